import addressBook from '@phosphor-icons/core/bold/address-book-bold.svg?raw';
import arrowCounterClockwise from '@phosphor-icons/core/bold/arrow-counter-clockwise-bold.svg?raw';
import arrowLeft from '@phosphor-icons/core/bold/arrow-left-bold.svg?raw';
import arrowRight from '@phosphor-icons/core/bold/arrow-right-bold.svg?raw';
import arrowUp from '@phosphor-icons/core/bold/arrow-up-bold.svg?raw';
import bookmarkSimple from '@phosphor-icons/core/bold/bookmark-simple-bold.svg?raw';
import certificate from '@phosphor-icons/core/bold/certificate-bold.svg?raw';
import check from '@phosphor-icons/core/bold/check-bold.svg?raw';
import copy from '@phosphor-icons/core/bold/copy-bold.svg?raw';
import downloadSimple from '@phosphor-icons/core/bold/download-simple-bold.svg?raw';
import eye from '@phosphor-icons/core/bold/eye-bold.svg?raw';
import flag from '@phosphor-icons/core/bold/flag-bold.svg?raw';
import gearSix from '@phosphor-icons/core/bold/gear-six-bold.svg?raw';
import house from '@phosphor-icons/core/bold/house-bold.svg?raw';
import image from '@phosphor-icons/core/bold/image-bold.svg?raw';
import info from '@phosphor-icons/core/bold/info-bold.svg?raw';
import listMagnifyingGlass from '@phosphor-icons/core/bold/list-magnifying-glass-bold.svg?raw';
import magnifyingGlass from '@phosphor-icons/core/bold/magnifying-glass-bold.svg?raw';
import note from '@phosphor-icons/core/bold/note-bold.svg?raw';
import paperclip from '@phosphor-icons/core/bold/paperclip-bold.svg?raw';
import pause from '@phosphor-icons/core/bold/pause-bold.svg?raw';
import pencilSimple from '@phosphor-icons/core/bold/pencil-simple-bold.svg?raw';
import phone from '@phosphor-icons/core/bold/phone-bold.svg?raw';
import play from '@phosphor-icons/core/bold/play-bold.svg?raw';
import plus from '@phosphor-icons/core/bold/plus-bold.svg?raw';
import printer from '@phosphor-icons/core/bold/printer-bold.svg?raw';
import pushPin from '@phosphor-icons/core/bold/push-pin-bold.svg?raw';
import signOut from '@phosphor-icons/core/bold/sign-out-bold.svg?raw';
import speakerHigh from '@phosphor-icons/core/bold/speaker-high-bold.svg?raw';
import speakerSlash from '@phosphor-icons/core/bold/speaker-slash-bold.svg?raw';
import trash from '@phosphor-icons/core/bold/trash-bold.svg?raw';
import uploadSimple from '@phosphor-icons/core/bold/upload-simple-bold.svg?raw';
import warning from '@phosphor-icons/core/bold/warning-bold.svg?raw';
import x from '@phosphor-icons/core/bold/x-bold.svg?raw';

/** The outlines of the icons in use, each one path on a grid of 256. */
export const ICON_SOURCES = {
  'address-book': addressBook,
  'arrow-left': arrowLeft,
  'arrow-right': arrowRight,
  'arrow-up': arrowUp,
  'arrow-counter-clockwise': arrowCounterClockwise,
  'bookmark-simple': bookmarkSimple,
  certificate,
  check,
  copy,
  'download-simple': downloadSimple,
  eye,
  flag,
  'gear-six': gearSix,
  house,
  image,
  info,
  'list-magnifying-glass': listMagnifyingGlass,
  'magnifying-glass': magnifyingGlass,
  note,
  paperclip,
  pause,
  'pencil-simple': pencilSimple,
  phone,
  play,
  plus,
  printer,
  'push-pin': pushPin,
  'sign-out': signOut,
  'speaker-high': speakerHigh,
  'speaker-slash': speakerSlash,
  trash,
  'upload-simple': uploadSimple,
  warning,
  x,
} as const;

export type IconName = keyof typeof ICON_SOURCES;

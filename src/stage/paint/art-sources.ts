import arrowUp from '../../../assets/art/arrow-up.svg?raw';
import blotter from '../../../assets/art/blotter.svg?raw';
import board from '../../../assets/art/board.svg?raw';
import cabinet from '../../../assets/art/cabinet.svg?raw';
import capsule from '../../../assets/art/capsule.svg?raw';
import cell from '../../../assets/art/cell.svg?raw';
import clock from '../../../assets/art/clock.svg?raw';
import collar from '../../../assets/art/collar.svg?raw';
import cork from '../../../assets/art/cork.svg?raw';
import desk from '../../../assets/art/desk.svg?raw';
import envelope from '../../../assets/art/envelope.svg?raw';
import envelopeWide from '../../../assets/art/envelope-wide.svg?raw';
import handHour from '../../../assets/art/hand-hour.svg?raw';
import handMinute from '../../../assets/art/hand-minute.svg?raw';
import label from '../../../assets/art/label.svg?raw';
import lamp from '../../../assets/art/lamp.svg?raw';
import letter from '../../../assets/art/letter.svg?raw';
import letterRed from '../../../assets/art/letter-red.svg?raw';
import letterTan from '../../../assets/art/letter-tan.svg?raw';
import markRefused from '../../../assets/art/mark-refused.svg?raw';
import markReport from '../../../assets/art/mark-report.svg?raw';
import markTrust from '../../../assets/art/mark-trust.svg?raw';
import marker from '../../../assets/art/marker.svg?raw';
import monitor from '../../../assets/art/monitor.svg?raw';
import monitorFoot from '../../../assets/art/monitor-foot.svg?raw';
import paper from '../../../assets/art/paper.svg?raw';
import paperTan from '../../../assets/art/paper-tan.svg?raw';
import parcel from '../../../assets/art/parcel.svg?raw';
import phone from '../../../assets/art/phone.svg?raw';
import phoneArcs from '../../../assets/art/phone-arcs.svg?raw';
import phoneHandset from '../../../assets/art/phone-handset.svg?raw';
import phoneLight from '../../../assets/art/phone-light.svg?raw';
import rack from '../../../assets/art/rack.svg?raw';
import stampReport from '../../../assets/art/stamp-report.svg?raw';
import stampTrust from '../../../assets/art/stamp-trust.svg?raw';
import stillLife from '../../../assets/art/still-life.svg?raw';
import trayReport from '../../../assets/art/tray-report.svg?raw';
import trayTrust from '../../../assets/art/tray-trust.svg?raw';
import tubeBack from '../../../assets/art/tube-back.svg?raw';
import tubeFront from '../../../assets/art/tube-front.svg?raw';
import wall from '../../../assets/art/wall.svg?raw';

export const ART_SOURCES = {
  'arrow-up': arrowUp,
  board,
  blotter,
  cabinet,
  capsule,
  cell,
  clock,
  collar,
  cork,
  desk,
  envelope,
  'envelope-wide': envelopeWide,
  'hand-hour': handHour,
  'hand-minute': handMinute,
  label,
  lamp,
  letter,
  'letter-red': letterRed,
  'letter-tan': letterTan,
  'mark-report': markReport,
  'mark-refused': markRefused,
  'mark-trust': markTrust,
  marker,
  monitor,
  'monitor-foot': monitorFoot,
  paper,
  'paper-tan': paperTan,
  parcel,
  phone,
  'phone-arcs': phoneArcs,
  'phone-handset': phoneHandset,
  'phone-light': phoneLight,
  rack,
  'stamp-report': stampReport,
  'stamp-trust': stampTrust,
  'still-life': stillLife,
  'tray-report': trayReport,
  'tray-trust': trayTrust,
  'tube-back': tubeBack,
  'tube-front': tubeFront,
  wall,
} as const;

export type ArtName = keyof typeof ART_SOURCES;

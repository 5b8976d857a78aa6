import { cardProps, envelopeProps } from './desk-things.ts';
import { glowProps } from './glow.ts';
import { monitorProps } from './monitor.ts';
import { parcelProps } from './parcel-things.ts';
import { phoneProps } from './phone.ts';
import type { Prop } from './prop.ts';
import { roomProp } from './room.ts';
import { titleProps } from './title-things.ts';
import { trayProps } from './trays.ts';
import { tubeProps } from './tube.ts';
import { boardProps, clockProps, rackProps } from './wall-things.ts';
import type { WorldInput } from './world-input.ts';

/** Everything that stands in the room for this view: absent slots leave their thing out. */
export function composeWorld(input: WorldInput): readonly Prop[] {
  const room = [roomProp(input)];
  if (input.view.scenery === 'room') return [...room, ...glowProps(input)];
  if (input.view.scenery === 'title') {
    return [...room, ...titleProps(input), ...tubeProps(input), ...glowProps(input)];
  }
  return [
    ...room,
    ...rackProps(input),
    ...clockProps(input),
    ...boardProps(input),
    ...tubeProps(input),
    ...cardProps(input),
    ...monitorProps(input),
    ...phoneProps(input),
    ...trayProps(input),
    ...envelopeProps(input),
    ...parcelProps(input),
    ...glowProps(input),
  ];
}

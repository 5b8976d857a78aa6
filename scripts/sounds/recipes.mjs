import { blipBrisk, blipHigh, blipLow, blipMiddle, blipSoft } from './babble.mjs';
import { medal, no, yes } from './notes.mjs';
import { paper, pick, string } from './paper.mjs';
import { marker, parcel, refuse, tubeUp } from './parcels.mjs';
import { drawer, thud, tube } from './post.mjs';
import { lens, tally, tick } from './small-parts.mjs';
import { stampReport, stampTrust } from './stamps.mjs';
import { hook, lift, ring } from './telephone.mjs';

/** Every sound of SOUND_NAMES and of src/sound/blips.ts in sprite order, with its loudness in dB against the others. */
export const RECIPES = [
  { name: 'tube', make: tube, trimDb: -1 },
  { name: 'thud', make: thud, trimDb: -1 },
  { name: 'paper', make: paper, trimDb: -4 },
  { name: 'pick', make: pick, trimDb: -5 },
  { name: 'string', make: string, trimDb: -2 },
  { name: 'drawer', make: drawer, trimDb: -2 },
  { name: 'lens', make: lens, trimDb: -7 },
  { name: 'stampReport', make: stampReport, trimDb: 2 },
  { name: 'stampTrust', make: stampTrust, trimDb: 0 },
  { name: 'yes', make: yes, trimDb: -3 },
  { name: 'no', make: no, trimDb: -3 },
  { name: 'tick', make: tick, trimDb: -19 },
  { name: 'tally', make: tally, trimDb: -6 },
  { name: 'medal', make: medal, trimDb: -3 },
  { name: 'ring', make: ring, trimDb: -3 },
  { name: 'lift', make: lift, trimDb: -5 },
  { name: 'hook', make: hook, trimDb: -2 },
  { name: 'marker', make: marker, trimDb: -6 },
  { name: 'tubeUp', make: tubeUp, trimDb: -1 },
  { name: 'refuse', make: refuse, trimDb: 1 },
  { name: 'parcel', make: parcel, trimDb: -1 },
  { name: 'blipLow', make: blipLow, trimDb: -8 },
  { name: 'blipMiddle', make: blipMiddle, trimDb: -8 },
  { name: 'blipHigh', make: blipHigh, trimDb: -9 },
  { name: 'blipSoft', make: blipSoft, trimDb: -11 },
  { name: 'blipBrisk', make: blipBrisk, trimDb: -8 },
];

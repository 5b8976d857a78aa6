import { RATE } from './dsp.mjs';

const HEADER = 44;

/** A RIFF file of 16 bit mono PCM, little-endian on any machine. */
export function encodeWav(pcm) {
  const file = Buffer.alloc(HEADER + pcm.length * 2);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(pcm.length * 2, 40);
  pcm.forEach((value, i) => {
    file.writeInt16LE(value, HEADER + i * 2);
  });
  return file;
}

/** True if both files have one header and no sample differs by more than 1: the last bit is Math.sin's. */
export function sameSound(a, b) {
  if (a.length !== b.length || !a.subarray(0, HEADER).equals(b.subarray(0, HEADER))) return false;
  for (let at = HEADER; at < a.length; at += 2) {
    if (Math.abs(a.readInt16LE(at) - b.readInt16LE(at)) > 1) return false;
  }
  return true;
}

import { readFileSync } from 'node:fs';

export type Wav = {
  readonly format: number;
  readonly channels: number;
  readonly rate: number;
  readonly bits: number;
  readonly pcm: Int16Array;
};

/** Reads the plain 44-byte-header files our own script writes; not a general reader. */
export function readWav(path: string): Wav {
  const file = readFileSync(path);
  const length = file.readUInt32LE(40) / 2;
  return {
    format: file.readUInt16LE(20),
    channels: file.readUInt16LE(22),
    rate: file.readUInt32LE(24),
    bits: file.readUInt16LE(34),
    pcm: Int16Array.from({ length }, (_, i) => file.readInt16LE(44 + i * 2)),
  };
}

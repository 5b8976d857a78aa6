/** What a pack may hold; sizes in kilobytes of 1,024 bytes. */
export const PACK_LIMITS = {
  files: 300,
  packedKb: 4096,
  unpackedKb: 8192,
  textKb: 512,
  pictureKb: 400,
  pictureSide: 2000,
  depth: 3,
} as const;

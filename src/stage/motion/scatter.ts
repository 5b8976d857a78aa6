/** A repeatable number in 0…1 for the n-th bit of paper and the k-th thing asked about it. */
export function scatter(n: number, k: number): number {
  let hash = Math.imul(n + 1, 0x9e_37_79_b1) ^ Math.imul(k + 1, 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c_1b_3c_6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x29_7a_2d_39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 0x1_00_00_00_00;
}

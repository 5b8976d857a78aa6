import { pbkdf2Async } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { digitsOf, plainCode, textOfDigits } from '../../core/code/crockford.ts';
import type { CodeFault } from '../../core/code/shift-code.ts';
import type { Contest } from '../../core/contest/contest.ts';
import { nameKey } from '../../core/contest/names.ts';
import { fail, ok, type Result } from '../../core/result.ts';

const LENGTH = 12;
const ROUNDS = 600_000;
const SALT_BYTES = 16;

/** A source of random bytes: `crypto.getRandomValues` in the game and in the command. */
export type RandomBytes = (count: number) => Uint8Array;

/** Twelve characters, 60 random bits. */
export function drawCode(random: RandomBytes): string {
  return textOfDigits(Array.from(random(LENGTH), (byte) => byte & 31));
}

export function drawSalt(random: RandomBytes): string {
  return bytesToHex(random(SALT_BYTES));
}

/** What is published before the start: SHA-256 of the code's characters and the salt's bytes. */
export function commitmentTo(code: string, salt: string): string {
  return bytesToHex(sha256(concatBytes(utf8ToBytes(code), hexToBytes(salt))));
}

/** Reads a start code as people type it; whether it is the event's is for `isStartCode`. */
export function readStartCode(text: string): Result<string, CodeFault> {
  const plain = plainCode(text);
  const digits = digitsOf(plain);
  if ('letter' in digits) return fail({ code: 'code/letter', sign: digits.letter });
  if (digits.length !== LENGTH) return fail({ code: 'code/length', length: digits.length, wanted: LENGTH });
  return ok(plain);
}

export function isStartCode({ start }: Pick<Contest, 'start'>, code: string): boolean {
  return commitmentTo(code, start.salt) === start.commitment;
}

/** The 256 bits that an event's start code opens: PBKDF2-SHA-256 over the code, salted with the event's id. */
export async function openSeeds(event: Pick<Contest, 'id'>, code: string): Promise<Uint8Array> {
  const password = utf8ToBytes(code);
  const salt = utf8ToBytes(event.id);
  // Without https a page has no WebCrypto: the same in plain code takes some seconds instead of a fraction.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) return pbkdf2Async(sha256, password, salt, { c: ROUNDS, dkLen: 32 });
  const key = await subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS };
  return new Uint8Array(await subtle.deriveBits(how, key, 256));
}

/** The seed that a player has: the event's, or where each has an own one, that of event and nickname. */
export function seedFor({ letters }: Pick<Contest, 'letters'>, opened: Uint8Array, nickname: string): number {
  const own = letters === 'own' ? sha256(concatBytes(opened, utf8ToBytes(nameKey(nickname)))) : opened;
  return new DataView(own.buffer, own.byteOffset, 4).getUint32(0);
}

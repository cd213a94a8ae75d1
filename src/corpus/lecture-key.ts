import { createHash } from 'node:crypto';

const PLAIN_KEY = /^[A-Za-z0-9_-]{1,32}$/;

/** 96 bits: two of a million ids share a hash with a chance of about 1 in 10^17. */
const HASH_CHARACTERS = 16;

/**
 * A short name for a video id, always the same for the same id: the id itself where it is made of at most 32
 * letters, digits, `_` and `-`, else `~` and 16 characters of its SHA-256 in base64url. No plain id starts with
 * `~`, so the two kinds never meet.
 */
export function lectureKey(videoId: string): string {
  if (PLAIN_KEY.test(videoId)) {
    return videoId;
  }
  return `~${createHash('sha256').update(videoId).digest('base64url').slice(0, HASH_CHARACTERS)}`;
}

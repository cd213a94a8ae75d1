import type { Random } from '../random.js';
import type { English } from './english.js';
import { roughSound } from './rough-sound.js';

/** No piece of a misheard term is shorter than this, in sounds: single sounds are words too often. */
const SHORTEST_PIECE = 2;
/** One of the most frequent words with a sound is heard, as recognisers prefer what they have seen often. */
const LIKELIEST = 3;

/**
 * What a recogniser makes of a term that it does not know: one to three everyday words that sound like it run
 * together, as "word Tyvek" for "word2vec".
 *
 * @param words - the words of the term as they are spoken
 * @returns undefined when no everyday words sound like it
 */
export function mishear(english: English, random: Random, words: readonly string[]): string | undefined {
  const sounds = words.map(roughSound);
  if (sounds.includes(undefined)) return undefined;
  const whole = sounds.join('');
  const inTwo = cut(whole);
  const inThree = inTwo.flatMap(([head, tail]) => cut(tail).map((rest) => [head, ...rest]));
  const ways = [...inThree, ...inTwo, [whole]].filter((pieces) =>
    pieces.every((piece) => english.bySound.has(piece)),
  );
  if (ways.length === 0) return undefined;
  const heard = random
    .pick(ways)
    .map((piece) => random.pick((english.bySound.get(piece) ?? []).slice(0, LIKELIEST)))
    .join(' ');
  return words.some((word) => heard.split(' ').includes(word)) ? undefined : heard;
}

/** All ways to cut a sound in two. */
function cut(sound: string): [string, string][] {
  const ways: [string, string][] = [];
  for (let at = SHORTEST_PIECE; at <= sound.length - SHORTEST_PIECE; at++) {
    ways.push([sound.slice(0, at), sound.slice(at)]);
  }
  return ways;
}

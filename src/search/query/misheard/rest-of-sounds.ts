import { firstReaching } from '../../index/ascending.js';
import { wordsInAll, type InvertedIndex } from '../../index/inverted-index.js';
import { isInDictionary } from '../../language/dictionary.js';
import { float32At, uint32At } from '../../number-at.js';
import type { SoundAlike } from '../../sound/sound-alikes.js';
import { SOUND_WEIGHTS, sumOver } from '../../sound/sound-costs.js';
import { phonemesOf, type SoundIndex } from '../../sound/sound-index.js';
import { isAsTyped } from '../concept.js';
import { shareOfPlacesBeside } from './anchors.js';
import type { MaybeMisheard } from './sound-spans.js';

/** What the sounds tell that are left, in tens of nats, is at least so much: it is divided by. */
const LEAST_TELLS = 0.1;

/** What is left of a run that sounds like a part of a query without the words that stand in it as typed. */
export interface RestOfSounds {
  /** As if it were all of a run; its similarity and what is shared are below 0 where more differs than is left. */
  readonly alike: SoundAlike;
  /** The numbers of the words of the query that are left, and the sounds of those of the run. */
  readonly left: readonly number[];
  readonly sounds: readonly number[];
  /** The former run together, … */
  readonly letters: string;
  /** … the latter, … */
  readonly heard: string;
  /** … and whether a dictionary has all the former. */
  readonly isKnown: boolean;
  /** The share of all words that stand beside those found as typed. */
  readonly shareSearched: number;
}

/**
 * Takes the words that stand as typed out of a run of words that sounds like a part of a query: they explain themselves, and
 * would lend the others their sounds. "Of reinforcement" sounds much like "inverse reinforcement", "of" nothing like "inverse".
 *
 * @param span - the part of the query; a single word has no rest
 * @returns undefined where none stands in it as typed
 */
export function restOfSounds(
  { index, sound }: { readonly index: InvertedIndex; readonly sound: SoundIndex },
  { units, known }: Pick<MaybeMisheard, 'units' | 'known'>,
  span: { readonly first: number; readonly last: number },
  alike: SoundAlike,
): RestOfSounds | undefined {
  const end = alike.start + alike.length;
  const typed = new Set<number>();
  const positions = new Set<number>();
  let times = 0;
  for (const { kind, first, last, runs } of known) {
    if (!isAsTyped(kind) || first !== last || first < span.first || last > span.last) continue;
    times += runs.starts.length;
    let at = firstReaching(runs.starts, alike.start);
    for (; at < runs.starts.length && uint32At(runs.starts, at) < end; at++) {
      positions.add(uint32At(runs.starts, at));
      typed.add(first);
    }
  }
  if (typed.size === 0) return undefined;
  let tells = alike.shared + alike.cost;
  let [rarest, oddest] = [0, 0];
  const heard: string[] = [];
  const sounds: number[] = [];
  for (let position = alike.start; position < end; position++) {
    const term = uint32At(index.stream, position);
    if (positions.has(position)) {
      tells -= sumOver(SOUND_WEIGHTS, phonemesOf(sound, term));
      continue;
    }
    rarest = Math.max(rarest, float32At(sound.bits, term));
    oddest = Math.max(oddest, float32At(sound.everydayBits, term));
    heard.push(index.terms[term] ?? '');
    sounds.push(...phonemesOf(sound, term));
  }
  const left = Array.from({ length: span.last + 1 - span.first }, (_, at) => span.first + at).filter(
    (concept) => !typed.has(concept),
  );
  const words = left.map((concept) => units[concept]?.term ?? '');
  tells = Math.max(tells, LEAST_TELLS);
  return {
    alike: {
      ...alike,
      similarity: 1 - alike.cost / tells,
      shared: tells - alike.cost,
      rarest,
      oddest,
      sameStart: alike.sameStart && !positions.has(alike.start),
    },
    left,
    sounds,
    letters: words.join(''),
    heard: heard.join(''),
    isKnown: words.every(isInDictionary),
    shareSearched: shareOfPlacesBeside(times, wordsInAll(index)),
  };
}

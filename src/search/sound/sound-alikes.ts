import { postingsOf, type InvertedIndex } from '../index/inverted-index.js';
import { float32At, uint32At, uint8At } from '../number-at.js';
import { Aligner, type AlignedRun } from './aligner.js';
import { BestSeeds, type Seed } from './best-seeds.js';
import { roughRuns, shortRuns } from './rough-sounds.js';
import { mostCostOfSeed, runsOfSeed } from './seed-rule.js';
import { MOST_SHARED, type SoundIndex } from './sound-index.js';
import { prepareSounds, WordFinder, type TypedSounds } from './typed-sounds.js';

/** A run of words that sounds like what was typed. */
export interface SoundAlike extends AlignedRun {
  /** 1 when every sound is the same; 0 when it is no likelier than chance that the one was heard for the other. */
  readonly similarity: number;
  /** How much less what differs costs than all that was typed tells, see `sound-costs.ts`: more of a longer term. */
  readonly shared: number;
  /** How much its rarest word tells, in bits: a rare word is a surprise, a common one is not. */
  readonly rarest: number;
  /** How odd its oddest word is in everyday English, in bits: what nobody says a recogniser writes for a name. */
  readonly oddest: number;
  /** Whether it begins with the very sound that was typed first. */
  readonly sameStart: boolean;
}

/** More places are not compared for one way to say something, which bounds the time. */
export const MOST_PLACES_A_WAY = 800;
/** Arithmetic in another order may come out this much apart. */
const ROUNDING = 1e-6;

/**
 * Finds runs of one to seven words that sound like a sequence of sounds.
 *
 * A word that sounds like a good part of it is the seed; around each of its occurrences the best run is found by
 * weighted edit distance over the sounds of the neighbouring words run together.
 *
 * @param sounds - what was typed, see `phonemes.ts`
 * @param leastSimilarity - runs below this are left out
 * @param most - at most so many places are compared, those that promise most; it bounds the time
 */
export function findSoundAlikes(
  index: InvertedIndex,
  sound: SoundIndex,
  sounds: readonly number[],
  leastSimilarity: number,
  most: number,
): SoundAlike[] {
  const typed = prepareSounds(sounds);
  const found = new Map<number, SoundAlike>();
  const aligner = new Aligner(index, sound, typed);
  let compared = 0;
  for (const { term } of bestSeeds(index, sound, typed, most)) {
    for (const position of postingsOf(index, term)) {
      if (compared++ >= most) return [...found.values()];
      const run = aligner.bestRunAround(position, (1 - leastSimilarity) * typed.tells);
      if (run === undefined || run.cost >= (found.get(run.start)?.cost ?? Infinity)) continue;
      const { start, length, cost } = run;
      let rarest = 0;
      let oddest = 0;
      for (let at = start; at < start + length; at++) {
        const said = uint32At(index.stream, at);
        rarest = Math.max(rarest, float32At(sound.bits, said));
        oddest = Math.max(oddest, float32At(sound.everydayBits, said));
      }
      const first = uint32At(sound.phonemeStarts, uint32At(index.stream, start));
      const sameStart = uint8At(sound.phonemes, first) === sounds[0];
      found.set(start, {
        start,
        length,
        cost,
        similarity: 1 - cost / typed.tells,
        shared: typed.tells - cost,
        rarest,
        oddest,
        sameStart,
      });
    }
  }
  return [...found.values()];
}

/**
 * Terms that sound like a part of what was typed, those that promise most first: as many as it takes for so many places.
 * Of a term that cannot be among them any more it is not worked out how much it sounds alike.
 */
function bestSeeds(
  index: InvertedIndex,
  sound: SoundIndex,
  typed: TypedSounds,
  places: number,
): readonly Seed[] {
  const { inOrder, shared, placePhonemes, placeStarts, placeWeights, bits } = sound;
  const runsShared = countRuns(sound, typed);
  const finder = new WordFinder(typed);
  const mostCost = mostCostOfSeed(typed.whole);
  const best = new BestSeeds(places);
  let sharedWithLast = 0;
  for (let place = 0; place < inOrder.length; place++) {
    sharedWithLast = Math.min(sharedWithLast, uint8At(shared, place));
    const runs = uint8At(runsShared, place);
    if (runs === 0) continue;
    const own = float32At(placeWeights, place);
    const mostOfSeed = mostCost(own);
    if (mostOfSeed < 0 || runs < runsOfSeed(own)) continue;
    const term = uint32At(inOrder, place);
    const tells = float32At(bits, term);
    const mostOfBest = own - best.leastWorth / tells + ROUNDING;
    const most = Math.min(mostOfSeed, mostOfBest);
    if (most < 0) continue;
    const start = uint32At(placeStarts, place);
    const cost = finder.costWithin(
      placePhonemes,
      start,
      uint32At(placeStarts, place + 1),
      sharedWithLast,
      most,
    );
    sharedWithLast = MOST_SHARED;
    if (cost > most) continue;
    best.add({ term, worth: (own - cost) * tells, places: postingsOf(index, term).length });
  }
  return best.seeds;
}

/** How many runs of rough sounds each term, by its place in the order, has in common with what was typed. */
function countRuns({ inOrder, runStarts, runPlaces }: SoundIndex, { sounds }: TypedSounds): Uint8Array {
  const counts = new Uint8Array(inOrder.length);
  for (const run of new Set([...roughRuns(sounds), ...shortRuns(sounds)])) {
    const end = uint32At(runStarts, run + 1);
    for (let at = uint32At(runStarts, run); at < end; at++) {
      const place = uint32At(runPlaces, at);
      counts[place] = uint8At(counts, place) + 1;
    }
  }
  return counts;
}

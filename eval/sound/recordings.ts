import { makeRandom } from '../../bench/random.js';
import { makeLecture, type WholeLecture } from '../../src/corpus/lecture.js';
import type { Segment } from '../../src/corpus/segment.js';
import { tokenize } from '../../src/search/language/tokenize.js';
import { numberAt } from '../../src/search/number-at.js';
import { indexLectures, makeMaterial } from '../../src/search/prepare-material.js';
import { hear } from './candidates.js';
import type { Mishearing } from './mishearings.js';
import { falseTerms, type FalseTerm, type MisheardTerm, type SoundSet } from './sound-set.js';

/** Recordings are put into so many lectures, or each would be longer than any that is held. */
const LECTURES = 20;
const SECONDS_A_SEGMENT = 30;
/** Words of the host before and behind what was heard, so that a run of words may begin or end beside it. */
const WORDS_AROUND = 10;

/** How to make sets of recordings. */
export interface RecordingOptions {
  /** Lectures that lend the words around what was heard, and all the others that a term may be heard in by chance. */
  readonly hosts: readonly WholeLecture[];
  /** The next {@link LECTURES} numbers are seeds, too. */
  readonly seed: number;
  /** How many absent terms of each kind are drawn for each lecture that is made. */
  readonly perKind: number;
}

/**
 * Makes what there is to tell apart of terms that were misheard: they are put into lectures of other speakers, where each
 * is looked for, and so are terms that were said only in recordings that are put into other lectures.
 *
 * @param mishearings - of recordings enough for two lectures
 */
export function collectRecordings(
  name: string,
  mishearings: readonly Mishearing[],
  { hosts, seed, perKind }: RecordingOptions,
): SoundSet {
  const misheard: MisheardTerm[] = [];
  const absent: FalseTerm[] = [];
  for (let number = 0; number < LECTURES; number++) {
    const host = hosts[number % hosts.length];
    const own = mishearings.filter(({ recording }) => recording % LECTURES === number);
    if (host === undefined || own.length === 0) continue;
    const lent = lendWords(host, own, seed + number);
    const segments = [...host.segments, ...lent.map(({ segment }) => segment)];
    const material = makeMaterial(indexLectures([makeLecture({ videoId: host.videoId, segments })]));
    const { segmentStarts } = material.index;
    lent.forEach(({ said, before, heard }, at) => {
      const { isCompared, candidates } = hear(material, said);
      if (!isCompared) return;
      const start = numberAt(segmentStarts, host.segments.length + at) + before;
      const answers = candidates.filter(
        ({ alike }) => alike.start < start + heard && alike.start + alike.length > start,
      );
      misheard.push({ kind: 'garbled', text: said, answers: [answers] });
    });
    const ownTerms = new Set(own.map(({ said }) => said.toLowerCase()));
    const others = mishearings.map(({ said }) => said).filter((said) => !ownTerms.has(said.toLowerCase()));
    absent.push(...falseTerms(material, others, seed + number, perKind));
  }
  return { name, misheard, absent };
}

/** A term that was misheard, in a segment made for it. */
interface Lent {
  readonly said: string;
  readonly segment: Segment;
  /** How many words stand before what was heard, and how many it is. */
  readonly before: number;
  readonly heard: number;
}

/** Segments to stand behind those of the host, one for each of what was misheard, between words of the host. */
function lendWords(host: WholeLecture, mishearings: readonly Mishearing[], seed: number): Lent[] {
  const random = makeRandom(seed);
  const words = host.segments.flatMap(({ text }) => text.split(' '));
  const lend = () => {
    const from = random.between(0, words.length - WORDS_AROUND);
    return words.slice(from, from + WORDS_AROUND).join(' ');
  };
  const start = Math.ceil(host.lastSecond / SECONDS_A_SEGMENT);
  return mishearings.map(({ heard, said }, at) => {
    const before = lend();
    const startSecond = SECONDS_A_SEGMENT * (start + 2 * at + 1);
    const segment = {
      videoId: host.videoId,
      text: `${before} ${heard} ${lend()}`,
      startSecond,
      endSecond: startSecond + SECONDS_A_SEGMENT,
      url: `https://example.org/${startSecond}`,
    };
    return { said, segment, before: tokenize(before).length, heard: tokenize(heard).length };
  });
}

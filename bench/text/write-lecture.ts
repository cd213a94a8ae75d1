import { makeLecture } from '../../src/corpus/lecture.js';
import type { WholeLecture } from '../../src/corpus/lecture.js';
import type { Segment } from '../../src/corpus/segment.js';
import { makeRandom } from '../random.js';
import type { Random } from '../random.js';
import type { English } from './english.js';
import { FILLERS } from './fillers.js';
import { roughSound } from './rough-sound.js';
import { chooseTerms } from './terms.js';
import type { Term } from './terms.js';
import { makeWeighted, zipfWeights } from './weighted.js';
import type { Weighted } from './weighted.js';

/** A term that is said in a segment. */
export interface Mention {
  readonly term: string;
  /** What the transcript has in its place; the term itself where it was heard right. */
  readonly heardAs: string;
}

/** A lecture with what a reader of its transcript cannot know: which terms were really said. */
export interface WrittenLecture {
  readonly lecture: WholeLecture;
  /** For each segment, in the order said. */
  readonly mentions: readonly (readonly Mention[])[];
}

/** An hour in half minutes. */
export const SEGMENTS_PER_LECTURE = 120;
/** A segment has 80 words on average. */
const FEWEST_WORDS = 55;
const MOST_WORDS = 105;
/** Terms that a segment turns on; most of them are those of the segment before. */
const TERMS_IN_FOCUS = 3;
const FOCUS_STAYS = 0.7;
/** Shares of what is said, a phrase counting once; the rest are ordinary words. */
const TERM = 0.06;
const FILLER = 0.05;
/** Names and other rare words said in passing. */
const PASSING = 0.006;
/** Share of ordinary words in whose place another that sounds alike is written. */
const SLIP = 0.015;

const WORDS_PER_SECOND = 2.7;
/** One segment in so many is followed by a silence. */
const SILENCE = 1 / 15;
const SILENCE_SECONDS = 5;

const TEXT_SEED = 3;
const fillers = makeWeighted(FILLERS, zipfWeights(FILLERS.length));

/**
 * Writes the transcript of a lecture: the same for the same seed and number, whatever else is written.
 *
 * @param number - from 0; twelve in a row are a course
 * @param segmentCount - 1 to `SEGMENTS_PER_LECTURE`; a shorter lecture is the beginning of the whole one
 */
export function writeLecture(
  english: English,
  seed: number,
  number: number,
  segmentCount: number,
): WrittenLecture {
  const random = makeRandom(seed, TEXT_SEED, number);
  const terms = chooseTerms(english, seed, number);
  const byWeight = makeWeighted(terms, zipfWeights(terms.length));
  const focus = Array.from({ length: TERMS_IN_FOCUS }, () => byWeight.draw(random));
  const videoId = `lecture-${String(number + 1).padStart(5, '0')}`;
  const segments: Segment[] = [];
  const mentions: Mention[][] = [];
  let second = 0;
  for (let count = 0; count < segmentCount; count++) {
    const said = speak(english, random, focus);
    const startSecond = second;
    const endSecond = second + Math.round(said.words / WORDS_PER_SECOND);
    second = endSecond + (random.chance(SILENCE) ? SILENCE_SECONDS : 0);
    const url = `https://lectures.example.org/${videoId}?t=${startSecond}`;
    segments.push({ videoId, text: said.text, startSecond, endSecond, url });
    mentions.push(said.mentions);
    shiftFocus(focus, byWeight, random);
  }
  const title = `Lecture ${number + 1}: ${terms[0]?.text ?? ''}`;
  return { lecture: makeLecture({ videoId, title, segments }), mentions };
}

function speak(english: English, random: Random, focus: readonly Term[]) {
  const length = random.between(FEWEST_WORDS, MOST_WORDS);
  const pieces: string[] = [];
  const mentions: Mention[] = [];
  let words = 0;
  while (words < length) {
    const kind = random.next();
    let piece: string;
    if (kind < TERM) {
      const mention = hear(random.pick(focus), random);
      mentions.push(mention);
      piece = mention.heardAs;
    } else if (kind < TERM + FILLER) {
      piece = fillers.draw(random);
    } else if (kind < TERM + FILLER + PASSING) {
      piece = random.pick(english.rare);
    } else {
      piece = english.spoken.draw(random);
      if (random.chance(SLIP)) piece = soundAlike(english, piece, random);
    }
    pieces.push(piece);
    words += piece.split(' ').length;
  }
  return { text: pieces.join(' '), words, mentions };
}

function hear({ text, misheard, misheardShare }: Term, random: Random): Mention {
  const isMisheard = misheard.length > 0 && random.chance(misheardShare);
  return { term: text, heardAs: isMisheard ? random.pick(misheard) : text };
}

function soundAlike(english: English, word: string, random: Random): string {
  return random.pick(english.bySound.get(roughSound(word) ?? '') ?? [word]);
}

function shiftFocus(focus: Term[], terms: Weighted<Term>, random: Random): void {
  for (let at = 0; at < focus.length; at++) {
    if (!random.chance(FOCUS_STAYS)) focus[at] = terms.draw(random);
  }
}

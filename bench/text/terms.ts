import { makeRandom } from '../random.js';
import type { Random } from '../random.js';
import type { English } from './english.js';
import { mishear } from './mishear.js';

/** A term of art, with what the recogniser makes of it. */
export interface Term {
  /** As a member would type it: one word or two. */
  readonly text: string;
  /** What is written when it is misheard; empty for a term that never is. */
  readonly misheard: readonly string[];
  /** In what share of its mentions it is misheard, 0 to 1. */
  readonly misheardShare: number;
}

const LECTURES_PER_COURSE = 12;
const TERMS_PER_COURSE = 60;
/** How many of its course's terms a lecture uses, and how many that no other lecture has. */
const COURSE_TERMS_PER_LECTURE = 20;
const OWN_TERMS_PER_LECTURE = 30;
/** Shares of terms, the rest being single rare words. */
const TWO_WORDS = 0.3;
const COINED = 0.15;
const COINED_WITH_DIGIT = 0.3;
/** Share of terms that the recogniser mishears, most of them always, as it does not know them, others now and then. */
const MISHEARD = 0.6;
const NEVER_HEARD_RIGHT = 0.7;
const NOW_AND_THEN = 0.6;
const WAYS_TO_MISHEAR = 3;
const COINED_PART = 4;

/** Seeds for what is drawn here, apart from those for the words around it. */
const COURSE_SEED = 1;
const LECTURE_SEED = 2;

/** What a lecture is about: terms that it shares with its course, and some that no other lecture uses. */
export function chooseTerms(english: English, seed: number, lectureNumber: number): readonly Term[] {
  const course = Math.floor(lectureNumber / LECTURES_PER_COURSE);
  const ofCourse = makeTerms(english, makeRandom(seed, COURSE_SEED, course), TERMS_PER_COURSE);
  const random = makeRandom(seed, LECTURE_SEED, lectureNumber);
  const shared = Array.from({ length: COURSE_TERMS_PER_LECTURE }, () => random.pick(ofCourse));
  const own = makeTerms(english, random, OWN_TERMS_PER_LECTURE);
  // In turn, so that the terms used most, which stand first, are of both sorts.
  return [...new Set(own.flatMap((term, at) => [term, shared[at] ?? term]))];
}

function makeTerms(english: English, random: Random, count: number): Term[] {
  return Array.from({ length: count }, () => {
    const { text, spoken } = nameTerm(english, random);
    const misheard = random.chance(MISHEARD)
      ? Array.from({ length: WAYS_TO_MISHEAR }, () => mishear(english, random, spoken))
      : [];
    const misheardShare = random.chance(NEVER_HEARD_RIGHT) ? 1 : NOW_AND_THEN;
    return { text, misheard: [...new Set(misheard.filter((heard) => heard !== undefined))], misheardShare };
  });
}

function nameTerm(english: English, random: Random): { text: string; spoken: string[] } {
  const kind = random.next();
  if (kind < TWO_WORDS) {
    const spoken = [random.pick(english.rare), random.pick(english.everyday)];
    return { text: spoken.join(' '), spoken };
  }
  if (kind < TWO_WORDS + COINED) {
    // As "skipgram", "autoencoder", "conv5": what lets a vocabulary grow without end.
    const parts = [random.pick(english.short), random.pick(english.short)];
    if (!random.chance(COINED_WITH_DIGIT)) return { text: parts.join(''), spoken: parts };
    const head = random.pick(english.rare).slice(0, COINED_PART);
    return { text: `${head}${random.between(2, 50)}`, spoken: [head] };
  }
  const word = random.pick(english.rare);
  return { text: word, spoken: [word] };
}

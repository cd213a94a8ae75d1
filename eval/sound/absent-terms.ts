import { dictionary } from 'cmu-pronouncing-dictionary';
import { makeRandom, type Random } from '../../bench/random.js';
import type { Material } from '../../src/search/material.js';
import { tokenize } from '../../src/search/language/tokenize.js';
import { findWord } from '../../src/search/query/found/find-words.js';
import { isInDictionary } from '../../src/search/language/dictionary.js';

/** What sort of term is drawn: each goes wrong in its own way. */
export const ABSENT_KINDS = ['term', 'word', 'compound', 'letters', 'pair', 'half pair'] as const;
export type AbsentKind = (typeof ABSENT_KINDS)[number];

/** A term that a lecture does not hold, so that whatever is heard for it is heard wrongly. */
export interface AbsentTerm {
  readonly kind: AbsentKind;
  readonly text: string;
}

const SHORTEST_WORD = 4;
const LONGEST_WORD = 13;
const SHORTEST_PART = 3;
const LONGEST_PART = 6;
/** Dictionary words are taken as terms when they are spoken less often than this share, as parts when more often. */
const RARE_SHARE = 2e-6;
/** A lecture's own words are taken for a pair when they are spoken less often than this share, and are this long. */
const TELLING_SHARE = 3e-5;
const SHORTEST_TELLING = 5;
const ALPHABET = Array.from('abcdefghijklmnopqrstuvwxyz');
const FEWEST_LETTERS = 3;
const MOST_LETTERS = 4;
const HALF = 0.5;

/**
 * Draws terms that the lectures do not hold: terms of other lectures; rare words; two short words run together, as
 * technical names are; three or four letters; two rare words; and a word of the lecture beside a rare word or a compound.
 *
 * @param others - terms of other lectures
 * @param seed - the same seed draws the same terms
 * @param perKind - how many of each kind, at least 1
 * @param kinds - of each the same are drawn, whatever others are
 */
export function drawAbsentTerms(
  material: Material,
  others: readonly string[],
  seed: number,
  perKind: number,
  kinds: readonly AbsentKind[] = ABSENT_KINDS,
): AbsentTerm[] {
  const { english, index } = material;
  const entries = Object.keys(dictionary);
  const rare = entries.filter(
    (word) => isOfLength(word, SHORTEST_WORD, LONGEST_WORD) && english.share(word) < RARE_SHARE,
  );
  const parts = entries.filter(
    (word) => isOfLength(word, SHORTEST_PART, LONGEST_PART) && english.share(word) >= RARE_SHARE,
  );
  const telling = index.terms.filter(
    (term) => isOfLength(term, SHORTEST_TELLING, LONGEST_WORD) && english.share(term) < TELLING_SHARE,
  );
  const word = (random: Random) => drawAbsent(material, () => random.pick(rare));
  const compound = (random: Random) =>
    drawAbsent(material, () => coined(() => random.pick(parts) + random.pick(parts)));
  const letters = (random: Random) =>
    drawAbsent(material, () =>
      coined(() => {
        const length = random.between(FEWEST_LETTERS, MOST_LETTERS);
        return Array.from({ length }, () => random.pick(ALPHABET)).join('');
      }),
    );
  const draw: Readonly<Record<AbsentKind, (random: Random) => string>> = {
    term: (random) => drawAbsent(material, () => random.pick(others)),
    word,
    compound,
    letters,
    pair: (random) => `${word(random)} ${word(random)}`,
    'half pair': (random) => {
      const absent = random.chance(HALF) ? word(random) : compound(random);
      const said = random.pick(telling);
      return random.chance(HALF) ? `${said} ${absent}` : `${absent} ${said}`;
    },
  };
  return kinds.flatMap((kind) => {
    const random = makeRandom(seed, ABSENT_KINDS.indexOf(kind));
    return Array.from({ length: perKind }, () => ({ kind, text: draw[kind](random) }));
  });
}

function isOfLength(word: string, shortest: number, longest: number): boolean {
  return /^[a-z]+$/.test(word) && word.length >= shortest && word.length <= longest;
}

/** Draws until a word comes that no dictionary has. */
function coined(draw: () => string): string {
  for (;;) {
    const word = draw();
    if (!isInDictionary(word)) return word;
  }
}

/** Draws until a term comes of which the lectures have no word in any form, nor in two words. */
function drawAbsent(material: Material, draw: () => string): string {
  for (;;) {
    const term = draw();
    const isSaid = tokenize(term).some((word) => {
      const found = findWord(material, word.term, 0);
      return found.isSaid || found.alternatives.some(({ kind }) => kind === 'joined');
    });
    if (!isSaid) return term;
  }
}

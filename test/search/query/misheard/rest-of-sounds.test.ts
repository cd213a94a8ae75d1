import { describe, expect, it } from 'vitest';
import { findTerm, lengthOfRun } from '../../../../src/search/index/runs.js';
import { answer, type Alternative } from '../../../../src/search/query/concept.js';
import { findSounds } from '../../../../src/search/query/misheard/find-sounds.js';
import { parseQuery } from '../../../../src/search/query/parse-query.js';
import { restOfSounds } from '../../../../src/search/query/misheard/rest-of-sounds.js';
import { wordsInAll } from '../../../../src/search/index/inverted-index.js';
import type { SoundAlike } from '../../../../src/search/sound/sound-alikes.js';
import { SOUND_WEIGHTS, sumOver } from '../../../../src/search/sound/sound-costs.js';
import { materialOf, wordsAt } from '../../material-of.js';
import { PAUSE } from '../../small-search.js';

const material = materialOf([
  'the goal of reinforcement learning',
  PAUSE,
  'then stochastic gradient dissent goes down',
  PAUSE,
  'a gradient gradient dissents',
]);
const { index, sound } = material;

/** Words of a query that the lectures have as typed. */
const typed = (query: string): Alternative[] =>
  parseQuery(query).words.flatMap(({ term }, concept) => {
    const id = index.termIds.get(term);
    return id === undefined ? [] : [answer('exact', 1, concept, findTerm(index, id))];
  });
const soundsOf = (term: string) => {
  const id = index.termIds.get(term)!;
  return sound.phonemes.subarray(sound.phonemeStarts[id], sound.phonemeStarts[id + 1]);
};
const positionOf = (term: string) => findTerm(index, index.termIds.get(term)!).starts[0]!;

/** As if these words had been found to sound like something. */
function alike(first: string, length: number): SoundAlike {
  const start = positionOf(first);
  return { start, length, cost: 2, shared: 20, similarity: 0.9, rarest: 9, oddest: 9, sameStart: true };
}

function restOf(query: string, run: SoundAlike) {
  const { words } = parseQuery(query);
  const span = { first: 0, last: words.length - 1 };
  return restOfSounds(material, { units: words, known: typed(query) }, span, run);
}

describe('of words that sound like a part of a query', () => {
  it('the rest is what does not stand there as typed', () => {
    const rest = restOf('gradient descent', alike('gradient', 2))!;
    expect([rest.letters, rest.heard]).toEqual(['descent', 'dissent']);
  });

  it('the rest tells what the sounds of the others do not', () => {
    const { alike: left } = restOf('gradient descent', alike('gradient', 2))!;
    const tells = 22 - sumOver(SOUND_WEIGHTS, soundsOf('gradient'));
    expect(left.shared).toBeCloseTo(tells - 2, 9);
    expect(left.similarity).toBeCloseTo(1 - 2 / tells, 9);
    expect(left.cost).toBe(2);
  });

  it('the rest is as rare and as odd as its own words', () => {
    const { alike: left } = restOf('gradient descent', alike('gradient', 2))!;
    const id = index.termIds.get('dissent')!;
    expect([left.rarest, left.oddest]).toEqual([sound.bits[id], sound.everydayBits[id]]);
  });

  it.each([
    ['not where a word as typed begins the run', 'gradient descent', 'gradient', 2, false],
    ['where another word begins it', 'statistic gradient', 'stochastic', 2, true],
  ])('the rest begins as it was typed: %s', (_title, query, first, length, sameStart) => {
    expect(restOf(query, alike(first, length))!.alike.sameStart).toBe(sameStart);
  });

  it.each([
    ['dictionaries have it if they have its words', 'gradient descent', true],
    ['else not, though they have the others', 'gradient dezzent', false],
  ])('%s', (_title, query, isKnown) => {
    expect(restOf(query, alike('gradient', 2))!.isKnown).toBe(isKnown);
  });

  it('the rest is looked for beside the others only', () => {
    const { shareSearched } = restOf('gradient descent', alike('gradient', 2))!;
    expect(shareSearched).toBe(Math.min(1, (8 * 3) / wordsInAll(index)));
  });

  it('all places of a word as typed are taken out', () => {
    const start = findTerm(index, index.termIds.get('gradient')!).starts[1]!;
    expect(restOf('gradient descent', { ...alike('gradient', 3), start })!.heard).toBe('dissents');
  });

  it('nothing is left of a run without a word as typed', () => {
    expect(restOf('gradient descent', alike('stochastic', 1))).toBeUndefined();
  });
});

describe('words of a query that sound like something beside others as typed', () => {
  /** What is found for a whole query: how much it counts, and how sure it is. */
  const found = (query: string) => {
    const { words } = parseQuery(query);
    const known = typed(query);
    const isSaid = (concept: number) => known.some(({ first }) => first === concept);
    return findSounds(material, { units: words, roles: words.map(() => 1), known, isSaid })
      .filter(({ first, last }) => first === 0 && last === words.length - 1)
      .flatMap(({ runs }) =>
        Array.from(runs.starts, (start, at) => ({
          text: wordsAt(material, start, lengthOfRun(runs, at)),
          strength: runs.strengths![at]!,
          sure: runs.sures![at]!,
        })),
      );
  };

  it('count where they sound alike themselves', () => {
    const [best] = found('gradient descent');
    expect(best!.text).toBe('gradient dissent');
    expect(best!.strength).toBeGreaterThan(0.5);
    expect(best!.sure).toBeGreaterThanOrEqual(best!.strength);
  });

  it('count nothing where all that sounds alike stands as typed, though some of it speaks for being meant', () => {
    const run = found('inverse reinforcement').find(({ text }) => text === 'of reinforcement')!;
    expect(run.strength).toBe(0);
    expect(run.sure).toBeGreaterThan(0);
  });
});

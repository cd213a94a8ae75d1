import { describe, expect, it } from 'vitest';
import { lengthOfRun } from '../../../../src/search/index/runs.js';
import { findSounds } from '../../../../src/search/query/misheard/find-sounds.js';
import { soundCandidates } from '../../../../src/search/query/misheard/sound-candidates.js';
import { findWord } from '../../../../src/search/query/found/find-words.js';
import { parseQuery } from '../../../../src/search/query/parse-query.js';
import { soundSpans } from '../../../../src/search/query/misheard/sound-spans.js';
import { createSearchEngine } from '../../../../src/search/create-search-engine.js';
import { hearsEach, soundsOf } from '../../../../src/search/query/misheard/trust-run.js';
import { findTerm } from '../../../../src/search/index/runs.js';
import { materialOf, wordsAt } from '../../material-of.js';
import { corpusOf, PAUSE } from '../../small-search.js';

const material = materialOf([
  'then casper of came and the word tyvek model',
  PAUSE,
  'a word to back is old and word to vec is new',
  PAUSE,
  'we had dinner and kasparov went home and casper off too',
]);

function heard(query: string) {
  const { words } = parseQuery(query);
  const roles = words.map(() => 1);
  return findSounds(material, { units: words, roles, known: [], isSaid: () => false }).filter(
    ({ first, last }) => first === 0 && last === words.length - 1,
  );
}
const texts = (query: string) =>
  heard(query).flatMap(({ runs }) =>
    Array.from(runs.starts, (start, at) => wordsAt(material, start, lengthOfRun(runs, at))),
  );

describe('words that sound like what was typed are found', () => {
  it('in the order in which they stand', () => {
    expect(texts('Kasparov')).toEqual(['casper of', 'kasparov', 'casper off']);
  });

  it('each with how sure it is, the nearer the surer', () => {
    const [found] = heard('Kasparov');
    const strengths = found?.runs.strengths ?? [];
    for (const strength of strengths) {
      expect(strength).toBeGreaterThanOrEqual(0.05);
      expect(strength).toBeLessThan(1);
    }
    expect(strengths[1]).toBe(Math.max(...strengths));
    const starts = Array.from(found?.runs.starts ?? []);
    expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
  });

  it('as several words', () => {
    expect(texts('word2vec')).toEqual(expect.arrayContaining(['word tyvek', 'word to back', 'word to vec']));
  });

  it('nowhere, if nothing sounds so', () => {
    expect(heard('philharmonic')).toEqual([]);
  });
});

describe('what sounds like two words', () => {
  const there = materialOf([
    'the might oclock andrea',
    PAUSE,
    'we had dinner with casper of',
    PAUSE,
    'and gary casper of',
  ]);
  const found = (query: string) => {
    const { words } = parseQuery(query);
    const roles = words.map(() => 1);
    return findSounds(there, { units: words, roles, known: [], isSaid: () => false })
      .filter(({ first, last }) => first < last)
      .flatMap(({ runs }) =>
        Array.from(runs.starts, (start, at) => [
          wordsAt(there, start, lengthOfRun(runs, at)),
          (runs.strengths?.[at] ?? 1) > 0,
        ]),
      );
  };

  it('is not found where one of them has no sound in it', () => {
    expect(found('dinosaur kasparov').filter(([, isHeard]) => isHeard)).toEqual([]);
  });

  it('is found where three have, one of them badly mangled, but not where there is nothing of it', () => {
    const lecture = materialOf(['with the krauser to be lost', PAUSE, 'gary casper of']);
    const heardIn = (query: string) => {
      const { words } = parseQuery(query);
      const all = { units: words, roles: words.map(() => 1), known: [], isSaid: () => false };
      return findSounds(lecture, all)
        .filter(({ first, last }) => first === 0 && last === 2)
        .flatMap(({ runs }) => runs.strengths?.filter((strength) => strength > 0) ?? []);
    };
    expect(heardIn('cross entropy loss')).toHaveLength(1);
    expect(heardIn('gary kasparov chess')).toEqual([]);
  });

  it('is no word that is missing between those that are and one as typed', async () => {
    const said = ['the might oclock andrea membrane', PAUSE, 'we had dinner'];
    const engine = createSearchEngine(corpusOf(said));
    const { hits } = await engine.search({ query: 'inner mitochondrial membrane', limit: 1, explain: true });
    expect(hits[0]?.reasons.map(({ what }) => what)).toEqual(['mitochondrial', 'membrane', 'nearness']);
  });

  it('may have a word of little weight or a single letter of a formula that is not heard', () => {
    const { units, roles } = { units: parseQuery('of kasparov x').words, roles: [0.15, 1, 1] };
    const all = { units, roles, known: [], isSaid: () => false };
    const span = { kind: 'sound', letters: 'ofkasparovx', first: 0, last: 2 } as const;
    const heard = soundsOf(there, {
      start: findTerm(there.index, there.index.termIds.get('casper')!).starts[0]!,
      length: 2,
    });
    expect(hearsEach(all, span)(heard)).toBe(true);
    expect(hearsEach({ ...all, roles: [1, 1, 1] }, { ...span, last: 1 })(heard)).toBe(false);
  });

  it('is not found where a name has a part of which there is nothing', () => {
    const lecture = materialOf(['we had casper of', PAUSE, 'and the gary casper of']);
    const { words } = parseQuery('GarryKasparov');
    const all = { units: words, roles: words.map(() => 1), known: [], isSaid: () => false };
    const heardAt = findSounds(lecture, all)
      .filter(({ first, last }) => first < last)
      .flatMap(({ runs }) =>
        Array.from(runs.starts, (start, at) => ({
          text: wordsAt(lecture, start, lengthOfRun(runs, at)),
          strength: runs.strengths?.[at] ?? 1,
        })),
      );
    expect(heardAt.filter(({ strength }) => strength > 0).map(({ text }) => text)).toEqual([
      'gary casper of',
    ]);
    expect(heardAt.length).toBeGreaterThan(1);
  });

  it('is found where both have', () => {
    expect(found('Garry Kasparov')).toContainEqual(['gary casper of', true]);
  });
});

describe('a run that is no more than a word as typed', () => {
  const there = materialOf(['powerful expression networks', PAUSE, 'we had dinner']);
  const sureOf = (query: string) => {
    const { words } = parseQuery(query);
    const known = words.flatMap(({ term }, at) => findWord(there, term, at).alternatives);
    const all = findSounds(there, { units: words, roles: [1, 1], known, isSaid: (at) => at === 1 });
    const whole = all.filter(({ first, last }) => first === 0 && last === 1);
    return Math.max(0, ...whole.flatMap(({ runs }) => [...(runs.sures ?? [])]));
  };

  it('tells nothing of a word beside it that a dictionary has', () => {
    expect(sureOf('gene expression')).toBe(0);
  });

  it('may hold one that is misspelt', () => {
    expect(sureOf('jne expression')).toBeGreaterThan(0.2);
  });
});

describe('what speaks for words being misheard', () => {
  const spanOf = (query: string) =>
    soundSpans(material, {
      units: parseQuery(query).words,
      roles: [1],
      known: [],
      isSaid: () => false,
    })[0]!;
  const candidates = (query: string, literal: readonly number[] = [], least = 0) =>
    soundCandidates(material, { ...spanOf(query), literal: new Set(literal) }, 800, least).map(
      ({ alike, evidence }) => ({
        ...evidence,
        text: wordsAt(material, alike.start, alike.length),
        start: alike.start,
      }),
    );

  it.each([
    ['kasparov', 'casper off', 1 - 4 / 9],
    ['kasparov', 'kasparov', 1],
  ])('is how many letters are the same: %s, %s', (query, text, sameLetters) => {
    const found = candidates(query).filter((one) => one.text === text);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(one.sameLetters).toBeCloseTo(sameLetters, 9);
  });

  it('is in how many words they were looked for', () => {
    for (const one of candidates('kasparov')) {
      expect(one).toMatchObject({ words: material.index.positions.length, shareSearched: 1, isKnown: true });
    }
  });

  it('is nothing where what was typed stands, or stands among other words', () => {
    const itself = candidates('kasparov').find(({ text }) => text === 'kasparov')!.start;
    expect(candidates('kasparov', [itself]).map(({ text }) => text)).not.toContain('kasparov');
    const several = candidates('kasparov').find(({ text }) => text === 'casper off')!.start;
    expect(candidates('kasparov', [several + 1]).map(({ text }) => text)).not.toContain('casper off');
  });

  it('is not looked at where it can come to too little', () => {
    expect(candidates('kasparov', [], 0.99999)).toEqual([]);
    expect(candidates('kasparov', [], 0.5).length).toBeGreaterThan(0);
  });
});

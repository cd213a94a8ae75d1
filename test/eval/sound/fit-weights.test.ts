import { describe, expect, test } from 'vitest';
import { makeRandom } from '../../../bench/random.js';
import { fitWeights, WRONGLY_HEARD } from '../../../eval/sound/fit-weights.js';
import { heardShares } from '../../../eval/sound/shares.js';
import { renderShares, renderWeights } from '../../../eval/sound/sound-report.js';
import type { SoundSet } from '../../../eval/sound/sound-set.js';
import type { SoundCandidate } from '../../../src/search/query/misheard/sound-candidates.js';
import { SOUND_EVIDENCE } from '../../../src/search/weights.js';

const TELLS = 3;

function candidate(start: number, cost: number, sameLetters: number): SoundCandidate {
  const [similarity, shared] = [1 - cost / TELLS, TELLS - cost];
  return {
    alike: { start, length: 1, cost, similarity, shared, sameStart: true, rarest: 12, oddest: 15 },
    evidence: { sameLetters, isKnown: false, isInitials: false, words: 8000, shareSearched: 1 },
  };
}

const random = makeRandom(3);
const near = (start: number) => candidate(start, random.next() * 0.8, 0.5 + random.next() * 0.5);
const far = (start: number) => candidate(start, 0.5 + random.next(), random.next() * 0.6);

const SET: SoundSet = {
  name: 'made',
  misheard: Array.from({ length: 50 }, () => ({
    kind: 'garbled',
    text: 'x',
    answers: [[near(1), far(5)], []],
  })),
  absent: Array.from({ length: 200 }, (_, at) => ({
    kind: at < 150 ? 'word' : 'letters',
    text: 'y',
    candidates: [far(1), far(2)],
  })),
};
const NOTHING: SoundSet = {
  name: 'nothing heard',
  misheard: [{ kind: 'code', text: 'x', answers: [[]] }],
  absent: [{ kind: 'pair', text: 'y', candidates: [] }],
};

describe('the weights of what sounds alike', () => {
  const fitted = fitWeights([SET]);

  test('are fitted so that as many absent terms are heard as may be, and most misheard ones', () => {
    const { misheard, wronglyHeard } = heardShares(SET, fitted);
    expect(wronglyHeard).toBeLessThanOrEqual(WRONGLY_HEARD);
    expect(wronglyHeard).toBeGreaterThan(WRONGLY_HEARD - 0.02);
    expect(misheard[0]).toBeGreaterThan(0.8);
  });

  test('count what tells misheard terms from absent ones, and not what is the same in both', () => {
    expect(fitted.sameLetters).toBeGreaterThan(1);
    expect(fitted.similarity / TELLS + fitted.shared + fitted.cost).toBeGreaterThan(1);
    expect(fitted.sameStart).toBeCloseTo(0);
  });

  test('that no example can tell are given', () => {
    expect(fitted).toMatchObject({ rarest: 0.2, known: 4, oddestForKnown: 0.12, initials: 1.5 });
  });

  test('cannot be fitted to nothing', () => {
    expect(() => fitWeights([])).toThrow(RangeError);
  });

  test('are shown beside those in use', () => {
    const other = { ...SOUND_EVIDENCE, similarity: 1, needed: 6.005 };
    expect(renderWeights(SOUND_EVIDENCE, other).split('\n').slice(0, 2)).toEqual([
      'weight                     in use     fitted',
      `similarity                  ${SOUND_EVIDENCE.similarity.toFixed(3)}      1.000`,
    ]);
  });
});

describe('the table of what is heard', () => {
  test('has a line per set, a column per kind, and a dash where a set has none of a kind', () => {
    // So little is needed that every candidate is heard.
    const all = { ...SOUND_EVIDENCE, needed: -100 };
    expect(renderShares('all', [SET, NOTHING], all)).toBe(
      [
        'all                       garbled       code       term       word   compound    letters       pair  half pair all absent',
        'made                         1.00          –          –       1.00          –       1.00          –          –       1.00',
        'nothing heard                   –        .00          –          –          –          –        .00          –        .00',
      ].join('\n'),
    );
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchEngine } from '../../src/search/search-engine.js';
import { makeEngine } from './engine-under-test.js';
import { corpusOf, PAUSE } from './small-search.js';

describe('while a member types, whatever the lectures are in', () => {
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = await makeEngine(
      corpusOf([
        'the neural network and the neural network and the neural net',
        'a network of the brain',
        PAUSE,
        'a jigsaw puzzle is a jigsaw and a jingle',
        PAUSE,
        'chromatic aberration of the lens',
        PAUSE,
        'chromatic',
        'scales in the border',
      ]),
    );
  });

  it.each([
    ['the word begun is completed', 'jig', 'jigsaw'],
    ['and goes on as it does in the lectures', 'jig', 'jigsaw puzzle'],
    ['in capitals', 'JIG', 'jigsaw'],
    ['with an accent', 'jíg', 'jigsaw'],
    ['with a typo in what was begun', 'chrmat', 'chromatic'],
    ['the phrase begun is completed', 'neural n', 'neural network'],
    ['a word completed goes on', 'chromatic ', 'chromatic aberration'],
    ['a phrase goes on over the border of captions', 'chromatic sc', 'chromatic scales'],
    ['the phrase begun in quotation marks is completed', '"neural n', '"neural network'],
    ['what stands before is kept as typed', 'Why is the JIGSAW pu', 'Why is the jigsaw puzzle'],
    ['what stands before is kept though it was never said', 'Unheard jig', 'Unheard jigsaw'],
  ])('%s: %s', async (_title, typed, expected) => {
    const completed = await engine.complete(typed, 25);
    expect(completed.map((text) => text.toLowerCase())).toContain(expected.toLowerCase());
  });

  it('what was said more often comes first', async () => {
    expect((await engine.complete('neural n', 25)).slice(0, 2)).toEqual(['neural network', 'neural net']);
  });

  it.each(['jx', 'jxgsxw', 'lens', 'of ', '', '!?', '模', 'x'.repeat(300)])(
    'nothing is offered where nothing goes on: %s',
    async (typed) => {
      expect(await engine.complete(typed, 25)).toEqual([]);
    },
  );

  it('no more is offered than was asked for', async () => {
    expect(await engine.complete('n', 2)).toHaveLength(2);
  });
});

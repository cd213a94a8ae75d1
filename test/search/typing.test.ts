import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchEngine } from '../../src/search/search-engine.js';
import { COMPLETED, SAID } from './completion/spoken.js';
import { makeEngine } from './engine-under-test.js';
import { corpusOf } from './small-search.js';

describe('while a member types, whatever the lectures are in', () => {
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = await makeEngine(corpusOf(SAID));
  });

  it.each(COMPLETED)('%s: %s', async (_title, typed, expected) => {
    const completed = await engine.complete(typed, 25);
    expect(completed.map((text) => text.toLowerCase())).toContain(expected.toLowerCase());
  });

  it('what was said more often comes first', async () => {
    expect((await engine.complete('neural n', 25)).slice(0, 2)).toEqual(['neural network', 'neural net']);
  });

  it('what was typed is not offered, whatever its capitals', async () => {
    expect(await engine.complete('Neural network', 25)).not.toContain('Neural network');
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

import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { WholeCorpus } from '../../src/corpus/corpus.js';
import { CorpusError } from '../../src/corpus/corpus-error.js';
import { readFrom } from '../../src/corpus/lecture-reader.js';
import { keepLibrary } from '../../src/library/keep-library.js';
import type { OpenLibrary } from '../../src/library/open-library.js';
import { createLog } from '../../src/log/log.js';
import { makeFinder } from '../../src/search/finder.js';
import { indexLectures, makeMaterial } from '../../src/search/prepare-material.js';
import { searchBy } from '../../src/search/search-by.js';
import { corpusOf } from '../search/small-search.js';

/** Opens a library of one text, that can be lost, or throws what is given instead. */
function opener(...outcomes: readonly (string | Error)[]) {
  const lines: string[] = [];
  const losses: ((error: Error) => void)[] = [];
  const closed: string[] = [];
  let next = 0;
  const open = async (): Promise<OpenLibrary> => {
    const outcome = outcomes[next++] ?? 'the last';
    await wait(1);
    if (outcome instanceof Error) throw outcome;
    const corpus = corpusOf([outcome]);
    const finder = makeFinder(makeMaterial(indexLectures(corpus.lectures)));
    return {
      corpus,
      read: readFrom(corpus),
      engine: searchBy(finder, corpus),
      finder,
      glossary: [],
      isFromSnapshot: false,
      warnings: [`warning of ${outcome}`],
      remarks: [],
      lost: new Promise((resolve) => losses.push(resolve)),
      close: () => {
        closed.push(outcome);
        return Promise.resolve();
      },
    };
  };
  const log = createLog((line) => lines.push(line), []);
  return { open, log, lines, losses, closed };
}

async function kept(parts: ReturnType<typeof opener>, pauses = { first: 2, longest: 8 }) {
  const told: string[] = [];
  const tell = ({ corpus }: OpenLibrary) => told.push(textOf(corpus) ?? '');
  const library = await keepLibrary(parts.open, tell, parts.log, pauses);
  onTestFinished(() => library.close());
  const text = () => library.use(({ corpus }) => Promise.resolve(textOf(corpus)));
  const becomes = async (expected: string) => {
    while ((await text()) !== expected) await wait(1);
  };
  return { ...library, told, text, becomes };
}

const textOf = ({ lectures }: WholeCorpus) => lectures[0]?.segments[0]?.text;

describe('lectures are kept', () => {
  it('as they were opened, with what is worth knowing in the log', async () => {
    const parts = opener('first');
    const { text, told } = await kept(parts);
    expect(await text()).toBe('first');
    expect(told).toEqual(['first']);
    expect(parts.lines.join('\n')).toContain('warning of first');
  });

  it('and opened anew when they are lost, as often as it takes', async () => {
    const parts = opener('first', new Error('no memory'), 'second', 'third');
    const { becomes } = await kept(parts);
    parts.losses[0]?.(new Error('out of memory'));
    await becomes('second');
    expect(parts.lines.join('\n')).toMatch(
      /The search has stopped[\s\S]*out of memory[\s\S]*could not be loaded again[\s\S]*no memory[\s\S]*warning of second/,
    );
    parts.losses[1]?.(new Error('once more'));
    await becomes('third');
  });

  it('until they are closed', async () => {
    const parts = opener('first', 'second');
    const { close, text } = await kept(parts);
    await close();
    parts.losses[0]?.(new Error('too late to matter'));
    await wait(20);
    expect(await text()).toBe('first');
    expect(parts.closed).toEqual(['first']);
  });

  it('unless they cannot be opened at all', async () => {
    const { open, log } = opener(new Error('no lectures'));
    await expect(keepLibrary(open, () => undefined, log)).rejects.toThrow('no lectures');
  });

  it('until they are closed, also while they are opened anew', async () => {
    const parts = opener('first', 'second');
    const { close, reload, text } = await kept(parts);
    const reloading = reload();
    await close();
    expect(await reloading).toBeInstanceOf(Error);
    expect(await text()).toBe('first');
    expect(parts.closed).toEqual(['first', 'second']);
    expect(parts.lines.join('\n')).not.toMatch(/second|again/);
  });
});

describe('lectures are loaded again', () => {
  it('when that is asked for, in place of those there were', async () => {
    const parts = opener('first', 'second');
    const { reload, text, told } = await kept(parts);
    expect(await reload()).toBeUndefined();
    expect(await text()).toBe('second');
    expect(told).toEqual(['first', 'second']);
    expect(parts.closed).toEqual(['first']);
  });

  it('while a search goes on with those it began with, which are closed after it', async () => {
    const parts = opener('first', 'second');
    const { use, reload, text } = await kept(parts);
    const searching = use(async ({ corpus, engine }) => {
      await reload();
      expect(await text()).toBe('second');
      expect(parts.closed).toEqual([]);
      const { hits } = await engine.search({ query: 'first', limit: 1 });
      return [textOf(corpus), hits[0]?.segment.text];
    });
    expect(await searching).toEqual(['first', 'first']);
    expect(parts.closed).toEqual(['first']);
  });

  it('and those there were are kept when they cannot be used, with the reason in the log', async () => {
    const parts = opener('first', new CorpusError('line 3 is wrong'), 'third');
    const { reload, text } = await kept(parts);
    expect(await reload()).toMatchObject({ message: 'line 3 is wrong' });
    expect(await text()).toBe('first');
    expect(parts.closed).toEqual([]);
    const said = parts.lines.at(-1) ?? '';
    expect(said).toContain('could not be loaded again; those there were are kept. line 3 is wrong');
    expect(said).not.toContain(' at ');
    await reload();
    expect(await text()).toBe('third');
  });

  it('once for all who ask while it goes on', async () => {
    const parts = opener('first', 'second', 'third', 'fourth');
    const { reload, text, told } = await kept(parts);
    await Promise.all([reload(), reload(), reload()]);
    expect(await text()).toBe('second');
    const slow = reload();
    await wait(0);
    await Promise.all([slow, reload(), reload()]);
    expect(told).toEqual(['first', 'second', 'third', 'fourth']);
  });

  it('with ever longer pauses when they are lost again and again', async () => {
    const parts = opener('first', 'second', 'third', 'fourth', 'fifth');
    const begin = performance.now();
    const { becomes } = await kept(parts, { first: 10, longest: 10_000 });
    for (const [lost, next] of ['second', 'third', 'fourth', 'fifth'].entries()) {
      parts.losses[lost]?.(new Error('gone'));
      await becomes(next);
    }
    // 10, 20, 40 and 80 ms, each of which may be a bit early; without growing they would be 40.
    expect(performance.now() - begin).toBeGreaterThan(140);
  });

  it('with ever longer pauses, as long as it fails', async () => {
    const parts = opener('first', ...Array.from({ length: 5 }, () => new Error('no memory')), 'at last');
    const begin = performance.now();
    const { becomes } = await kept(parts);
    parts.losses[0]?.(new Error('gone'));
    await becomes('at last');
    // 2, 4, 8, 8, 8 and 8 ms, each of which may be a bit early; without growing they would be 12.
    expect(performance.now() - begin).toBeGreaterThan(30);
    expect(parts.lines.join('\n')).toContain('could not be loaded again; searches fail until they are.');
  });
});

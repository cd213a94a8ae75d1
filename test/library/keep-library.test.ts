import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { keepLibrary } from '../../src/library/keep-library.js';
import type { OpenLibrary } from '../../src/library/open-library.js';
import { createLog } from '../../src/log/log.js';
import { createSearchEngine } from '../../src/search/create-search-engine.js';
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
    return {
      corpus,
      engine: createSearchEngine(corpus),
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

async function kept(parts: ReturnType<typeof opener>) {
  const library = await keepLibrary(parts.open, parts.log, 2);
  onTestFinished(() => library.close());
  const text = () => library.library().corpus.lectures[0]?.segments[0]?.text;
  const becomes = async (expected: string) => {
    while (text() !== expected) await wait(1);
  };
  return { ...library, text, becomes };
}

describe('lectures are kept', () => {
  it('as they were opened, with what is worth knowing in the log', async () => {
    const parts = opener('first');
    expect((await kept(parts)).text()).toBe('first');
    expect(parts.lines.join('\n')).toContain('warning of first');
  });

  it('and opened anew when they are lost, as often as it takes', async () => {
    const parts = opener('first', new Error('no memory'), 'second', 'third');
    const { becomes } = await kept(parts);
    parts.losses[0]?.(new Error('out of memory'));
    await becomes('second');
    expect(parts.lines.join('\n')).toMatch(
      /The search has stopped[\s\S]*out of memory[\s\S]*could not be loaded again[\s\S]*no memory[\s\S]*loaded again\./,
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
    expect(text()).toBe('first');
    expect(parts.closed).toEqual(['first']);
  });

  it('unless they cannot be opened at all', async () => {
    const { open, log } = opener(new Error('no lectures'));
    await expect(keepLibrary(open, log)).rejects.toThrow('no lectures');
  });
});

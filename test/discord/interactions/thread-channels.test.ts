import { describe, expect, it } from 'vitest';
import { ThreadChannels } from '../../../src/discord/interactions/thread-channels.js';

const interaction = (id: string, type: number) => ({ t: 'INTERACTION_CREATE', d: { channel: { id, type } } });

describe('a channel', () => {
  it.each([
    ['thread of announcements', 10, true],
    ['public thread', 11, true],
    ['private thread', 12, true],
    ['text channel', 0, false],
    ['voice channel', 2, false],
  ])('is known for what it is once somebody used the bot there: %s', (_kind, type, isThread) => {
    const threads = new ThreadChannels();
    threads.note(interaction('1', type));
    expect([threads.has('1'), threads.has('2'), threads.has(null)]).toEqual([isThread, false, false]);
  });

  it('is not told from other things that Discord sends', () => {
    const threads = new ThreadChannels();
    threads.note({ t: 'THREAD_CREATE', d: { channel: { id: '1', type: 11 } } });
    threads.note({ t: 'INTERACTION_CREATE', d: {} });
    threads.note({ t: null, d: null });
    expect(threads.has('1')).toBe(false);
  });

  it('is forgotten once 10,000 others were used: memory does not grow', () => {
    const threads = new ThreadChannels();
    for (let id = 0; id <= 10_000; id++) threads.note(interaction(String(id), 11));
    expect([threads.has('0'), threads.has('1')]).toEqual([false, true]);
  });
});

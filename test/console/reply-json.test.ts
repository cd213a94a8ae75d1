import { describe, expect, it } from 'vitest';
import { errorJson, replyJson } from '../../src/console/reply-json.js';
import { UserError } from '../../src/reply/user-error.js';

const hit = {
  videoId: 'v',
  startSecond: 0,
  endSecond: 9,
  url: 'https://youtu.be/v?t=0',
  title: 'Plants',
  excerpt: 'leaves',
  score: 1,
};

describe('a reply for scripts', () => {
  it('is one line with the input, the kind, the hits in their order and a sentence', () => {
    const line = replyJson('/lecture search "a\tb"', {
      kind: 'search',
      message: '1 passage.',
      hits: [
        {
          videoId: 'v',
          startSecond: 3156,
          endSecond: 3187,
          url: 'https://youtu.be/v?t=3156',
          title: 'Plants',
          excerpt: 'two\nlines',
          score: 1.5,
        },
      ],
      blocks: [],
    });
    expect(line).not.toContain('\n');
    expect(JSON.parse(line)).toEqual({
      input: '/lecture search "a\tb"',
      kind: 'search',
      hits: [
        {
          video_id: 'v',
          start_second: 3156,
          end_second: 3187,
          url: 'https://youtu.be/v?t=3156',
          title: 'Plants',
          excerpt: 'two\nlines',
          score: 1.5,
        },
      ],
      message: '1 passage.',
    });
  });

  it('tells the chapter of a hit that lies in one', () => {
    const hits = [{ ...hit, chapter: 'In “spring”' }, hit];
    const line = replyJson('', { kind: 'search', message: '', hits, blocks: [] });
    const [first, second] = (JSON.parse(line) as { hits: unknown[] }).hits;
    expect(first).toMatchObject({ title: 'Plants', chapter: 'In “spring”', excerpt: 'leaves' });
    expect(second).not.toHaveProperty('chapter');
  });

  it('has what comes nearest beside the hits that are not there, and nothing of it elsewhere', () => {
    const nothing = { kind: 'search', message: 'Nothing.', hits: [], blocks: [] };
    const [inHits, inNearest] = [{ hits: [hit] }, { nearest: [hit] }].map((more) => {
      return JSON.parse(replyJson('', { ...nothing, ...more })) as Record<'hits' | 'nearest', unknown[]>;
    });
    expect(inNearest).toEqual({ ...inHits, hits: [], nearest: inHits!.hits });
    expect(inHits).not.toHaveProperty('nearest');
  });

  it('has the fault in place of hits where the input can’t be answered', () => {
    expect(JSON.parse(errorJson('at soon', new UserError('No time.', '/lecture at 0:05')))).toEqual({
      input: 'at soon',
      kind: 'error',
      error: 'No time.',
      message: 'No time. This works: /lecture at 0:05',
    });
  });
});

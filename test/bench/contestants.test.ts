import { describe, expect, test } from 'vitest';
import { CONTESTANTS, installedContestants } from '../../bench/contestants.js';
import { makeLibrary, writeCorpus } from '../../bench/text/corpus.js';
import { loadEnglish } from '../../bench/text/english.js';
import { makeCorpus } from '../../src/corpus/corpus.js';
import { makeLecture } from '../../src/corpus/lecture.js';
import { makeSegment } from '../corpus/make-segment.js';

const texts = ['you shuffle a jigsaw', 'rotate the picture', 'nothing of the kind'];
const corpus = makeCorpus([
  makeLecture({
    videoId: 'v',
    segments: texts.map((text, at) => makeSegment(10 * at, 10 * at + 10, { text })),
  }),
]);

describe.each(installedContestants())('the contestant %s', (name) => {
  const make = CONTESTANTS.get(name)!;

  test('finds a word that was said, and something for a question', async () => {
    const contestant = await make(corpus);
    const jigsaw = { videoId: 'v', startSecond: 0 };
    expect((await contestant.find('jigsaw', 5))[0]).toMatchObject(jigsaw);
    expect((await contestant.find('where did you shuffle the jigsaw?', 5))[0]).toMatchObject(jigsaw);
  });

  test('gives no more hits than asked for', async () => {
    const contestant = await make(writeCorpus(makeLibrary(loadEnglish(), 1, 50)));
    expect(await contestant.find('you', 5)).toHaveLength(5);
  });
});

test('our engine does the rest of what the bot asks of it, too', async () => {
  const contestant = await CONTESTANTS.get('lecture-bot')!(corpus);
  expect(await contestant.reply?.('jigsaw')).toMatchObject({
    kind: 'search',
    message: '1 passage for “jigsaw”.',
  });
  expect(await contestant.complete?.('jig')).toContain('jigsaw');
});

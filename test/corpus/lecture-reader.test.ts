import { expect, it } from 'vitest';
import { makeCorpus } from '../../src/corpus/corpus.js';
import { readFrom } from '../../src/corpus/lecture-reader.js';
import { makeLecture } from '../../src/corpus/lecture.js';
import { makeSegment } from './make-segment.js';

const lectureOf = (videoId: string) => makeLecture({ videoId, segments: [makeSegment(0, 10, { videoId })] });

// The last is called by what the first has for a key.
const [first, last] = [lectureOf('week 1'), lectureOf('~Za8Wpg4PlSaJJRGK')];
const read = readFrom(makeCorpus([first, lectureOf('b'), last]));

it.each([[first], [last]])(
  'a lecture in memory is handed back with its segments: $videoId',
  async (whole) => {
    const { videoId, key, title, thumbnail, segmentCount, firstSecond, lastSecond, firstUrl } = whole;
    const listed = { videoId, key, title, thumbnail, segmentCount, firstSecond, lastSecond, firstUrl };
    expect(await read(listed)).toBe(whole);
  },
);

it('one that is not there is refused by its video id', async () => {
  await expect(read(lectureOf('elsewhere'))).rejects.toThrow(
    new RangeError('Lecture "elsewhere" is none of those in memory.'),
  );
});

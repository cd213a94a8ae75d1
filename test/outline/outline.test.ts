import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement } from '../../eval/outline/agreement.js';
import { readOutlineSet } from '../../eval/outline/measure-outline.js';
import { OUTLINE_SETS } from '../../eval/outline/outline-sets.js';
import { makeLecture } from '../../src/corpus/lecture.js';
import { chapterName, outlineOf } from '../../src/outline/outline.js';
import { makeSegment } from '../corpus/make-segment.js';
import { again, spoken, type Said } from './spoken.js';

describe('the outline of a lecture read by a person', () => {
  it.each(OUTLINE_SETS)('has a chapter within a minute of four in five sections: $name', async (set) => {
    const { lecture, sections } = await readOutlineSet(set);
    const chapters = outlineOf(lecture);
    expect(chapters.length).toBeLessThanOrEqual(20);
    const starts = chapters.map(({ startSecond }) => startSecond);
    expect(agreement(starts, sections, 60).sections).toBeGreaterThanOrEqual(0.8);
    // Chapters of like length reach that, too; within half a minute they reach half of it.
    expect(agreement(starts, sections, 30).sections).toBeGreaterThanOrEqual(0.7);
    expect(agreement(starts, sections, 60).topics).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    ['context encoders', '38:52', /semantic segmentation/],
    ['colorization', '40:36', /grayscale, color, /],
    ['split-brain', '45:33', /channel, /],
    ['relative position', '47:23', /patches/],
    ['jigsaw', '52:12', /jigsaw/],
    ['rotation', '54:30', /^rotation/],
    ['word2vec', '1:07:28', /surrounding words, embedding/],
    ['contrastive predictive coding', '1:18:59', /predictive coding/],
  ])('names %s by what is said', async (_title, timecode, name) => {
    const { lecture } = await readOutlineSet(OUTLINE_SETS[0]!);
    const [seconds, minutes, hours = 0] = timecode.split(':').map(Number).reverse();
    const second = hours * 3600 + minutes! * 60 + seconds!;
    const near = outlineOf(lecture).filter(({ startSecond }) => Math.abs(startSecond - second) <= 60);
    expect(near.map(chapterName).join('\n')).toMatch(new RegExp(name.source, 'm'));
  });
});

describe('how many chapters there are', () => {
  it.each([
    ['one segment is one chapter', 1, 1],
    ['a minute is one', 2, 1],
    ['five minutes are five', 10, 5],
    ['ten minutes are eight', 20, 8],
    ['twenty minutes are twelve', 40, 12],
    ['an hour has twenty', 120, 20],
    ['three hours have twenty', 360, 20],
  ])('%s', (_title, segments, chapters) => {
    const said = Array.from({ length: segments }, (_, at) => `topic${Math.floor(at / 2)} is what we look at`);
    expect(outlineOf(spoken(...said))).toHaveLength(chapters);
  });
});

describe('the chapters of the source', () => {
  const trees: Said = ['leaves are green and so is the bark', 'Trees'];
  const birds: Said = ['feathers and beaks and eggs', 'Birds'];
  const outlined = (...said: readonly Said[]) =>
    outlineOf(spoken(...said)).map((chapter) => [chapter.startSecond, chapterName(chapter)]);

  it('are taken as they are, be they few or short', () => {
    expect(outlined(trees, birds, birds)).toEqual([
      [0, 'Trees'],
      [30, 'Birds'],
    ]);
  });

  it('come again where they are gone back to', () => {
    expect(outlined(trees, birds, trees)).toEqual([
      [0, 'Trees'],
      [30, 'Birds'],
      [60, 'Trees'],
    ]);
  });

  it('count as none where one title stands for the whole lecture', () => {
    const lecture = spoken(...again(4, trees[0]).map((text) => [text, 'Lecture'] as const));
    expect(outlineOf(lecture).map(({ title }) => title)).toEqual([undefined, undefined]);
  });

  it('leave what lies between them to be found', () => {
    const rocks = again(6, 'granite and basalt and lava');
    const chapters = outlineOf(spoken(trees, trees, ...rocks, birds, birds));
    expect(chapters[0]).toMatchObject({ title: 'Trees', startSecond: 0, endSecond: 60 });
    expect(chapters.at(-1)).toMatchObject({ title: 'Birds', startSecond: 240 });
    const found = chapters.slice(1, -1);
    expect(found.length).toBeGreaterThan(0);
    for (const chapter of found) {
      expect(chapter.title).toBeUndefined();
      expect(chapterName(chapter)).toMatch(/granite|basalt|lava/);
    }
  });

  it('that are more than twenty are joined, the shortest first', () => {
    const said = Array.from({ length: 42 }, (_, at) => ['words', `Chapter ${Math.floor(at / 2)}`] as const);
    const chapters = outlineOf(spoken(...said.slice(0, 3), ...said.slice(4)));
    expect(chapters).toHaveLength(20);
    expect(chapters.map(({ title }) => title)).toContain('Chapter 0 · Chapter 1');
    expect(chapters.at(-1)).toMatchObject({ title: 'Chapter 20', terms: [] });
  });
});

describe('the chapters found', () => {
  it('start where another topic starts, and are named by it', () => {
    const chapters = outlineOf(
      spoken(
        ...again(4, 'the glacier carries moraine and so the glacier grows'),
        ...again(4, 'a volcano has magma and the volcano erupts'),
        ...again(4, 'the river delta is what the river leaves as sediment'),
      ),
    );
    const starts = chapters.map(({ startSecond }) => startSecond);
    expect(starts).toContain(120);
    expect(starts).toContain(240);
    expect(chapterName(chapters[0]!)).toMatch(/glacier|moraine/);
    expect(chapterName(chapters.at(-1)!)).toMatch(/river|delta|sediment/);
  });

  it('link to the video at their start', () => {
    const [first, second] = outlineOf(spoken(...again(4, 'granite'), ...again(4, 'feathers')));
    expect(first).toMatchObject({ startSecond: 0, url: 'https://www.youtube.com/watch?v=v&t=0s' });
    expect(second?.url).toBe(`https://www.youtube.com/watch?v=v&t=${second?.startSecond}s`);
  });

  it.each([
    [
      'words that tell nothing are named by the first of them',
      'so and then you know it is',
      'so and then you know',
    ],
    ['no words at all are named by what there is', '… ?!', '… ?!'],
    ['signs of two units each by thirty of them, whole', `♪${'🎵'.repeat(40)}`, `♪${'🎵'.repeat(29)}`],
  ])('%s', (_title, text, name) => {
    expect(outlineOf(spoken(text)).map(chapterName)).toEqual([name]);
  });
});

describe('any lecture', () => {
  const word = fc.constantFrom(
    'so',
    'the',
    'next',
    'patch',
    'patches',
    'rotation',
    'jigsaw',
    'word2vec',
    '4',
    '…',
    'über',
    '紙',
  );
  const segment = fc
    .record({
      start: fc.oneof(fc.nat(40), fc.nat(4000)),
      length: fc.oneof(fc.nat(40), fc.nat(4000)),
      text: fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' ')),
      chapter: fc.option(fc.constantFrom('One', 'Two', 'Three'), { nil: undefined }),
    })
    .map(({ start, length, text, chapter }) => makeSegment(start, start + length, { text, chapter }));
  const lecture = fc
    .array(segment, { minLength: 1, maxLength: 60 })
    .map((segments) => makeLecture({ videoId: 'v', segments }));

  it('has 1 to 20 chapters in order, which start with segments and leave nothing out', () => {
    fc.assert(
      fc.property(lecture, (lecture) => {
        const chapters = outlineOf(lecture);
        const starts = chapters.map(({ startSecond }) => startSecond);
        expect(chapters.length).toBeGreaterThanOrEqual(1);
        expect(chapters.length).toBeLessThanOrEqual(20);
        expect(starts[0]).toBe(lecture.segments[0]!.startSecond);
        expect([...new Set(starts)].sort((a, b) => a - b)).toEqual(starts);
        for (const { startSecond, url } of chapters) {
          const there = lecture.segments.filter((one) => one.startSecond === startSecond);
          expect(there.map((one) => one.url)).toContain(url);
        }
        expect(chapters.map(({ endSecond }) => endSecond)).toEqual([
          ...starts.slice(1),
          lecture.latestEnds.at(-1),
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it('has no chapter without a name, and always the same ones', () => {
    fc.assert(
      fc.property(lecture, (lecture) => {
        const chapters = outlineOf(lecture);
        for (const chapter of chapters) {
          expect(chapterName(chapter).trim()).not.toBe('');
          expect(chapter.terms.length).toBeLessThanOrEqual(4);
          expect(chapter.terms.length > 0).toBe(chapter.title === undefined);
        }
        // What was found for a lecture is kept for it alone.
        expect(outlineOf({ ...lecture })).toEqual(chapters);
      }),
      { numRuns: 300 },
    );
  });
});

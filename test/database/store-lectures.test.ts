import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { makeLecture, type WholeLecture } from '../../src/corpus/lecture.js';
import { listLectureIds, readLecture } from '../../src/database/read-lectures.js';
import { removeLecture } from '../../src/database/remove-lectures.js';
import { storeLecture, storeLectures } from '../../src/database/store-lectures.js';
import { makeSegment } from '../corpus/make-segment.js';
import { plainLecture } from '../corpus/plain-lecture.js';
import { freshDatabase, HAS_NO_DATABASE, NEEDS_DATABASE } from './fresh-database.js';
import { byText, expectedRows, expectedWords } from './stored-terms.js';

const A = '123456789012345678';

const word = fc.constantFrom(
  ...['dog', 'Dog', "don't", '!', 'null', '4,000', 'and', 'the', 'of', 'ﬁn', '機械学習とは', 'über', 'uber'],
  ...['nicht', 'und', 'das', 'größe', `x'\\"{},`, 'w'.repeat(600), '💥', '\ud800', 'ไทย'],
);
const segment = fc.record({
  text: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
  startSecond: fc.integer({ min: 0, max: 60 }),
  more: fc.option(fc.constantFrom({ chapter: 'A, "B" \\ {C}' }, { wordStarts: Uint16Array.from([0, 12]) }), {
    nil: undefined,
  }),
});
const lecture = fc
  .record({
    videoId: fc.constantFrom('v', 'V', 'glossary', '💥'.repeat(900), 'a b', '"\'\\'),
    title: fc.constantFrom('', 'Lecture', 'größe'),
    thumbnail: fc.constantFrom(undefined, 'https://example.org/1.jpg'),
    segments: fc.array(segment, { minLength: 1, maxLength: 5 }),
  })
  .map(({ segments, ...source }) =>
    makeLecture({
      ...source,
      segments: segments.map(({ text, startSecond, more }) =>
        makeSegment(startSecond, startSecond + 10, { videoId: source.videoId, text, ...more }),
      ),
    }),
  );
/** What UTF-8 cannot hold is replaced in it. */
const wellFormed = (one: WholeLecture) => ({
  ...plainLecture(one),
  segments: plainLecture(one).segments.map((row) => ({ ...row, text: row.text.toWellFormed() })),
});
/** What is longer than any word has no more than its beginning in the tables. */
const isShort = ({ segments }: WholeLecture) => segments.every(({ text }) => !text.includes('www'));

describe.skipIf(HAS_NO_DATABASE)(`a lecture in the database${NEEDS_DATABASE}`, async () => {
  const { database, asSuperuser } = HAS_NO_DATABASE ? ({} as never) : await freshDatabase();
  const ofServer = <Row>(columns: string, table: string, serverId: string) =>
    asSuperuser<Row & object>(`SELECT ${columns} FROM lecture_bot.${table} WHERE server_id = $1`, [serverId]);
  const rows = async (serverId: string) => ({
    terms: (await ofServer('*', 'terms', serverId)).sort(byText),
    totals: (await ofServer('server_id, language, lectures, segments, words::int', 'totals', serverId)).sort(
      byText,
    ),
  });
  const clear = () =>
    asSuperuser('TRUNCATE lecture_bot.lectures, lecture_bot.terms, lecture_bot.totals CASCADE');
  const all = () =>
    database.read(A, async (query) => {
      const ids = [...(await listLectureIds(query, '')), ...(await listLectureIds(query, A))];
      return Promise.all(ids.map((id) => readLecture(query, id)));
    });

  it('is read as it was stored', async () => {
    const { corpus } = await loadCorpus('data');
    await database.importShared((query) => storeLecture(query, '', corpus.lectures[0]!));
    expect((await all()).map((one) => plainLecture(one!))).toEqual([plainLecture(corpus.lectures[0]!)]);
    await clear();
  });

  it('is one of several that are stored, replaced and removed in any order, of which each word is counted', async () => {
    const change = fc.oneof(
      { weight: 3, arbitrary: fc.array(lecture, { maxLength: 3 }).map((stored) => ({ stored })) },
      { weight: 1, arbitrary: lecture.map(({ videoId }) => ({ removed: videoId })) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
        await clear();
        const known = new Map<string, WholeLecture>();
        for (const one of changes) {
          if ('stored' in one) {
            for (const stored of one.stored) known.set(stored.videoId, stored);
            const lectures = one.stored.map((stored) => ({ lecture: stored }));
            await database.write(A, (query) => storeLectures(query, A, lectures));
          } else {
            const was = await database.write(A, (query) => removeLecture(query, A, one.removed));
            expect(was).toBe(known.delete(one.removed));
          }
        }
        const left = [...known.values()];
        const read = (await all()).map((one) => plainLecture(one!));
        expect(read.sort(byText)).toEqual(left.map(wellFormed).sort(byText));
        if (!left.every(isShort)) return;
        const found = await rows(A);
        const expected = expectedRows(A, left);
        // How it is written is not forgotten when the lecture that wrote it so is removed.
        const withoutWritten = (row: object) => ({ ...row, written: '' });
        expect(found.terms.map(withoutWritten).sort(byText)).toEqual(
          expected.terms.map(withoutWritten).sort(byText),
        );
        expect(found.totals).toEqual(expected.totals);
      }),
      { numRuns: 60 },
    );
  });

  it('has for each segment the words of it and of what follows without a pause', async () => {
    await fc.assert(
      fc.asyncProperty(lecture.filter(isShort), async (one) => {
        await clear();
        await database.write(A, (query) => storeLecture(query, A, one));
        const found = await asSuperuser<{ id: string; words: string[] }>(
          `SELECT lecture_id AS id, video_id, number, tsvector_to_array(words) AS words
           FROM lecture_bot.segment_words JOIN lecture_bot.lectures ON id = lecture_id ORDER BY number`,
        );
        const withoutId = found.map(({ id, words, ...row }) => {
          expect(words).toContain(`@lecture:${id}`);
          return { ...row, words: words.filter((lexeme) => lexeme !== `@lecture:${id}`).sort() };
        });
        expect(withoutId).toEqual(expectedWords(A, [one]));
      }),
      { numRuns: 50 },
    );
  });

  it('is stored whole by each of several who do so at once', async () => {
    await clear();
    const lectures = fc.sample(lecture.filter(isShort), 12);
    await Promise.all(lectures.map((one) => database.write(A, (query) => storeLecture(query, A, one))));
    const left = (await all()).map((one) => one!);
    expect(new Set(left.map(({ videoId }) => videoId))).toEqual(
      new Set(lectures.map(({ videoId }) => videoId)),
    );
    expect((await rows(A)).totals).toEqual(expectedRows(A, left).totals);
    await Promise.all(
      left.map(({ videoId }) => database.write(A, (query) => removeLecture(query, A, videoId))),
    );
    expect(await rows(A)).toEqual({ terms: [], totals: [] });
  });
});

import fc from 'fast-check';
import type { Library } from '../../../src/commands/command.js';
import { takingUploads, type ServerLectures } from '../../../src/commands/lectures/server-lectures.js';
import { makeCorpus, type WholeCorpus } from '../../../src/corpus/corpus.js';
import type { GlossaryEntry } from '../../../src/corpus/glossary.js';
import { readFrom } from '../../../src/corpus/lecture-reader.js';
import { LectureDrafts } from '../../../src/corpus/rows/lecture-drafts.js';
import { SEGMENT_COLUMNS, type SegmentColumn } from '../../../src/corpus/csv/finding.js';
import { readSegmentRow } from '../../../src/corpus/rows/segment-row.js';
import { importUpload } from '../../../src/import/upload/import-upload.js';
import { createSearchEngine } from '../../../src/search/create-search-engine.js';
import type { SearchEngine } from '../../../src/search/search-engine.js';
import { StoreError, type StoreFault } from '../../../src/servers/store-error.js';
import { ODD_TEXTS } from '../../search/odd-texts.js';
import { address } from './addresses.js';
import { anyText, textOf } from './any-text.js';

type Row = Partial<Record<SegmentColumn, string>>;

/** Words that are in many texts and queries, so that searches find something. */
export const SPOKEN =
  'so the best way to see this is a jigsaw puzzle of patches and word to back is a neural network'.split(' ');

const spoken = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...SPOKEN) }, { weight: 1, arbitrary: textOf(4) }),
    {
      minLength: 1,
      maxLength: 40,
      size: 'medium',
    },
  )
  .map((words) => words.join(' '));
const said = fc.oneof({ weight: 4, arbitrary: spoken }, { weight: 1, arbitrary: anyText });
const sometimes = (text: fc.Arbitrary<string>) => fc.oneof({ weight: 2, arbitrary: fc.constant('') }, text);

const segment = fc.record({
  text: said,
  pause: fc.oneof(
    { weight: 4, arbitrary: fc.nat(2) },
    { weight: 1, arbitrary: fc.nat(900) },
    fc.constant(100_000),
  ),
  lasts: fc.oneof({ weight: 6, arbitrary: fc.nat(60) }, { weight: 1, arbitrary: fc.nat(4_000) }),
  chapter: sometimes(anyText),
  isTimed: fc.boolean(),
});

const lectureRows = fc
  .record({
    video_id: fc.oneof(
      fc.stringMatching(/^[\w-]{10}[AEIMQUYcgkosw048]$/),
      fc.constantFrom('dMUes74-nYY', '*', 'a', 'o', '~x'),
      anyText,
    ),
    title: fc.oneof(
      { weight: 3, arbitrary: anyText },
      fc.constantFrom('', 'Lecture 7', 'Lecture 7 Self', '@everyone'),
    ),
    thumbnail: sometimes(address),
    url: sometimes(address),
    hasOwnLinks: fc.boolean(),
    said: fc.array(segment, { minLength: 1, maxLength: 8 }),
  })
  .map(({ said, hasOwnLinks, url, ...lecture }): Row[] => {
    let second = 0;
    return said.map(({ text, pause, lasts, chapter, isTimed }) => {
      const start = second + pause;
      second = start + lasts;
      const words = text.trim().split(/\s+/);
      const wordStarts = words.map((_, at) => Math.floor((10 * lasts * at) / words.length)).join(' ');
      return {
        ...lecture,
        text,
        start_second: String(start),
        end_second: String(second),
        url: hasOwnLinks ? url : '',
        chapter,
        word_starts: isTimed ? wordStarts : '',
      };
    });
  });

/** What a file may hold, as its reader takes it: a row that it refuses is left out. */
function corpusOfRows(rows: readonly Row[]): WholeCorpus {
  const columns = {
    count: SEGMENT_COLUMNS.length,
    places: new Map(SEGMENT_COLUMNS.map((column, place) => [column, place])),
  };
  const drafts = new LectureDrafts();
  for (const row of [...rows, ...(rows.length === 0 ? [SOMETHING] : [])]) {
    // Whatever stands in a file is read as UTF-8, so that no half of a pair is left.
    const fields = SEGMENT_COLUMNS.map((column) => (row[column] ?? '').toWellFormed());
    const read = readSegmentRow({ kind: 'row', line: 1, fields, isUtf8: true }, columns);
    if ('segment' in read) drafts.add(read);
  }
  const { lectures } = drafts.finish();
  return lectures.length === 0 ? corpusOfRows([SOMETHING]) : makeCorpus(lectures);
}

const SOMETHING: Row = { video_id: 'a', text: 'jigsaw', start_second: '0', end_second: '30' };

/** Lectures of every kind that a file may hold, and what a server has of its own, as plain data. */
export interface GivenLibrary {
  readonly rows: readonly Row[];
  readonly glossary: readonly GlossaryEntry[];
  readonly own: GivenOwn | undefined;
}

/** What a server has of its own: so many of the lectures, and a store that does what it is asked or refuses. */
interface GivenOwn {
  readonly count: number;
  readonly fault: StoreFault | undefined;
  readonly isDropped: boolean;
}

export const anyLibrary: fc.Arbitrary<GivenLibrary> = fc.record({
  rows: fc.array(lectureRows, { minLength: 1, maxLength: 3 }).map((lectures) => lectures.flat()),
  glossary: fc.constantFrom(
    [],
    [
      { term: 'word2vec', heardAs: 'word to back' },
      { term: '**@here**', heardAs: 'jigsaw' },
    ],
  ),
  own: fc.option(
    fc.record({
      count: fc.nat(3),
      fault: fc.constantFrom<(StoreFault | undefined)[]>(
        ...([
          undefined,
          undefined,
          undefined,
          'no-draft',
          'there-already',
          'no-lecture',
          'too-many-lectures',
          'busy',
          'too-slow',
          'too-much-text',
        ] as const),
      ),
      isDropped: fc.boolean(),
    }),
    { nil: undefined },
  ),
});

/** Opens it with the real search. */
export function openLibrary({ rows, glossary, own }: GivenLibrary): Library {
  const corpus = corpusOfRows(rows);
  // Half of the commands don't search, and an index takes longer than their answers.
  let made: SearchEngine | undefined;
  const engine = (): SearchEngine => (made ??= createSearchEngine(corpus, { glossary }));
  return {
    corpus,
    read: readFrom(corpus),
    glossary,
    engine: {
      search: (request) => engine().search(request),
      complete: (typed, limit) => engine().complete(typed, limit),
    },
    own: own && openOwn(own, corpus),
  };
}

function openOwn({ count, fault, isDropped }: GivenOwn, { lectures }: WholeCorpus): ServerLectures {
  const done = <Value>(value: Value): Promise<Value> =>
    fault === undefined ? Promise.resolve(value) : Promise.reject(new StoreError(fault, 'refused'));
  const corpus = makeCorpus(lectures.slice(0, count));
  const draft = '0123456789abcdef';
  return takingUploads(
    {
      corpus,
      loadKept: () => Promise.resolve(corpus),
      saveDraft: () => done(draft),
      keepDraft: () => done(undefined),
      dropDraft: () => done(isDropped),
      removeLecture: () => done(draft),
    },
    importUpload,
  );
}

/** Segments of words in any language. */
export const ODD_ROWS: readonly Row[] = ODD_TEXTS.map((text, index) => ({
  video_id: 'odd',
  text,
  start_second: String(10 * index),
  end_second: String(10 * index + 10),
}));

import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runImport } from '../../src/import/run-import.js';
import { dataFolder } from '../corpus/data-folder.js';
import { parsed, run } from '../end-to-end/program.js';

const FILES = join(import.meta.dirname, '..', 'captions', 'files');

interface Imported {
  readonly file: string;
  /** What stands behind the file when it is imported. */
  readonly options?: readonly string[];
  readonly id: string;
  readonly query: string;
  /** Where the segment starts in which that is said. */
  readonly start: number;
}

const named = (file: string, id: string, query: string, start: number): Imported => ({
  file,
  options: ['--video', id],
  id,
  query,
  start,
});

const FORMATS: readonly Imported[] = [
  // It has a lecture of the next file's video, too, which that replaces.
  { file: 'rows-snappy.parquet', id: 'rfscVS0vtbw', query: 'contrastive learning', start: 1 },
  { file: 'Word vectors [dMUes74-nYY].en.vtt', id: 'dMUes74-nYY', query: 'dense', start: 0 },
  named('quirks.srt', 'srt', 'still here', 1),
  named('dMUes74-nYY.json3', 'json3', 'word vectors', 0),
  named('timedtext-cut-off.srv1', 'srv1', 'second line', 0),
  named('timedtext.srv2', 'srv2', 'one two', 0),
  named('timedtext.srv3', 'srv3', 'plain simple', 0),
  named('same-talk.whisper.json', 'whisper-json', 'lecture seven', 0),
  named('same-talk.whisper.tsv', 'whisper-tsv', 'lecture seven', 0),
  named('same-talk.whisper.vtt', 'whisper-vtt', 'lecture seven', 0),
  named('same-talk.whisper.srt', 'whisper-srt', 'lecture seven', 0),
  named('same-talk.whisper-printed.txt', 'whisper-txt', 'or is it', 3605),
  named('whisper-cpp-full.json', 'whisper-cpp', 'terrible idea', 0),
  named('notes.txt', 'notes', 'nospace', 900),
  named('copied-from-the-transcript-panel.txt', 'panel', 'word vectors', 67),
  { file: 'rows-with-semicolons.csv', id: 'v1', query: 'three four', start: 5 },
  {
    file: 'rows.jsonl',
    options: ['--map', 'text=caption'],
    id: 'rows-json',
    query: 'pretext task',
    start: 2082,
  },
  named('plain.json', 'plain-json', 'momentum contrast', 12),
];

/** Kinds that a line shows whole. */
const WRITTEN: Readonly<Record<string, string>> = {
  'rows.jsonl':
    '{"video_id":"rows-json","caption":"a pretext task","start_second":"2,082","end_second":2113}\n' +
    '{"video_id":"rows-json","caption":"is solved","start_second":"2,113","end_second":2140}\n',
  'plain.json': '[{"text":"momentum contrast","start":12.5,"duration":3}]',
};

it('a file of each kind is found by what is said in it', async () => {
  const [data, written] = [await dataFolder({}), await dataFolder(WRITTEN)];
  for (const { file, options = [] } of FORMATS) {
    let errors = '';
    const code = await runImport({
      args: [join(file in WRITTEN ? written : FILES, file), ...options],
      data,
      output: { write: () => undefined },
      errors: { write: (text) => (errors += text) },
    });
    expect([file, code, errors]).toEqual([file, 0, '']);
  }
  const lines = FORMATS.map(({ query }) => `/lecture search ${query} limit:60\n`);
  const { output } = await run(['--json'], { LECTURE_DATA: data }, lines.join(''));
  const replies = parsed(output) as unknown as { hits: { video_id: string; start_second: number }[] }[];
  const found = FORMATS.map(({ id }, index) => {
    const hit = replies[index]!.hits.find(({ video_id }) => video_id === id);
    return [id, hit?.start_second];
  });
  expect(found).toEqual(FORMATS.map(({ id, start }) => [id, start]));
});

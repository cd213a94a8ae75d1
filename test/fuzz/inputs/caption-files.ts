import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  json3,
  notes,
  packaged,
  plainly,
  rolling,
  spokenLines,
  srv3,
  whisper,
  whisperTable,
  type SpokenLine,
} from '../../captions/written-captions.js';
import { anyText } from './any-text.js';
import { byteChanges, mutated } from './mutated.js';

/** A file as a member gives it. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const FILES = join(import.meta.dirname, '..', '..', 'captions', 'files');

/** Files of every kind that is read, the binary ones with every way of packing. */
const samples: readonly GivenFile[] = readdirSync(FILES)
  .filter((name) => statSync(join(FILES, name)).isFile())
  .map((name) => ({ name, bytes: readFileSync(join(FILES, name)) }));

const WRITERS: readonly ((lines: readonly SpokenLine[]) => string)[] = [
  (lines) => plainly(lines, 'vtt'),
  (lines) => plainly(lines, 'srt'),
  (lines) => rolling(lines, 'vtt', true),
  (lines) => rolling(lines, 'srt', false),
  ...[json3, srv3, packaged, whisper, whisperTable, notes],
];

const part = fc.constantFrom(
  ...[
    'WEBVTT\n',
    '\n',
    '\r',
    ' ',
    '\0',
    '\ufeff',
    '1\n',
    '00:01',
    '00:00:01,000',
    ' --> ',
    '99:99:99.999',
    '<',
    '>',
  ],
  ...[
    '<c>',
    '</c>',
    '<v A>',
    '{\\an8}',
    '<00:00:02.000>',
    '&amp;',
    '&#x110000;',
    '&#0;',
    '[Music]',
    '>>',
    '- ',
    '♪',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    ':',
    ',',
    '"text"',
    '"start"',
    '"segments"',
    '"events"',
    '1',
    '-1',
    '1e999',
    'NaN',
    'null',
  ],
  ...[
    '<transcript>',
    '<timedtext format="3">',
    '<body>',
    '<p t="1" d="2">',
    '<s t="1">',
    '</s>',
    '<text start="1">',
  ],
  ...['text,start_second\n', 'start\tend\ttext\n', '\t', '[0:01] ', '(0:02)', 'word', '\ud800', 'PAR1'],
);

const named = (name: string, bytes: fc.Arbitrary<Uint8Array>): fc.Arbitrary<GivenFile> =>
  bytes.map((bytes) => ({ name, bytes }));
const encoded = (text: fc.Arbitrary<string>) => text.map((all): Uint8Array => Buffer.from(all));

/** Bytes at random, and text that is no captions. */
export const anyFile = fc.oneof(
  named('random.vtt', fc.uint8Array({ maxLength: 300 })),
  named('random.txt', encoded(anyText)),
  named('parts.txt', encoded(fc.array(part, { maxLength: 30 }).map((parts) => parts.join('')))),
);

/** Captions in every kind of text, as they are written or with some characters changed. */
export const writtenFile: fc.Arbitrary<GivenFile> = named(
  'Lecture 7 [dMUes74-nYY].txt',
  encoded(mutated(fc.tuple(spokenLines, fc.constantFrom(...WRITERS)).map(([lines, write]) => write(lines)))),
);

/** Files of every kind that is read, with some bytes changed. */
export const changedFile = changedOf(samples);

/** Tables as Parquet, packed in every way, with some bytes changed. */
export const changedParquet = changedOf(samples.filter(({ name }) => name.endsWith('.parquet')));

function changedOf(files: readonly GivenFile[]): fc.Arbitrary<GivenFile> {
  return fc
    .tuple(fc.constantFrom(...files), byteChanges)
    .map(([{ name, bytes }, change]) => ({ name, bytes: change(bytes) }));
}

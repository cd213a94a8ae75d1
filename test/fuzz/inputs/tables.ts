import fc from 'fast-check';
import { address } from './addresses.js';
import { anyText } from './any-text.js';
import { mutated, mutatedBytes } from './mutated.js';

const seconds = fc.oneof(
  { weight: 6, arbitrary: fc.nat(4_000).map(String) },
  { weight: 1, arbitrary: mutated(fc.constantFrom('2,082', '2082.5', '-5', '359999', '1e3', '٣', '')) },
);
const wordStarts = fc.oneof(
  fc.constant(''),
  fc.array(fc.nat(300), { maxLength: 5 }).map((all) => [...all].sort((a, b) => a - b).join(' ')),
  mutated(fc.constant('0 3 7 12')),
);
const text = fc.oneof(
  { weight: 3, arbitrary: anyText },
  {
    weight: 1,
    arbitrary: fc.constantFrom('so the best way to see this is a jigsaw puzzle', 'word to back', 'a'),
  },
);
const videoId = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('dMUes74-nYY', 'week 1/a', 'a', '模型') },
  { weight: 1, arbitrary: anyText },
);
const link = fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 2, arbitrary: address }, anyText);

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

function table(header: string, row: fc.Arbitrary<readonly string[]>): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.array(row, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom('', '\ufeff'),
    )
    .map(
      ([rows, end, mark]) =>
        mark + [header, ...rows.map((fields) => fields.map(quoted).join(','))].join(end) + end,
    );
}

/** Tables of segments. */
export const segmentTable = table(
  'video_id,text,start_second,end_second,url,title,thumbnail,chapter,word_starts',
  fc
    .tuple(
      videoId,
      text,
      seconds,
      fc.nat(60),
      link,
      fc.oneof(fc.constant(''), anyText),
      link,
      anyText,
      wordStarts,
    )
    .map(([id, said, start, lasts, ...rest]) => [id, said, start, String(Number(start) + lasts), ...rest]),
);

/** Tables of a glossary. */
export const glossaryTable = table(
  'term,heard_as,video_id',
  fc.tuple(text, text, fc.oneof(fc.constant(''), videoId)),
);

/** Files as they may lie there: tables with some characters or bytes changed, text that is no table, bytes. */
export function files(table: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> {
  const bytes = (some: fc.Arbitrary<string>) => some.map((text): Uint8Array => Buffer.from(text));
  return fc.oneof(
    { weight: 4, arbitrary: bytes(table) },
    { weight: 4, arbitrary: bytes(mutated(table)) },
    { weight: 3, arbitrary: mutatedBytes(bytes(table)) },
    { weight: 1, arbitrary: bytes(anyText) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 100 }) },
  );
}

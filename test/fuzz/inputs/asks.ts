import fc from 'fast-check';
import type { Asker } from '../../../src/commands/command.js';
import { plainText } from '../../../src/reply/plain-text.js';
import { english } from '../../../src/texts/english.js';
import { translations } from '../../../src/texts/index.js';
import type { Texts } from '../../../src/texts/texts.js';
import { anyText } from './any-text.js';
import { anyFile, writtenFile, type GivenFile } from './caption-files.js';
import { SPOKEN } from './libraries.js';
import { typedQuery } from './queries.js';
import { typedTime } from './times.js';

/** What a member asks, as plain data. */
export interface Ask {
  /** The name of a command, or `message` for what a message says. */
  readonly command: string;
  readonly values: Readonly<Record<string, string | number | boolean>>;
  /** Stands for the lecture at a place in the list, by one of its names; undefined where the values say it, or none is named. */
  readonly lecture: { readonly place: number; readonly by: 'key' | 'title' | 'videoId' } | undefined;
  readonly file: GivenFile | undefined;
}

/** Who asks, as plain data. */
export interface GivenAsker extends Omit<Asker, 'texts' | 'lastLecture' | 'usesComponent'> {
  readonly locale: string;
  /** The place of the lecture that was last used in the list. */
  readonly last: number | undefined;
}

const LOCALES = ['en-US', ...translations.map(([locale]) => locale)];

export const anyAsker: fc.Arbitrary<GivenAsker> = fc.record({
  locale: fc.constantFrom(...LOCALES),
  managesServer: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
  name: fc.option(anyText, { nil: undefined }),
  isPrivate: fc.boolean(),
  last: fc.option(fc.nat(3), { nil: undefined }),
});

/** The texts of an asker. */
export function textsOf({ locale }: GivenAsker): Texts {
  return new Map(translations).get(locale) ?? english;
}

const spokenQuery = fc
  .array(fc.constantFrom(...SPOKEN), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '));
const query = fc.oneof(
  { weight: 4, arbitrary: spokenQuery },
  { weight: 2, arbitrary: typedQuery },
  typedTime,
);
const time = fc.oneof(fc.nat(700).map(String), typedTime);
const page = fc.oneof(fc.nat(4), fc.constantFrom(999_999_999, '2', '-1', '1e3'), anyText);
const flag = fc.constantFrom(true, false, 'yes', 'maybe');
const lecture = fc.option(fc.record({ place: fc.nat(3), by: fc.constantFrom('key', 'title', 'videoId') }), {
  nil: undefined,
});
const anyLecture = fc.oneof(anyText, fc.constantFrom('*', 'lecture', 'Lecture 7', 'dMUes74-nYY'));

/** As our buttons have it. */
const shown = (text: fc.Arbitrary<string>) => text.map(plainText);

type GivenOptions = Readonly<Record<string, fc.Arbitrary<string | number | boolean>>>;

/** A command with the options that it must have, and some of those that it may have. */
function asking(
  command: string,
  required: GivenOptions,
  optional: GivenOptions = {},
  file: fc.Arbitrary<GivenFile | undefined> = fc.constant(undefined),
): fc.Arbitrary<Ask> {
  const values = fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required) });
  return fc
    .record({ command: fc.constant(command), values, lecture, file })
    .map((ask) => ({ ...ask, values: definedOf(ask.values) }));
}

function definedOf(values: Readonly<Record<string, string | number | boolean | undefined>>): Ask['values'] {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

const file = fc
  .oneof({ weight: 3, arbitrary: writtenFile }, anyFile)
  .chain(({ bytes, name }) => fc.oneof(fc.constant(name), anyText).map((name) => ({ name, bytes })));

/** A member uses a command, with values that it takes and others. */
export const anyAsk: fc.Arbitrary<Ask> = fc.oneof(
  {
    weight: 6,
    arbitrary: asking(
      'search',
      { query },
      { page, limit: page, explain: flag, lecture: anyLecture, private: flag },
    ),
  },
  {
    weight: 4,
    arbitrary: asking(
      'at',
      { time },
      { begin: flag, ask: flag, query: shown(query), page, within: shown(anyLecture), lecture: anyLecture },
    ),
  },
  { weight: 2, arbitrary: asking('outline', {}, { lecture: anyLecture }) },
  { weight: 1, arbitrary: asking('list', {}, { page }) },
  { weight: 1, arbitrary: asking('help', {}) },
  { weight: 1, arbitrary: asking('share', { second: time }, { lecture: anyLecture }) },
  {
    weight: 2,
    arbitrary: asking('add', {}, { title: anyText, video: anyText }, fc.option(file, { nil: undefined })),
  },
  { weight: 1, arbitrary: asking('remove', {}, { lecture: anyLecture }) },
  { weight: 1, arbitrary: asking('keep', { draft: anyText }, { back: flag }) },
  { weight: 1, arbitrary: asking('discard', { draft: anyText }) },
  { weight: 2, arbitrary: asking('message', { text: fc.oneof(query, anyText) }) },
);

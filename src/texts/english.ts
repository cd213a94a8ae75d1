import type { Line, Span } from '../reply/reply.js';
import { words } from '../reply/spans.js';
import { counting } from './counting.js';
import { listing } from './listing.js';
import type { Tally, Texts } from './texts.js';

const LOCALE = 'en-US';

const lectures = counting(LOCALE, { one: '# lecture', other: '# lectures' });
const passages = counting(LOCALE, { one: '# passage', other: '# passages' });
const furtherPlaces = counting(LOCALE, { one: '# more place', other: '# more places' });
const listed = listing(LOCALE);

const places = (times: readonly Span[], further: number): Line =>
  listed(further === 0 ? times : [...times, words(furtherPlaces(further))]);

/** @param best - stands before the number where these are the best passages of more */
const amount = (best: string, tally: Tally) => {
  const found = `${tally.isCut ? `${best} ` : ''}${passages(tally.passages)}`;
  return tally.lectures > 1 ? `${found} in ${lectures(tally.lectures)}` : found;
};

/** What members are told in English, also those whose language has no catalogue. */
export const english: Texts = {
  locale: LOCALE,
  counts: {
    lectures,
    segments: counting(LOCALE, { one: '# segment', other: '# segments' }),
    passages,
  },
  at: {
    within: (time, title) => `At ${time} of “${title}”.`,
    before: (time, title, nearest) =>
      `${time} is before the first words of “${title}”; nearest is ${nearest}.`,
    gap: (time, title, nearest) => `Nothing is said at ${time} of “${title}”; nearest is ${nearest}.`,
    after: (time, title, nearest) => `${time} is past the last words of “${title}”; nearest is ${nearest}.`,
    stretch: (range, title) => `${range} of “${title}”.`,
    missed: {
      before: 'That is before the first words; these are nearest:',
      gap: 'Nothing is said then; this is nearest:',
      after: 'That is past the last words; these are nearest:',
    },
    watch: (range) => `Watch ${range}`,
    watchFrom: (time) => `Watch from ${time}`,
    earlier: 'Earlier',
    later: 'Later',
    back: 'Back to results',
    lastLecture: (title) => `That is in “${title}”, the lecture last used in this channel.`,
  },
  share: {
    button: 'Share in channel',
    sharedBy: (name) => `Shared by ${name}`,
    readAround: 'Context',
    noMoment: 'That button does not say which moment to share.',
    cite: 'To cite: ',
  },
  search: {
    quoted: (text) => `“${text}”`,
    results: (query) => `Results for ${query}`,
    tally: (tally) => amount('the best', tally),
    found: (tally, query) => `${amount('The best', tally)} for ${query}.`,
    atLeast: (count) => `at least ${passages(count)}`,
    page: (number, count) => `Page ${number} of ${count}`,
    around: (times, further) => [words('Around '), ...places(times, further)],
    mostlyAround: (times, further) => [words('Mostly around '), ...places(times, further)],
    watch: (range) => `Watch ${range}`,
    saidAt: 'Said at ',
    saidAtAbout: 'Said at about ',
    wholePassage: 'The whole passage: ',
    context: 'Context',
    picture: (title) => `Preview picture of ${title}`,
    menu: { label: 'Show the results of one lecture', allLectures: 'All lectures' },
    nothing: {
      noneMatches: {
        all: (query) => `Nothing in the lectures matches ${query}.`,
        one: (query) => `Nothing in this lecture matches ${query}.`,
        some: (query) => `Nothing there matches ${query}.`,
      },
      noneHasAll: {
        all: (query) => `No passage in the lectures has all of ${query}.`,
        one: (query) => `No passage in this lecture has all of ${query}.`,
        some: (query) => `No passage there has all of ${query}.`,
      },
      nearestTerms: {
        all: 'The nearest terms that do occur:',
        one: 'The nearest terms that do occur in this lecture:',
        some: 'The nearest terms that do occur:',
      },
      tryOtherWords: (help) => [words('Try other words for it, or '), help, words(' for examples.')],
      onlyLink: 'That is a link to a video; there is no word beside it to search for.',
      noWord: 'There is no word in that to search for.',
      unknownLecture: {
        all: (name) => `No lecture is called ${name}, so all of them were searched.`,
        one: (name) => `No lecture is called ${name}.`,
      },
      elsewhere: 'Other lectures have it.',
      searchAll: 'Search all lectures',
    },
  },
};

import { counting } from './counting.js';
import type { Texts } from './texts.js';

const LOCALE = 'en-US';

/** What members are told in English, also those whose language has no catalogue. */
export const english: Texts = {
  locale: LOCALE,
  counts: {
    lectures: counting(LOCALE, { one: '# lecture', other: '# lectures' }),
    segments: counting(LOCALE, { one: '# segment', other: '# segments' }),
    passages: counting(LOCALE, { one: '# passage', other: '# passages' }),
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
};

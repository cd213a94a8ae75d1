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
  share: {
    button: 'Share in channel',
    sharedBy: (name) => `Shared by ${name}`,
    cite: 'To cite: ',
  },
};

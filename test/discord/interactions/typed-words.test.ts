import { describe, expect, it } from 'vitest';
import { TypedWords } from '../../../src/discord/interactions/typed-words.js';

describe('the words that somebody typed are taken out of an error', () => {
  it.each([
    ['as they were typed', 'photosynthesis', 'no photosynthesis here', 'no … here'],
    ['in other case', 'Prüfung', 'no PRÜFUNG here', 'no … here'],
    ['as the search folds them', 'Prüfung Sébastien', 'terms prufung, sebastien', 'terms …, …'],
    ['where they were typed folded', 'prufung', 'no Prüfung here', 'no … here'],
    ['with letters that are written otherwise', 'Straße', 'no strasse here', 'no … here'],
    ['in full-width letters', 'ｊｉｇｓａｗ', 'no jigsaw here', 'no … here'],
    ['with ligatures', 'ﬁve ﬁnance', 'no five, no finance', 'no …, no …'],
    ['composed otherwise', 'Pr\u00fcfung', 'no Pru\u0308fung here', 'no … here'],
    ['as a stem', 'studies', 'the stem studi', 'the stem …'],
    ['in other forms', 'connected', 'no connection', 'no …'],
    ['without spaces', '損失関数', '「損失」と「関数」', '「…」と「…」'],
    ['in half-width letters', 'ﾃﾞｰﾀ', 'データなし', '…なし'],
  ])('%s', (_title, typed, error, left) => {
    expect(new TypedWords([typed]).takenOutOf(error)).toBe(left);
  });

  it.each([
    ['of other words', 'jigsaw', 'Connection terminated', 'Connection terminated'],
    ['of words that begin alike by chance', 'contrast', 'Connection terminated', 'Connection terminated'],
    ['of short words', 'the end', 'the end of the file', 'the end of the file'],
  ])('but nothing %s', (_title, typed, error, left) => {
    expect(new TypedWords([typed]).takenOutOf(error)).toBe(left);
  });
});

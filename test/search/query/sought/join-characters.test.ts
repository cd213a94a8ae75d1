import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../../src/search/language/languages/english.js';
import { LANGUAGES } from '../../../../src/search/language/languages/index.js';
import { joinCharacters } from '../../../../src/search/query/sought/join-characters.js';
import type { QueryWord } from '../../../../src/search/language/query-words.js';
import { materialOf } from '../../material-of.js';

const JAPANESE = LANGUAGES.find(({ code }) => code === 'ja')!;
const material = materialOf(['畳み込みと勾配と色収差を学習する', '画像の分類']);

/** Words of a query; one behind a `+` stood right beside the one before it. */
const query = (text: string) =>
  text.split(/ |(?=\+)/).map((word): QueryWord => {
    const term = word.replace('+', '');
    const tiedToPrevious = word.startsWith('+');
    return { term, typed: term, tiedToPrevious, isDunder: false, isCode: false, wholeTerm: undefined };
  });
const joined = (text: string) =>
  joinCharacters(material, query(text), JAPANESE).map(({ term, typed, tiedToPrevious }) => {
    expect(typed).toBe(term);
    return (tiedToPrevious ? '+' : '') + term;
  });

describe('a single character is joined', () => {
  it.each([
    ['to the one behind it, where the lectures have both in a row', '畳+み+込み', ['畳み', '込み']],
    ['to the one before it, where they have not', '込+み+勾', ['込み', '勾']],
    ['to a longer word before it', '収差+を', ['収差', 'を']],
    ['to a longer word behind it', '色+収差', ['色収差']],
    ['to a longer word before it', '色収+差', ['色収差']],
    ['to nothing that stands apart', '色 収差', ['色', '収差']],
    ['to nothing that stands apart before it', '色収 差', ['色収', '差']],
    ['to nothing that is never said together', '画+収差', ['画', '収差']],
    ['to no word that only holds a sentence together', '色+の', ['色', 'の']],
    ['to no word of another script', 'x+色', ['x', '色']],
    ['to no word of another script behind it', '色+x', ['色', 'x']],
    ['by no longer word', '勾配+収差', ['勾配', '収差']],
  ])('%s: %s', (_title, typed, expected) => {
    expect(joined(typed)).toEqual(expected);
  });

  it('and words of other scripts stay parts of a name', () => {
    expect(joined('skip+gram')).toEqual(['skip', '+gram']);
  });

  it('and an empty query stays empty', () => {
    expect(joinCharacters(material, [], ENGLISH)).toEqual([]);
  });
});

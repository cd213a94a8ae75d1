import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load-corpus.js';
import type { WholeLecture } from '../../../src/corpus/lecture.js';
import { detectLanguage } from '../../../src/search/language/detect-language.js';
import { languageNumbered } from '../../../src/search/language/languages/index.js';
import { corpusOf } from '../small-search.js';

const codeOf = (lecture: WholeLecture) => languageNumbered(detectLanguage(lecture)).code;
const codeOfText = (text: string) => corpusOf([text]).lectures.map(codeOf).join();

it.each(['de', 'es', 'fr', 'pt', 'ja'])('the language of a whole lecture is told: %s', async (code) => {
  const { corpus } = await loadCorpus(`eval/languages/${code}.csv`);
  expect(corpus.lectures.map(codeOf)).toEqual([code]);
});

it.each(['data', 'eval/lectures/second.csv', 'eval/lectures/third.csv'])(
  'an English lecture stays one: %s',
  async (data) => {
    const { corpus } = await loadCorpus(data);
    expect(corpus.lectures.map(codeOf)).toEqual(['en']);
  },
);

describe('the language of a sentence is told', () => {
  it.each([
    ['en', 'the war between the two of them was over and nobody had to die'],
    ['de', 'und dann rechnen wir die Ableitung der Funktion aus'],
    ['es', 'y ahora vamos a calcular la derivada de la función'],
    ['fr', "et maintenant on va calculer la dérivée de l'autre fonction"],
    ['pt', 'e agora a gente vai calcular a derivada da função'],
    ['it', 'e adesso calcoliamo la derivata della funzione che abbiamo visto'],
    ['nl', 'en dan gaan we de afgeleide van de functie berekenen'],
    ['ja', 'それでは関数の微分を計算します'],
    ['zh', '我们现在来看这个函数的导数是什么'],
    ['th', 'เราจะหาอนุพันธ์ของฟังก์ชันนี้ได้อย่างไร'],
  ])('%s', (code, text) => {
    expect(codeOfText(text)).toBe(code);
  });
});

describe('a lecture of names with a few small words is in their language', () => {
  const names = (count: number) => Array.from({ length: count }, (_, at) => `Zorq${at}`).join(' ');

  it.each([
    ['if one in ten is one', `${names(18)} und nicht`, 'de'],
    ['but not if fewer are', `${names(19)} und nicht`, 'en'],
    ['but not if there is only one', `${names(3)} und`, 'en'],
    ['that is theirs alone, not one of several languages', 'de de de de et et et donc', 'fr'],
  ])('%s', (_title, text, code) => {
    expect(codeOfText(text)).toBe(code);
  });

  it('by the words of the whole lecture, not of its beginning', () => {
    const [lecture] = corpusOf([
      'the lecturer is on the way',
      ...Array<string>(30).fill('und das ist nicht die Faltung'),
    ]).lectures;
    expect(codeOf(lecture!)).toBe('de');
  });
});

it.each([
  ['a language that is not known', 'теперь мы вычислим производную этой функции'],
  ['nothing but names', 'Bayes Markov Gauss'],
  ['a single word of another language', 'Netz'],
  ['no words at all', '… —'],
])('%s passes for English', (_what, text) => {
  expect(codeOfText(text)).toBe('en');
});

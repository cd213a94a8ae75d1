import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/search/language/languages/index.js';
import { foldWord, wordsIn } from '../../../../src/search/language/tokenize.js';
import { asksHowMuch } from '../../../../src/search/query/sought/asks-how-much.js';

const asks = (code: string, query: string) => {
  const language = LANGUAGES.find((one) => one.code === code)!;
  return asksHowMuch(wordsIn(query).map(foldWord), language);
};

describe('a number is asked for by', () => {
  it.each([
    ['en', 'how many layers does it have'],
    ['en', 'How much does training cost?'],
    ['en', 'and how long does it take'],
    ['en', 'do you remember how large the batch is'],
    ['en', 'by how many degrees'],
    ['en', 'in which year did they publish it'],
    ['en', 'how many'],
    ['en', 'how large is'],
    ['en', 'how long it takes'],
    ['de', 'wie viele Schichten hat das Netz'],
    ['de', 'Wie groß ist der Datensatz?'],
    ['es', '¿Cuántas capas tiene la red?'],
    ['fr', 'combien de couches y a-t-il'],
    ['pt', 'quantos parâmetros tem a rede'],
    ['it', 'quanti strati ha la rete'],
    ['nl', 'hoeveel lagen heeft het netwerk'],
  ])('%s: %s', (code, query) => {
    expect(asks(code, query)).toBe(true);
  });
});

describe('no number is asked for by', () => {
  it.each([
    ['en', ''],
    ['en', 'how does it work'],
    ['en', 'how do deep networks learn'],
    ['en', 'how large language models work'],
    ['en', 'how long short term memory works'],
    ['en', 'how low rank adaptation works'],
    ['en', 'when was jigsaw explained'],
    ['de', 'wie genau funktioniert der Tokenizer'],
    ['it', 'per quanto riguarda il tokenizer'],
    ['es', 'en cuanto a los transformers'],
    ['pt', 'quanto ao tokenizer'],
    ['en', 'many layers'],
    ['en', 'a prime number'],
    ['en', 'batch size'],
    ['en', 'why can the model not count how many letters there are'],
    ['en', 'when do you use dropout'],
    ['de', 'wie lernt das Netz'],
    ['ja', 'どのように学習しますか'],
  ])('%s: “%s”', (code, query) => {
    expect(asks(code, query)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { termOf } from '../../../src/search/language/language.js';
import { LANGUAGES } from '../../../src/search/language/languages/index.js';
import { foldWord, tokenize } from '../../../src/search/language/tokenize.js';

function language(code: string) {
  return LANGUAGES.find((one) => one.code === code)!;
}

describe('forms of one word have one stem', () => {
  it.each([
    ['de', 'Netz Netze Netzen Netzes'],
    ['de', 'Faltungsnetz Faltungsnetze Faltungsnetzen'],
    ['de', 'Netzwerk Netzwerke Netzwerks'],
    ['de', 'Körper Koerper Korper Körpers'],
    ['de', 'Größe Groesse Grösse'],
    ['de', 'überwachtes ueberwachten überwacht'],
    ['es', 'clasificación clasificacion clasificaciones'],
    ['es', 'imagen imágenes imagenes'],
    ['es', 'red redes'],
    ['es', 'entrenar entrenamos entrenado entrenamiento'],
    ['fr', 'réseau réseaux reseaux'],
    ['fr', 'supervisé supervisée supervisés supervisées supervisee'],
    ['fr', 'fonction fonctions'],
    ['fr', 'entraîner entraîné entraînement'],
    ['pt', 'função funções funcoes'],
    ['pt', 'classificação classificações classificar'],
    ['pt', 'neural neurais'],
    ['pt', 'imagem imagens'],
    ['it', 'rete reti'],
    ['nl', 'netwerk netwerken'],
    ['ja', '使う 使い 使っ 使わ'],
    ['ja', '畳み込む 畳み込み 畳み込ん'],
    ['ja', 'コンピューター コンピュータ'],
  ])('%s: %s', (code, forms) => {
    const stems = forms.split(' ').map((form) => language(code).stem(foldWord(form)));
    expect(new Set(stems).size).toBe(1);
  });
});

describe('other words have another stem', () => {
  it.each([
    ['de', 'neu', 'nun'],
    ['de', 'Steuer', 'Star'],
    ['ja', '使う', '使用'],
    ['ja', 'バー', 'バ'],
  ])('%s: %s and %s', (code, one, other) => {
    expect(language(code).stem(foldWord(one))).not.toBe(language(code).stem(foldWord(other)));
  });
});

describe('words around a question hold a sentence together or belong to the asking', () => {
  it.each([
    ['de', 'was ist das und wie funktioniert es, können Sie mir bitte erklären'],
    ['es', '¿qué es y cómo funciona?, ¿me puede explicar por favor cuál es la diferencia?'],
    ['fr', "c'est quoi, comment ça marche, qu'est-ce que ça veut dire, c'est quoi l'idée"],
    ['pt', 'o que é isso e como funciona, você pode explicar qual a diferença'],
    ['ja', 'とは何ですか どうすればいいですか 教えてください'],
    ['zh', '什么是 为什么 请解释'],
  ])('%s: %s', (code, question) => {
    const one = language(code);
    const words = tokenize(question).map(({ start, end }) => termOf(question.slice(start, end), one));
    const telling = words.filter((word) => !one.functionWords.has(word) && !one.questionWords.has(word));
    expect(telling).toEqual([]);
  });
});

describe('what is written to the front of a word is no part of it', () => {
  it.each([
    ['fr', "l'apprentissage", 'apprentissage'],
    ['fr', 'd’une', 'une'],
    ['fr', "qu'un", 'un'],
    ['fr', "aujourd'hui", 'aujourdhui'],
    ['it', "dell'immagine", 'immagine'],
    ['en', "don't", 'dont'],
    ['en', "l'hopital", 'lhopital'],
    ['de', "geht's", 'gehts'],
  ])('%s: %s is %s', (code, word, term) => {
    expect(termOf(word, language(code))).toBe(term);
  });
});

it('no language has a word that holds a sentence together and belongs to the asking', () => {
  for (const { functionWords, questionWords } of LANGUAGES) {
    expect([...functionWords].filter((word) => questionWords.has(word))).toEqual([]);
  }
});

import { describe, expect, it } from 'vitest';
import { makeCorpus } from '../../../../src/corpus/corpus.js';
import { loadCorpus } from '../../../../src/corpus/load-corpus.js';
import { foldWord, wordsIn } from '../../../../src/search/language/tokenize.js';
import { indexLectures, makeMaterial } from '../../../../src/search/prepare-material.js';
import { chooseLanguage } from '../../../../src/search/query/sought/choose-language.js';

async function materialFrom(...files: string[]) {
  const loaded = await Promise.all(files.map((file) => loadCorpus(file)));
  return makeMaterial(indexLectures(makeCorpus(loaded.flatMap(({ corpus }) => corpus.lectures)).lectures));
}

const ENGLISH_LECTURE = 'eval/lectures/second.csv';
const all = await materialFrom('eval/languages', ENGLISH_LECTURE);
const onlyEnglish = await materialFrom(ENGLISH_LECTURE);
const onlyGerman = await materialFrom('eval/languages/de.csv');
const codeFor = (material: typeof all, query: string) =>
  chooseLanguage(material, wordsIn(query).map(foldWord)).code;

describe('among lectures in several languages a query is in', () => {
  it.each([
    ['en', 'what is a bloom filter'],
    ['en', 'will it die'],
    ['en', 'os.pread'],
    ['en', 'zeugma'],
    ['en', ''],
    ['de', 'was ist ein neuronales Netz'],
    ['de', 'die Faltung'],
    ['de', 'weshalb'],
    ['de', 'erkläre'],
    ['es', 'qué es una red neuronal'],
    ['fr', 'pourquoi les étiquettes coûtent cher'],
    ['pt', 'o que é um sistema de recomendação'],
    ['ja', '学習率'],
    ['ja', 'GPUとは'],
    ['ja', '竜巻'],
  ])('%s: %s', (code, query) => {
    expect(codeFor(all, query)).toBe(code);
  });
});

it.each([
  ['English', onlyEnglish, 'en', 'was ist das'],
  ['German', onlyGerman, 'de', 'gradient descent'],
  ['German', onlyGerman, 'de', '模型'],
  ['no language', makeMaterial(indexLectures([])), 'en', 'was ist das'],
])('where all lectures are in %s every query is', (_what, material, code, query) => {
  expect(codeFor(material, query)).toBe(code);
});

import { beforeAll, describe, expect, test } from 'vitest';
import { ABSENT_KINDS, drawAbsentTerms } from '../../../eval/sound/absent-terms.js';
import { loadCorpus } from '../../../src/corpus/load-corpus.js';
import { indexLectures, makeMaterial } from '../../../src/search/prepare-material.js';
import { tokenize } from '../../../src/search/language/tokenize.js';
import type { Material } from '../../../src/search/material.js';
import { isInDictionary } from '../../../src/search/language/dictionary.js';

const PER_KIND = 40;
const OTHERS = ['Oort cloud', 'quasar', 'protein', 'Fourier transform', 'inner membrane'];

let material: Material;
let said: string[];

beforeAll(async () => {
  const { corpus } = await loadCorpus('eval/lectures/third.csv');
  material = makeMaterial(indexLectures(corpus.lectures));
  said = corpus.lectures.flatMap(({ segments }) =>
    segments.flatMap(({ text }) => tokenize(text).map(({ term }) => term)),
  );
});

const draw = (seed: number) => drawAbsentTerms(material, OTHERS, seed, PER_KIND);
const ofKind = (kind: string) =>
  draw(1)
    .filter((term) => term.kind === kind)
    .map(({ text }) => text);

describe('terms that a lecture does not hold', () => {
  test('are the same for the same seed and others for another', () => {
    expect(draw(1)).toEqual(draw(1));
    expect(draw(2)).not.toEqual(draw(1));
  });

  test('are of every kind, as many of each', () => {
    for (const kind of ABSENT_KINDS) expect(ofKind(kind)).toHaveLength(PER_KIND);
  });

  test('do not occur in it, neither as typed nor taken apart', () => {
    const runTogether = new Set(said.flatMap((word, at) => [word, word + (said[at + 1] ?? '')]));
    const occurring = draw(1).filter(({ text }) => runTogether.has(text.replace(' ', '')));
    expect(occurring).toEqual([]);
  });

  test('have one word that was said where they are half present, and none otherwise', () => {
    const words = new Set(said);
    for (const { kind, text } of draw(1)) {
      const present = text.split(' ').filter((word) => words.has(word));
      expect(present, text).toHaveLength(kind === 'half pair' ? 1 : 0);
    }
  });

  test('are terms of other lectures that this one has no word of', () => {
    expect(new Set(ofKind('term'))).toEqual(new Set(['Oort cloud', 'quasar', 'Fourier transform']));
  });

  test('are dictionary words or such as no dictionary has, by their kind', () => {
    expect(ofKind('word').filter((text) => !isInDictionary(text))).toEqual([]);
    expect(ofKind('pair').filter((text) => !text.split(' ').every(isInDictionary))).toEqual([]);
    expect(ofKind('compound').filter((text) => isInDictionary(text) || !/^[a-z]{6,12}$/.test(text))).toEqual(
      [],
    );
    expect(ofKind('letters').filter((text) => isInDictionary(text) || !/^[a-z]{3,4}$/.test(text))).toEqual(
      [],
    );
  });
});

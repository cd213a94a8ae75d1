import { describe, expect, it } from 'vitest';
import { tellingTerms } from '../../../src/commands/lectures/telling-terms.js';
import { readFrom } from '../../../src/corpus/lecture-reader.js';
import { loadCorpus } from '../../../src/corpus/load-corpus.js';
import { createSearchEngine } from '../../../src/search/create-search-engine.js';
import { libraryOf } from '../library.js';

/** The terms of a lecture of segments with these texts. */
function termsOf(...texts: readonly string[]) {
  return tellingTerms(
    libraryOf({ videoId: 'v', said: texts.map((text, at) => [at * 30, at * 30 + 30, text]) }),
  );
}

describe('the words that help gives for an example', () => {
  it.each([
    ['eval/languages/de.csv', 'Bilder', 'Neuron rechnet'],
    ['eval/languages/es.csv', 'prueba', 'entrenamiento validación'],
    ['eval/languages/fr.csv', 'réseau', 'vecteurs images'],
    ['eval/languages/pt.csv', 'palavras', 'filtragem colaborativa'],
    ['eval/languages/ja.csv', '重み', '自己教師'],
    ['eval/lectures/second.csv', 'footer', 'sequence number'],
  ])(
    'are in the language of the lecture, spelt as there, and find something: %s',
    async (data, word, phrase) => {
      const { corpus } = await loadCorpus(data);
      const engine = createSearchEngine(corpus);
      expect(await tellingTerms({ corpus, read: readFrom(corpus), engine })).toEqual({ word, phrase });
      for (const query of [word, `"${phrase}"`]) {
        const { hits } = await engine.search({ query, limit: 1 });
        expect(hits, query).toHaveLength(1);
      }
    },
  );

  it('are spelt as they are spelt most often', async () => {
    const { word } = await termsOf(
      'gletscher',
      'der Gletscher ist nicht das',
      'und der Gletscher ist auch hier',
    );
    expect(word).toBe('Gletscher');
  });

  it('are a part of a text without spaces, not all of it', async () => {
    const { word, phrase } = await termsOf(
      '損失関数は何ですか',
      'これは損失関数です',
      '勾配を計算して損失関数を小さくします',
    );
    expect(word).toBe('損失');
    expect(phrase).toBe('損失関数');
  });

  it('are no greeting where each phrase is said once', async () => {
    const { phrase } = await termsOf(
      'herzlich willkommen zur Vorlesung',
      'der Gradient zeigt die Richtung und der Gradient ist wichtig',
      'negativer Gradient heißt bergab und negativer ist er oft',
    );
    expect(phrase).toBe('negativer Gradient');
  });
});

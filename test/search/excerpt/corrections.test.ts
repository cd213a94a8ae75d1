import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Corrector } from '../../../src/search/excerpt/corrections.js';

const glossary = [
  { term: 'word2vec', heardAs: 'word Tyvek' },
  { term: 'word2vec', heardAs: 'word to back' },
  { term: 'CIFAR', heardAs: 'C for this' },
  { term: 'CBOW', heardAs: 'C' },
];

describe('what the recogniser heard', () => {
  it.each([
    ['has the term behind it', ['the word Tyvek idea'], ['the word Tyvek [word2vec] idea']],
    ['is known whatever its case and marks', ['the “WORD tyvek”.'], ['the “WORD tyvek [word2vec]”.']],
    [
      'is corrected at its first mention only',
      ['word Tyvek and word to back', 'word Tyvek'],
      ['word Tyvek [word2vec] and word to back', 'word Tyvek'],
    ],
    ['is the longest that fits', ['see C for this and C'], ['see C for this [CIFAR] and C [CBOW]']],
    ['is whole words', ['sword tyvek, word tyveks'], ['sword tyvek, word tyveks']],
    ['may stand at the end', ['word to back'], ['word to back [word2vec]']],
    ['may be nowhere', ['nothing of it'], ['nothing of it']],
  ])('%s', (_title, texts, expected) => {
    const corrector = new Corrector(glossary, 'v');
    expect(texts.map((text) => corrector.correctText(text))).toEqual(expected);
  });

  it('is corrected only in the video that the glossary says, where it says one', () => {
    const everyday = [{ term: 'Mnih', heardAs: 'me at all', videoId: 'v' }];
    expect(new Corrector(everyday, 'v').correctText('by me at all')).toBe('by me at all [Mnih]');
    expect(new Corrector(everyday, 'w').correctText('it does not surprise me at all')).not.toContain('[');
  });

  it('keeps the marks of an excerpt, with the brackets outside of them', () => {
    const parts = [
      { text: 'the ', matched: false },
      { text: 'word', matched: true },
      { text: ' Tyvek idea', matched: false },
    ];
    expect(new Corrector(glossary, 'v').correct(parts)).toEqual([
      { text: 'the ', matched: false },
      { text: 'word', matched: true },
      { text: ' Tyvek', matched: false },
      { text: ' [word2vec]', matched: false },
      { text: ' idea', matched: false },
    ]);
    const whole = [{ text: 'word Tyvek', matched: true }];
    expect(new Corrector(glossary, 'v').correct(whole)).toEqual([
      ...whole,
      { text: ' [word2vec]', matched: false },
    ]);
  });

  it('leaves all other text as it is, however it is cut into parts', () => {
    const part = fc.record({
      text: fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('word', ' Tyvek ', 'C for', ' this', ' '),
      ),
      matched: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.map((one) => one.text).join('');
        const corrected = new Corrector(glossary, 'v').correct(parts);
        const without = corrected.filter(
          (one) => !/^ \[(?:word2vec|CIFAR|CBOW)\]$/.test(one.text) || one.matched,
        );
        expect(without.map((one) => one.text).join('')).toBe(text);
        expect(new Corrector([], 'v').correct(parts)).toEqual(parts);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { readWords } from '../../src/outline/lecture-words.js';
import { nameChapters } from '../../src/outline/name-chapters.js';
import { makeSegment } from '../corpus/make-segment.js';

/** The names of chapters of which each has one of these texts. */
function namesOf(...texts: readonly string[]): string[][] {
  const words = readWords(texts.map((text, at) => makeSegment(at * 60, at * 60 + 60, { text })));
  return nameChapters(
    words,
    texts.map((_, at) => ({ from: words.segmentStarts[at]!, to: words.segmentStarts[at + 1]! })),
  );
}

describe('the name of a chapter', () => {
  it('has what is said there and not elsewhere, most of it first', () => {
    const [rocks, birds] = namesOf(
      'the glacier is ice and the glacier moves the moraine and a moraine as every glacier does with ice',
      'the vulture is a bird and its plumage is plumage as every bird has',
    );
    expect(rocks?.[0]).toBe('glacier');
    expect(rocks).toContain('moraine');
    expect(birds).toContain('plumage');
    expect(birds).not.toContain('glacier');
  });

  it('has words together that belong together', () => {
    const [, second] = namesOf(
      'we rotate the image and the patch',
      'the relative position of a patch is a relative position to another and relative position is a label',
    );
    expect(second?.[0]).toBe('relative position');
    expect(second).not.toContain('position');
  });

  it('spells terms as they are spelt most often', () => {
    const [first] = namesOf(
      'Golgi looked and the golgi is there and Golgi saw Golgi with silver',
      'the muscle is red and the muscle pulls',
    );
    expect(first).toContain('Golgi');
  });

  it('has no function words, no numbers and no adverbs if there is anything else', () => {
    const [first] = namesOf(
      'it is really really basically the the fifty fifty 270 silently silently quantized',
      'and so you know jigsaw puzzles',
    );
    expect(first?.[0]).toBe('quantized');
    for (const word of ['really', 'basically', 'the', 'fifty', '270']) expect(first).not.toContain(word);
  });

  it('has two terms to four where there are as many', () => {
    const names = namesOf('glacier', 'moraine sediment', 'vulture plumage feather beak talon egg nest');
    expect(names.map((terms) => terms.length)).toEqual([1, 2, 4]);
  });

  it('is not that of another chapter as long as there are other terms', () => {
    const names = namesOf(
      ...Array.from({ length: 3 }, () => 'glacier moraine sediment delta magma granite basalt'),
    );
    expect(new Set(names.map((terms) => terms.join())).size).toBe(3);
  });

  it('is what is said most, where there is only one chapter', () => {
    expect(namesOf('glacier and glacier and moraine with glacier and moraine')[0]).toEqual([
      'glacier',
      'moraine',
    ]);
  });

  it('is the first words where none is telling, and nothing where there are none', () => {
    expect(namesOf('so and then you know it is', '…')).toEqual([['so and then you know'], []]);
  });
});

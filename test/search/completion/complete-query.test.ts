import { describe, expect, it } from 'vitest';
import { completeQuery } from '../../../src/search/completion/complete-query.js';
import { isFunctionWord } from '../../../src/search/language/function-words.js';
import { tokenize } from '../../../src/search/language/tokenize.js';
import { material, spoken } from './spoken.js';

describe('while a member types', () => {
  const complete = (typed: string, limit = 25) => completeQuery(material, typed, limit);

  it.each([
    ['the word begun is completed', 'jig', 'jigsaw'],
    ['and goes on as it does in the lectures', 'jig', 'jigsaw puzzle'],
    ['in capitals', 'JIG', 'jigsaw'],
    ['with an accent', 'jíg', 'jigsaw'],
    ['with a typo in what was begun', 'chrmat', 'chromatic'],
    ['the phrase begun is completed', 'neural n', 'neural network'],
    ['a word completed goes on', 'chromatic ', 'chromatic aberration'],
    ['a phrase goes on over the border of captions', 'chromatic sc', 'chromatic scales'],
    ['the phrase begun in quotation marks is completed', '"neural n', '"neural network'],
    ['and after a hyphen', 'neural-n', 'neural network'],
    ['what stands before is kept as typed', 'Why is the JIGSAW pu', 'Why is the jigsaw puzzle'],
    ['what stands before is kept though it was never said', 'Unheard jig', 'Unheard jigsaw'],
  ])('%s: %s', (_title, typed, expected) => {
    expect(complete(typed).map((text) => text.toLowerCase())).toContain(expected.toLowerCase());
  });

  it('what was said more often comes first', () => {
    const completions = complete('neural n');
    expect(completions.indexOf('neural network')).toBeLessThan(completions.indexOf('neural net'));
    expect(completions).toContain('neural net');
  });

  it('a phrase over a pause is not offered', () => {
    expect(complete('lens ').join('\n')).not.toContain('lens chromatic');
  });

  it.each([
    'j',
    'n',
    'c',
    'jigsaw ',
    'the ',
    'network',
    'chromatic aberration of',
    '"neural n',
    'neural. n',
    'neural-n',
    '"jigsaw" p',
  ])(
    'what is offered is said, is not what was typed, and neither starts nor ends with a function word: %s',
    (typed) => {
      for (const completion of complete(typed)) {
        const words = tokenize(completion).map(({ term }) => term);
        expect(spoken).toContain(` ${words.slice(-3).join(' ')} `);
        expect(completion).not.toBe(typed);
        expect(isFunctionWord(words.at(-1)!)).toBe(false);
      }
    },
  );

  it.each(['', '  ', '!', '"', 'zzzz', '模'])(
    'nothing is offered where there is nothing to go on: %j',
    (typed) => {
      expect(complete(typed)).toEqual([]);
    },
  );

  it.each([0, 1, 2])('no more than asked for: %d', (limit) => {
    expect(complete('n', limit)).toHaveLength(limit);
  });
});

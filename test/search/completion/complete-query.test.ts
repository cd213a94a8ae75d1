import { describe, expect, it } from 'vitest';
import { completeQuery } from '../../../src/search/completion/complete-query.js';
import { isFunctionWord } from '../../../src/search/language/languages/english-words.js';
import { tokenize } from '../../../src/search/language/tokenize.js';
import { materialOf } from '../material-of.js';
import { PAUSE } from '../small-search.js';
import { COMPLETED, material, spoken } from './spoken.js';

describe('while a member types', () => {
  const complete = (typed: string, limit = 25) => completeQuery(material, typed, limit);

  it.each(COMPLETED)('%s: %s', (_title, typed, expected) => {
    expect(complete(typed).map((text) => text.toLowerCase())).toContain(expected.toLowerCase());
  });

  it.each([
    ['n', ['network', 'neural', 'neural network', 'net', 'net a network', 'neural net']],
    ['ne', ['network', 'neural', 'neural network', 'net', 'net a network', 'neural net']],
    ['neural n', ['neural network', 'neural net']],
    ['neural ', ['neural network', 'neural net']],
    ['jigsaw', ['jigsaw puzzle']],
    [' Jigsaw', ['jigsaw puzzle']],
    ['neural network ', []],
    ['the n', ['the network', 'the neural', 'the net']],
    ['network of the b', ['network of the border', 'network of the brain']],
    ['zzz neural n', ['zzz neural network', 'zzz neural net']],
    ['lens', []],
    ['of ', []],
  ])('this is offered for %j, and nothing else, what was said more often first', (typed, expected) => {
    expect(complete(typed)).toEqual(expected);
  });

  it.each([
    ['jigsw', 'jigsaw'],
    ['jgsaw', 'jigsaw'],
    ['jjigsa', 'jigsaw'],
    ['xigsaw', 'jigsaw'],
    ['chrmatc', 'chromatic'],
    ['aberatoin', 'aberration'],
  ])('a word with a mistake is completed, a long one with two: %s', (typed, expected) => {
    expect(complete(typed)).toContain(expected);
  });

  it.each(['jx', 'jxgsxw', 'xxgsaw', 'chrxxxtic'])('a word with more mistakes is not: %s', (typed) => {
    expect(complete(typed)).toEqual([]);
  });

  it('a phrase that only asks is not offered, but where a member has begun it', () => {
    const said = materialOf([
      'the mean squared error',
      PAUSE,
      'this kind of loss is one of many',
      PAUSE,
      'a difference between momentum and moments',
    ]);
    expect(completeQuery(said, 'mea', 99)).toEqual(['mean', 'mean squared', 'mean squared error']);
    expect(completeQuery(said, 'kin', 99)).toEqual(['kind']);
    expect(completeQuery(said, 'kind of l', 99)).toEqual(['kind of loss']);
    expect(completeQuery(said, 'what is the diff', 99)).toEqual(['what is the difference']);
    expect(completeQuery(said, 'difference between m', 99)).toEqual(['difference between momentum']);
  });

  it('of many words that it may be with a mistake the nearest are completed, then those said more often', () => {
    const far = Array.from({ length: 45 }, (_, at) => `jagzaw${'abcdefgh'.charAt(at % 8)}${at}`);
    const said = materialOf([`${far.join(' ')} the jigsawy`, 'jagzawq99 and jagzawq99']);
    const completions = completeQuery(said, 'jigzawy', 99);
    expect(completions).toContain('jigsawy');
    expect(completions).toContain('jagzawq99');
  });

  it.each([
    ['as it was begun, though others are but a letter off', 'jig', ['jigsaw']],
    ['with a mistake from the third letter on', 'jog', ['jagged', 'jigsaw']],
    ['with a mistake in one of its first two letters', 'xhromatc', ['chromatic']],
    ['not with one in both', 'xxromatic', []],
    ['not with a mistake in two letters that are all of it', 'jo', []],
  ])('a word is completed %s: %s', (_title, typed, expected) => {
    const said = materialOf(['jigsaw', PAUSE, 'jagged', PAUSE, 'chromatic']);
    expect(completeQuery(said, typed, 9)).toEqual(expected);
  });

  it('of the words that one with a mistake may be no more than forty are offered', () => {
    const said = materialOf(Array.from({ length: 50 }, (_, at) => [`jagzaw${at}`, PAUSE]).flat());
    expect(completeQuery(said, 'jigzaw', 99)).toHaveLength(40);
  });

  it('a phrase goes on with the word begun and no other', () => {
    const said = materialOf(['neural network', PAUSE, 'neural jigsaw']);
    expect(completeQuery(said, 'neural n', 9)).toEqual(['neural network']);
  });

  it('what is said twice after the last word comes before what is said once, though that ends a sentence', () => {
    const said = materialOf(['deep zebra', PAUSE, 'deep jigsaw is', PAUSE, 'deep jigsaw is']);
    expect(completeQuery(said, 'deep ', 9)).toEqual(['deep jigsaw', 'deep zebra']);
    const once = materialOf(['deep zebra', PAUSE, 'deep jigsaw is']);
    expect(completeQuery(once, 'deep ', 9)).toEqual(['deep jigsaw', 'deep zebra']);
  });

  it('what goes on from two words comes before what goes on from the last, but is not longer than a phrase', () => {
    const said = materialOf([
      'rotation jigsaw network encoder',
      PAUSE,
      'jigsaw puzzle',
      PAUSE,
      'jigsaw puzzle',
    ]);
    expect(completeQuery(said, 'rotation jigsaw ', 9)).toEqual([
      'rotation jigsaw network',
      'rotation jigsaw puzzle',
      'rotation jigsaw network encoder',
    ]);
  });

  it('two words before go further than one, and words before further than none', () => {
    const said = materialOf([
      'deep neural network is',
      PAUSE,
      'neural nets are neural nets and neural nets',
      PAUSE,
      'noodle noodle noodle noodle noodle',
    ]);
    expect(completeQuery(said, 'deep neural n', 9)).toEqual(['deep neural network', 'deep neural nets']);
    expect(completeQuery(said, 'neural n', 9)[0]).toBe('neural nets');
  });

  it('a phrase has three words at most, and ends with what is said', () => {
    const said = materialOf(['a rotation of images of animals', PAUSE, 'rotation jigsaw network encoder']);
    expect(completeQuery(said, 'rotation ', 9)).toEqual([
      'rotation jigsaw',
      'rotation jigsaw network',
      'rotation of images',
    ]);
    expect(completeQuery(said, 'rotation jigsaw ', 9)).toEqual([
      'rotation jigsaw network',
      'rotation jigsaw network encoder',
    ]);
    expect(completeQuery(said, 'network encoder ', 9)).toEqual([]);
  });

  it('nothing is offered over a word that only holds a sentence together', () => {
    expect(complete('a jigsaw a')).not.toContain('a jigsaw a');
    expect(complete('jigsaw puzzle i')).toEqual([]);
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

describe('while a member types in a language that writes words together with an apostrophe', () => {
  const french = materialOf([
    "et l'image est dans les données et c'est une image nette de l'école",
    "là est l'école de l'idée et la leçon",
  ]);
  const complete = (typed: string) => completeQuery(french, typed, 9);

  it.each([
    ['what stands behind it is completed', "l'im", ["l'image", "l'image nette"]],
    ['what stands before it is kept', "dans l'im", ["dans l'image"]],
    ['accents are put where they belong', 'donn', ['données']],
    ['and found without', "l'ecol", ["l'école", "l'école de idée"]],
    ['a word that begins with the same letter is one', 'lec', ['leçon']],
  ])('%s: %s', (_title, typed, expected) => {
    expect(complete(typed)).toEqual(expected);
  });

  it('but nothing is taken off where a word goes on just as it was typed', () => {
    const said = materialOf(["et l'image est dans les données et la limite est là", "l'image de l'école"]);
    expect(completeQuery(said, "l'im", 9)).toEqual(['limite']);
  });
});

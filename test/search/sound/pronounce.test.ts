import { describe, expect, it } from 'vitest';
import { writePhonemes } from '../../../src/search/sound/phonemes.js';
import { pronounceHeard, pronounceTyped, spellOut } from '../../../src/search/sound/pronounce.js';

const said = (word: string) => writePhonemes(pronounceHeard(word));

describe('a word of a transcript is said', () => {
  it.each([
    ['as the dictionary has it', 'word', 'W ER D'],
    ['as the dictionary has it', 'the', 'DH AH'],
    ['as two words written as one', 'lighthead', 'L AY T HH EH D'],
    ['as two words of about one length', 'carpetbag', 'K AA R P AH T B AE G'],
    ['as two words of about one length', 'inkwellman', 'IH NG K W EH L M AH N'],
    ['letter by letter where there is no vowel', 'svd', 'EH S V IY D IY'],
    ['letter by letter if it is one', 'q', 'K Y UW'],
    ['with its number in words', 'conv2', 'K AA N V T UW'],
    ['with all digits of a long number', '294', 'T UW N AY N F AO R'],
    ['not at all, in other scripts', '模型', ''],
    ['with up to 45 letters', `${'zb'.repeat(22)}z`, `${Array(22).fill('Z B').join(' ')} Z`],
    ['not at all, with more', 'zb'.repeat(23), ''],
    ['not at all, as long as an address', 'ab'.repeat(100), ''],
  ])('%s: %s', (_title, word, sounds) => {
    expect(said(word)).toBe(sounds);
  });
});

describe('a term that a member types may have been said', () => {
  const ways = (word: string, acronym: boolean) => pronounceTyped(word, acronym, 9).map(writePhonemes);

  it.each([
    ['letter by letter first, in capitals', 'gan', true, 'JH IY EY EH N'],
    ['as a word first, in small letters', 'cat', false, 'K AE T'],
  ])('%s: %s', (_title, word, acronym, first) => {
    expect(ways(word, acronym)[0]).toBe(first);
  });

  it.each([
    ['as a letter and a word', 'cbow', 'S IY B OW'],
    ['letter by letter', 'cbow', 'S IY B IY OW D AH B AH L Y UW'],
    ['as a word and a letter', 'ganx', 'EH K S'],
    ['as a word though in capitals', 'clip', 'K L IH P'],
  ])('%s: %s', (_title, word, sounds) => {
    expect(ways(word, true).join(' / ')).toContain(sounds);
  });

  it.each([
    ['gan', true, ['JH IY EY EH N', 'G AE N']],
    ['gan', false, ['G AE N']],
    ['cat', true, ['S IY EY T IY', 'K AE T']],
    ['cat', false, ['K AE T']],
    ['read', false, ['R EH D', 'R IY D']],
    ['cbow', true, ['S IY B IY OW D AH B AH L Y UW', 'K B OW', 'S IY B AW', 'S IY B OW']],
    ['cbow', false, ['K B OW', 'S IY B IY OW D AH B AH L Y UW', 'S IY B AW', 'S IY B OW']],
    ['catx', false, ['K AE T K S', 'S IY EY T IY EH K S', 'K AE T EH K S']],
    ['xcat', false, ['Z K AE T', 'EH K S S IY EY T IY', 'EH K S K AE T']],
    ['svdqkx', false, ['EH S V IY D IY K Y UW K EY EH K S']],
    ['svdqkxz', false, ['S V D K K K S Z']],
    ['abcdefg', true, ['AE B K D EH F G']],
    ['a', true, ['EY']],
    ['word2vec', false, ['W ER D T UW V EH K']],
    ['s3', true, ['EH S TH R IY']],
    ['abc模', true, ['AE B K']],
    ['模型', true, []],
  ])('in these ways and no others: %s, in capitals: %s', (word, acronym, expected) => {
    expect(ways(word, acronym)).toEqual(expected);
  });

  it('in no more ways than asked for, all different', () => {
    for (const most of [1, 2, 4]) {
      const some = pronounceTyped('cbow', true, most).map(String);
      expect(some.length).toBeLessThanOrEqual(most);
      expect(new Set(some).size).toBe(some.length);
    }
  });

  it('not letter by letter where a dictionary has it', () => {
    expect(ways('word', false)).not.toContain(writePhonemes(spellOut('word')));
  });
});

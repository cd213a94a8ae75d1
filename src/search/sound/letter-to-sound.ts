import { readPhonemes } from './phonemes.js';

// Spelling rules of English, longest and most special first; each takes letters off the front. A first letter
// is marked by ^ (nothing before), a last one by $. The vowel rules only aim at the right neighbourhood: the
// comparison of sounds forgives one vowel for another.
const RULES: readonly (readonly [RegExp, string])[] = (
  [
    ['tion', 'SH AH N'],
    ['sion', 'ZH AH N'],
    ['ture$', 'CH ER'],
    ['war(?=[^aeiou]|$)', 'W AO R'],
    ['wa(?=[^aeiouygx][^e])', 'W AA'],
    ['ough', 'AO'],
    ['augh', 'AO'],
    ['eigh', 'EY'],
    ['igh', 'AY'],
    ['sch', 'SH'],
    ['tch', 'CH'],
    ['dge', 'JH'],
    ['^gn', 'N'],
    ['^kn', 'N'],
    ['^ps', 'S'],
    ['^wr', 'R'],
    ['^x', 'Z'],
    ['^wh', 'W'],
    ['^mn', 'M AH N'],
    ['^mc', 'M AH K'],
    ['que$', 'K'],
    ['qu', 'K W'],
    ['q', 'K'],
    ['ck', 'K'],
    ['ch(?=[rl])', 'K'],
    ['ch', 'CH'],
    ['sh', 'SH'],
    ['ph', 'F'],
    ['th', 'TH'],
    ['gh$', ''],
    ['gh', 'G'],
    ['ng$', 'NG'],
    ['ng(?=[^aeiouy])', 'NG'],
    ['nk', 'NG K'],
    ['cc(?=[eiy])', 'K S'],
    ['sc(?=[eiy])', 'S'],
    ['c(?=[eiy])', 'S'],
    ['g(?=[eiy])', 'JH'],
    ['bb', 'B'],
    ['cc', 'K'],
    ['dd', 'D'],
    ['ff', 'F'],
    ['gg', 'G'],
    ['kk', 'K'],
    ['ll', 'L'],
    ['mm', 'M'],
    ['nn', 'N'],
    ['pp', 'P'],
    ['rr', 'R'],
    ['ss', 'S'],
    ['tt', 'T'],
    ['zz', 'Z'],
    ['mb$', 'M'],
    ['(?<=[cgsxz])es$', 'IH Z'],
    ['es$', 'Z'],
    ['ed$', 'D'],
    ['le$', 'AH L'],
    ['re$', 'ER'],
    ['arr', 'AE R'],
    ['err', 'EH R'],
    ['air', 'EH R'],
    ['ear', 'IH R'],
    ['eer', 'IH R'],
    ['oar', 'AO R'],
    ['oor', 'AO R'],
    ['our', 'AO R'],
    ['ar', 'AA R'],
    ['er', 'ER'],
    ['ir', 'ER'],
    ['or', 'AO R'],
    ['ur', 'ER'],
    ['ia', 'IY AH'],
    ['io', 'IY OW'],
    ['ay', 'EY'],
    ['ai', 'EY'],
    ['ao', 'AW'],
    ['au', 'AO'],
    ['aw', 'AO'],
    ['aa', 'AA'],
    ['ae', 'EY'],
    ['ea', 'IY'],
    ['ee', 'IY'],
    ['ei', 'EY'],
    ['eu', 'UW'],
    ['ew', 'UW'],
    ['ey$', 'IY'],
    ['ey', 'EY'],
    ['ie', 'IY'],
    ['oa', 'OW'],
    ['oe', 'OW'],
    ['oi', 'OY'],
    ['oo', 'UW'],
    ['ou', 'AW'],
    ['ow$', 'OW'],
    ['ow', 'AW'],
    ['oy', 'OY'],
    ['ue$', 'UW'],
    ['ui', 'UW'],
    // A vowel before one consonant and a silent e says its name.
    ['a(?=[^aeiouyw]e$)', 'EY'],
    ['i(?=[^aeiouyw]e$)', 'AY'],
    ['y(?=[^aeiouyw]e$)', 'AY'],
    ['o(?=[^aeiouyw]e$)', 'OW'],
    ['u(?=[^aeiouyw]e$)', 'UW'],
    ['e(?=[^aeiouyw]e$)', 'IY'],
    ['^y(?=[aeiou])', 'Y'],
    ['y$', 'IY'],
    ['y', 'IH'],
    // So it does at the end of a word, or of its first syllable.
    ['a$', 'AH'],
    ['e$', ''],
    ['i$', 'IY'],
    ['o$', 'OW'],
    ['u$', 'UW'],
    ['o(?=[^aeiouy][aeiouy])', 'OW'],
    ['u(?=[^aeiouyx][aeiouy])', 'UW'],
    ['a(?=[^aeiouyrwx]e[ds]$)', 'EY'],
    ['a', 'AE'],
    ['b', 'B'],
    ['c', 'K'],
    ['d', 'D'],
    ['e', 'EH'],
    ['f', 'F'],
    ['g', 'G'],
    ['h$', ''],
    ['h', 'HH'],
    ['i', 'IH'],
    ['j', 'JH'],
    ['k', 'K'],
    ['l', 'L'],
    ['m', 'M'],
    ['n', 'N'],
    ['o', 'AA'],
    ['p', 'P'],
    ['r', 'R'],
    ['s', 'S'],
    ['t', 'T'],
    ['u', 'AH'],
    ['v', 'V'],
    ['w', 'W'],
    ['x', 'K S'],
    ['z', 'Z'],
  ] as const
).map(([letters, sounds]) => [rule(letters), sounds] as const);

function rule(letters: string): RegExp {
  return new RegExp(letters.startsWith('^') ? `(?<![^])${letters.slice(1)}` : letters, 'y');
}

/**
 * Guesses how an unknown word is said, from its letters.
 *
 * @param word - a folded word; characters other than a to z say nothing
 * @returns the sounds by number, perhaps none
 */
export function guessPronunciation(word: string): number[] {
  const sounds: string[] = [];
  let at = 0;
  while (at < word.length) {
    let taken = 1;
    for (const [letters, said] of RULES) {
      letters.lastIndex = at;
      const match = letters.exec(word);
      if (match !== null) {
        if (said !== '') sounds.push(said);
        taken = match[0].length;
        break;
      }
    }
    at += taken;
  }
  return readPhonemes(sounds.join(' '));
}

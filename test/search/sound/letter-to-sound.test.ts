import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessPronunciation } from '../../../src/search/sound/letter-to-sound.js';
import { PHONEME_COUNT, writePhonemes } from '../../../src/search/sound/phonemes.js';
import { pronounceHeard, pronounceTyped } from '../../../src/search/sound/pronounce.js';

const guessed = (word: string) => writePhonemes(guessPronunciation(word));

describe('a word that nobody knows is said as its letters suggest', () => {
  it.each([
    ['tyvek', 'T IH V EH K'],
    ['phreption', 'F R EH P SH AH N'],
    ['knobe', 'N OW B'],
    ['quock', 'K W AA K'],
    ['schib', 'SH IH B'],
    ['xen', 'Z AH N'],
    ['gax', 'G AE K S'],
    ['cibo', 'S IH B OW'],
    ['wright', 'R AY T'],
    ['zhavic', 'ZH AE V IH K'],
    ['bogdasz', 'B AA G D AE SH'],
    ['kalmowsky', 'K AE L M AO F S K IY'],
    ['ledreau', 'L EH D R OW'],
    ['boncroux', 'B AA N K R UW'],
    ['bahler', 'B AE L ER'],
    ['gravich', 'G R AE V IH K'],
    ['spenger', 'S P EH N G ER'],
    ['tiduccio', 'T IH D AH CH OW'],
    ['bechner', 'B EH K N ER'],
    ['rhodik', 'R OW D IH K'],
    ['lemano', 'L EH M AA N OW'],
    ['tandall', 'T AE N D AO L'],
    ['morvan', 'M AO R V AH N'],
    ['kelbas', 'K EH L B AH S'],
    ['toccen', 'T AA CH AH N'],
    ['wurdt', 'W ER T'],
    ['beaufil', 'B OW F IH L'],
    ['brendel', 'B R EH N D AH L'],
    ['lorsen', 'L AO R S AH N'],
    ['guevil', 'G EH V IH L'],
    ['feinol', 'F AY N AA L'],
    ['bahnor', 'B AE N AO R'],
    ['tournier', 'T AO R N IY ER'],
    ['miragel', 'M IH R AE JH AH L'],
    ['hofmann', 'HH AA F M AH N'],
    ['goldik', 'G OW L D IH K'],
    ['rondon', 'R AA N D AH N'],
    ['mirkos', 'M ER K OW S'],
    ['knetsch', 'N EH CH'],
    ['blitzo', 'B L IH T S OW'],
    ['guanil', 'G W AA N IH L'],
    ['bluenet', 'B L UW N EH T'],
    ['murilo', 'M UH R IH L OW'],
    ['zhukov', 'ZH UW K AA V'],
    ['szendi', 'SH EH N D IY'],
    ['czerna', 'CH ER N AH'],
    ['', ''],
    ['ß1-', ''],
  ])('%s', (word, sounds) => {
    expect(guessed(word)).toBe(sounds);
  });

  it('whatever it is, in sounds there are', () => {
    const words = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z]{0,20}$/));
    fc.assert(
      fc.property(words, (word) => {
        for (const way of [
          guessPronunciation(word),
          pronounceHeard(word),
          ...pronounceTyped(word, true, 9),
        ]) {
          for (const phoneme of way) expect(phoneme >= 0 && phoneme < PHONEME_COUNT).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'even if it is called %s, as things inside a program are',
    (word) => {
      expect(pronounceHeard(word.toLowerCase())).not.toEqual([]);
    },
  );
});

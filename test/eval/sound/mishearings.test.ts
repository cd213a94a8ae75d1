import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isHeldBack, parseMishearings } from '../../../eval/sound/mishearings.js';
import { soundsOf, waysToSay } from '../../../eval/sound/sounds-of.js';
import { writePhonemes } from '../../../src/search/sound/phonemes.js';

const FILE = 'eval/sound/mishearings.tsv';

describe('a file of mishearings', () => {
  it('has a line for each, empty lines and comments between them', () => {
    expect(parseMishearings('# what was heard\r\n\r\n3\tsee bow\tCBOW\r\n12\tgann\tGAN\r\n', 'f')).toEqual([
      { recording: 3, heard: 'see bow', said: 'CBOW' },
      { recording: 12, heard: 'gann', said: 'GAN' },
    ]);
  });

  it.each([
    ['no number', 'x\tsee bow\tCBOW'],
    ['number 0', '0\tsee bow\tCBOW'],
    ['nothing heard', '1\t\tCBOW'],
    ['nothing said', '1\tsee bow\t'],
    ['two columns', '1\tsee bow'],
    ['four columns', '1\tsee bow\tCBOW\tmore'],
  ])('is refused by file and line: %s', (_fault, line) => {
    expect(() => parseMishearings(`1\ta\tb\n${line}\n`, 'm.tsv')).toThrow('m.tsv:2: ');
  });
});

describe('the mishearings of this repository', () => {
  const all = parseMishearings(readFileSync(FILE, 'utf8'), FILE);

  it('come of many recordings, of which every fifth is held back', () => {
    const recordings = new Set(all.map(({ recording }) => recording));
    const heldBack = new Set(all.filter(isHeldBack).map(({ recording }) => recording));
    expect(recordings.size).toBeGreaterThan(250);
    expect(heldBack.size / recordings.size).toBeCloseTo(0.2, 1);
  });

  it('are terms, no sentences, and none stands twice or was heard right', () => {
    const words = (text: string) => text.split(' ').length;
    const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    const keys = all.map(({ recording, heard, said }) => `${recording} ${heard} ${said}`.toLowerCase());
    expect(new Set(keys).size).toBe(all.length);
    for (const { heard, said } of all) {
      expect(words(heard), heard).toBeLessThanOrEqual(6);
      expect(words(said), said).toBeLessThanOrEqual(6);
      expect(letters(heard)).not.toBe(letters(said));
      // Code is no address.
      expect(`${heard} ${said}`).not.toMatch(/@(?!ts-ignore|keyframes)/);
    }
  });
});

describe('the sounds of what is compared', () => {
  it.each([
    ['see bone', 'S IY B OW N'],
    ['Tyvek', 'T IH V EH K'],
    ['', ''],
  ])('%j was heard as %j', (heard, sounds) => {
    expect(writePhonemes(soundsOf(heard))).toBe(sounds);
  });

  it('a term may be said in several ways', () => {
    expect(waysToSay('CBOW').map(writePhonemes)).toContain('S IY B OW');
    expect(waysToSay('word2vec').map(writePhonemes)).toContain('W ER D T UW V EH K');
  });

  it('a sentence is compared by its parts only', () => {
    expect(waysToSay('why did nobody ever answer that question of yours')).toEqual([]);
  });
});

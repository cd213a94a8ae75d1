import { describe, expect, it } from 'vitest';
import { leastAlike } from '../../../../src/search/query/misheard/least-alike.js';
import { readPhonemes } from '../../../../src/search/sound/phonemes.js';

/** Words of which sounds are given, with a bar between two words and a slash between two ways. */
const ways = (said: string) =>
  said.split(' / ').map((way) => way.split(' | ').map((word) => readPhonemes(word)));
const alike = (said: string, heard: string, counts: (word: number) => boolean = () => true) =>
  leastAlike(ways(said), readPhonemes(heard), counts);

describe('the word that is least like what was heard for it', () => {
  it('is as alike as can be where all were heard as they were said', () => {
    expect(alike('B AE CH | N AO R M', 'B AE CH N AO R M')).toBe(1);
  });

  it('is one that was not heard at all, whichever it is', () => {
    expect(alike('IH N ER | M AY T OW', 'M AY T OW')).toBeLessThanOrEqual(0);
    expect(alike('M AY T OW | IH N ER', 'M AY T OW')).toBeLessThanOrEqual(0);
  });

  it('is somewhat alike where only some of it was heard otherwise', () => {
    const likeness = alike('B AE CH | N AO R M', 'B AE SH N AO R M');
    expect(likeness).toBeGreaterThan(0);
    expect(likeness).toBeLessThan(1);
  });

  it('is only one of those that are looked at', () => {
    expect(alike('IH N ER | M AY T OW', 'M AY T OW', (word) => word === 1)).toBe(1);
    expect(alike('IH N ER | M AY T OW', 'M AY T OW', () => false)).toBe(1);
  });

  it('is told by the way to say them that was heard most likely', () => {
    expect(alike('IH N ER | M AY T OW / EH N AH | M AY T OW', 'EH N AH M AY T OW')).toBe(1);
  });

  it('is none that has no sound', () => {
    expect(leastAlike([[[], readPhonemes('M AY T OW')]], readPhonemes('M AY T OW'), () => true)).toBe(1);
  });
});

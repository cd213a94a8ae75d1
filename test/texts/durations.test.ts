import { describe, expect, it } from 'vitest';
import { durations } from '../../src/texts/durations.js';

/** No-break spaces as ordinary ones. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ');

describe('how long something lasts', () => {
  it.each([
    [0, '0 sec'],
    [45, '45 sec'],
    [59.4, '59 sec'],
    [59.6, '1 min'],
    [60, '1 min'],
    [2818, '47 min'],
    [3569, '59 min'],
    [3599, '1 hr'],
    [3780, '1 hr 3 min'],
    [7200, '2 hr'],
    [-1, '0 sec'],
  ])('is for %d seconds written as %s', (seconds, written) => {
    expect(plain(durations('en-US')(seconds))).toBe(written);
  });

  it.each([
    ['de', '1 Std., 3 Min.'],
    ['es', '1 h 3 min'],
    ['fr', '1 h 3 min'],
    ['pt-BR', '1 h 3 min'],
    ['ja', '1 時間3 分'],
  ])('has the units of the language %s', (locale, written) => {
    expect(plain(durations(locale)(3780))).toBe(written);
  });
});

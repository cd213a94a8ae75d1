import { describe, expect, it } from 'vitest';
import { SharedMoments } from '../../../src/discord/interactions/shared-moments.js';

const MINUTE = 60_000;

describe('a moment', () => {
  it('is new once under each message and button, and again where it was not shown', () => {
    const shared = new SharedMoments();
    const presses = [
      ['1', 'a'],
      ['1', 'b'],
      ['2', 'a'],
      ['1', 'a'],
    ] as const;
    expect(presses.map(([message, button]) => shared.isNew(message, button))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    shared.forget('1', 'a');
    expect([shared.isNew('1', 'a'), shared.isNew('1', 'b')]).toEqual([true, false]);
  });

  it('can be shared anew after five minutes, however often it was tried meanwhile', () => {
    let now = 1;
    const shared = new SharedMoments({ now: () => now });
    const at = (minutes: number) => {
      now = 1 + minutes * MINUTE;
      return shared.isNew('1', 'a');
    };
    expect([0, 2, 4, 5.1].map(at)).toEqual([true, false, false, true]);
  });

  it('is remembered while 9,999 others are shared, and no longer: memory does not grow', () => {
    const shared = new SharedMoments();
    for (let id = 0; id < 10_000; id++) shared.isNew(String(id), 'a');
    expect(shared.isNew('0', 'a')).toBe(false);
    shared.isNew('one more', 'a');
    expect([shared.isNew('1', 'a'), shared.isNew('0', 'a')]).toEqual([false, true]);
  });
});

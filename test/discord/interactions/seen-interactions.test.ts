import { describe, expect, it } from 'vitest';
import { SeenInteractions } from '../../../src/discord/interactions/seen-interactions.js';

describe('an interaction', () => {
  it('is new once', () => {
    const seen = new SeenInteractions();
    expect(['1', '2', '1', '2', '3'].map((id) => seen.isNew(id))).toEqual([true, true, false, false, true]);
  });

  it('is remembered while 9,999 others come, and no longer: memory does not grow', () => {
    const seen = new SeenInteractions();
    for (let id = 0; id < 10_000; id++) seen.isNew(String(id));
    expect(seen.isNew('0')).toBe(false);
    seen.isNew('one more');
    expect(seen.isNew('1')).toBe(false);
    expect(seen.isNew('0')).toBe(true);
  });
});

import { expect, it } from 'vitest';
import { LastLectures } from '../../../src/discord/interactions/last-lectures.js';

it('keeps what was last used in each channel', () => {
  const last = new LastLectures();
  last.remember('1', 'a');
  last.remember('2', 'b');
  last.remember('1', 'c');
  last.remember('1', undefined);
  last.remember(null, 'd');
  expect([last.at('1'), last.at('2'), last.at('3'), last.at(null)]).toEqual(['c', 'b', undefined, undefined]);
});

it('forgets the channel that was silent longest when there are very many', () => {
  const last = new LastLectures();
  for (let channel = 0; channel < 10_000; channel++) last.remember(String(channel), 'a');
  last.remember('0', 'b');
  last.remember('new', 'c');
  expect([last.at('0'), last.at('1'), last.at('2'), last.at('new')]).toEqual(['b', undefined, 'a', 'c']);
});

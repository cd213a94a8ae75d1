import { expect, it } from 'vitest';
import { evenStarts, textTilingStarts } from '../../../eval/outline/baselines.js';
import { again, spoken } from '../../outline/spoken.js';

const rocks = 'granite basalt lava magma '.repeat(10);
const birds = 'feathers beaks eggs nests '.repeat(10);

it('even chapters have the same length', () => {
  expect(evenStarts(spoken(...again(8, rocks)), 4)).toEqual([0, 60, 120, 180]);
});

it('TextTiling finds where the words change', () => {
  expect(textTilingStarts(spoken(...again(8, rocks), ...again(8, birds)), 2)).toEqual([0, 240]);
});

it('TextTiling makes no more chapters than it is asked for', () => {
  expect(textTilingStarts(spoken(...again(8, rocks), ...again(8, birds)), 1)).toEqual([0]);
});

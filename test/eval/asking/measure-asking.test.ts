import { expect, it } from 'vitest';
import { measureAsking } from '../../../eval/asking/measure-asking.js';
import { renderAsking } from '../../../eval/asking/render-asking.js';
import { askFor, WAYS_OF_ASKING } from '../../../eval/asking/ways-of-asking.js';
import { corpusOf, PAUSE } from '../../search/small-search.js';

it('a way of asking has the term in its place, whatever it looks like', () => {
  expect(askFor('why is TERM better', '$&')).toBe('why is $& better');
});

it('every way has a place for the term, once', () => {
  for (const way of WAYS_OF_ASKING) expect(way.split('TERM')).toHaveLength(2);
});

const corpus = corpusOf(['the jigsaw', PAUSE, 'a zebra', PAUSE, 'an aardvark', PAUSE, 'some quartz']);

it('what is said is asked for, and what is not', async () => {
  const [plain, beside] = await measureAsking(
    corpus,
    ['what is TERM?', 'TERM volcanoes erupt giraffes'],
    1,
    4,
  );
  expect(plain).toEqual({ way: 'what is TERM?', first: 1, refused: 0, foundInVain: 0 });
  expect(beside).toMatchObject({ first: 0, refused: 1, foundInVain: 0 });
});

it('each way has a line, and their mean the last one', () => {
  const lines = renderAsking([
    { way: 'what is TERM?', first: 1, refused: 0, foundInVain: 0.25 },
    { way: 'topic TERM', first: 0.5, refused: 0.5, foundInVain: 0.75 },
  ]).split('\n');
  expect(lines.map((line) => line.split(/\s{2,}/))).toEqual([
    ['', 'first', 'refused', 'found in vain'],
    ['what is TERM?', '1.00', '0.00', '0.25'],
    ['topic TERM', '0.50', '0.50', '0.75'],
    ['mean', '0.75', '0.25', '0.50'],
  ]);
});

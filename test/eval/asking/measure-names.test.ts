import { expect, it } from 'vitest';
import { KNOWN_NAMES } from '../../../eval/asking/known-names.js';
import { measureNames } from '../../../eval/asking/measure-names.js';
import { renderNames } from '../../../eval/asking/render-asking.js';
import { corpusOf, PAUSE } from '../../search/small-search.js';

const corpus = corpusOf(['a wave', PAUSE, 'the nets', PAUSE, 'an alex net', PAUSE, 'imagenet']);

it('only names that nobody says are asked for, as one word or as several', async () => {
  const { unsaid } = await measureNames(corpus, ['WaveNet', 'AlexNet', 'ImageNet', 'DropBox']);
  expect(unsaid).toBe(2);
});

it('what is found for them is counted, with and without capitals', async () => {
  const heard = corpusOf(['put it into a drop bocks now', PAUSE, 'nobody']);
  const names = await measureNames(heard, ['DropBox', 'FedEx']);
  expect(names).toEqual({ unsaid: 2, foundInVain: 1, foundInLowerCase: 1 });
  expect(renderNames(names)).toBe('Of 2 names that are not said 1 found in vain, 1 typed without capitals.');
});

it('no name is there twice, and each has capitals within', () => {
  expect(new Set(KNOWN_NAMES).size).toBe(KNOWN_NAMES.length);
  for (const name of KNOWN_NAMES) expect(name).toMatch(/^[A-Z].*[A-Z]/);
});

import { expect, it } from 'vitest';
import { initialRuns } from '../../../src/search/index/initial-runs.js';
import { buildInitials } from '../../../src/search/index/initials.js';
import { spokenLanguages } from '../../../src/search/index/spoken-languages.js';
import { indexOf } from '../small-search.js';

it.each([
  ['contrastive predictive coding', ['cpc']],
  ['continuous bag of words', ['cbw', 'bow']],
  ['state of the art', ['sot', 'soa']],
  ['area under the curve', ['aut', 'auc']],
  ['gradient in our kernel', []],
  ['dog that cat and zebra', ['caz']],
  ['cat and dog and zebra', ['cad', 'cdz', 'daz']],
  ['a dog of the', ['dot']],
  ['of the dog', []],
  ['dog Ωmega cat', []],
  ['', []],
])('names that "%s" may begin with', (said, runs) => {
  const index = indexOf([said]);
  const initials = buildInitials(index, spokenLanguages(index));
  const [start, end] = [index.segmentStarts[0], index.segmentEnds[0]];
  expect(initialRuns(initials, index.stream.subarray(start, end)).sort()).toEqual(runs.sort());
});

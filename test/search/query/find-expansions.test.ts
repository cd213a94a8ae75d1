import { describe, expect, it } from 'vitest';
import { findExpansions } from '../../../src/search/query/find-expansions.js';
import { parseQuery } from '../../../src/search/query/parse-query.js';
import { lengthOfRun, strengthOfRun } from '../../../src/search/index/runs.js';
import { materialOf, wordsAt } from '../material-of.js';
import { PAUSE } from '../small-search.js';

describe('an acronym finds the words it stands for', () => {
  const material = materialOf([
    'contrastive predictive coding and then contrastive prediction coding again',
    PAUSE,
    'the area under the curve',
    PAUSE,
    'a support vector',
    'machine over the border',
    PAUSE,
    'a big old dog',
    PAUSE,
    'one lone',
    PAUSE,
    'term mark',
  ]);
  const found = (query: string) =>
    findExpansions(material, parseQuery(query).words).flatMap(({ runs }) =>
      Array.from(runs.starts, (start, at) => wordsAt(material, start, lengthOfRun(runs, at))),
    );

  it.each([
    ['CPC', ['contrastive predictive coding', 'contrastive prediction coding']],
    ['cpc', ['contrastive predictive coding', 'contrastive prediction coding']],
    ['AUC', []],
    ['SVM', ['support vector machine']],
    ['dog', []],
    ['BOD', ['big old dog']],
    ['OLTM', []],
    ['LTM', []],
    ['PC', []],
    ['x', []],
  ])('%s', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it('more surely if they are said more than once', () => {
    const sure = (query: string) =>
      findExpansions(material, parseQuery(query).words).map(({ runs }) => strengthOfRun(runs, 0))[0] ?? NaN;
    expect(sure('CPC')).toBeGreaterThan(sure('SVM'));
  });
});

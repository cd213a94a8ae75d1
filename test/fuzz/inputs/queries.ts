import fc from 'fast-check';
import { QUERY_LENGTH } from '../../../src/commands/search.js';
import { anyText } from './any-text.js';
import { mutated } from './mutated.js';

const word = fc.constantFrom(
  ...[
    'word',
    'Tyvek',
    'chromatic',
    'aberration',
    'the',
    'svd',
    'SPD',
    'jigsw',
    'colour',
    '90',
    'requires_grad',
  ],
  ...[
    'brain',
    '模型',
    'naive',
    'ＦＵＬＬ',
    '½',
    'ﷺ',
    '①',
    'İstanbul',
    'ΣΊΣΥΦΟΣ',
    'zalgo',
    '👩‍👩‍👧‍👦',
    '\udc00',
    'é',
  ],
);
const glue = fc.constantFrom(
  ...[' ', '  ', '', '"', ' "', '" ', ' -', ' -"', '-', '_', '__', '/', ' lecture:', "'", '.', '“', '\u0301'],
);

const query = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fc.tuple(glue, word), { maxLength: 12 }).map((pairs) => pairs.flat().join('')),
  },
  { weight: 1, arbitrary: anyText },
  {
    weight: 2,
    arbitrary: mutated(
      fc.constantFrom(
        ...[
          '"chromatic aberration" -lens lecture:"Lecture 7"',
          'Why is the jigsaw puzzle hard?',
          'word2vec vs. CPC',
        ],
        ...[
          'network -"neural net" lecture:2',
          'requires_grad=True',
          'what is said at 52:36',
          'l’apprentissage des réseaux',
        ],
      ),
    ),
  },
);

/** Queries of a few words that are said, with all that the query language knows, no longer than Discord lets members type them. */
export const typedQuery = query.map((text) => {
  const characters = Array.from(text);
  return characters.length <= QUERY_LENGTH ? text : characters.slice(0, QUERY_LENGTH).join('');
});

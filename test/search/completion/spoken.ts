import { materialOf } from '../material-of.js';
import { PAUSE } from '../small-search.js';

/** A lecture that repeats itself here and there, for what may be offered of it. */
export const SAID = [
  'the neural network and the neural network and the neural net',
  'a network of the brain',
  PAUSE,
  'a jigsaw puzzle is a jigsaw and a jingle',
  PAUSE,
  'chromatic aberration of the lens',
  PAUSE,
  'chromatic',
  'scales in the border',
];
export const material = materialOf(SAID);
/** All that is said in it, a space before and behind each word. */
export const spoken = ` ${Array.from(material.index.stream, (term) => material.index.terms[term]).join(' ')} `;

/** What is completed while it is typed: what shows so, what is typed, and what has to be among what is offered. */
export const COMPLETED: readonly (readonly [string, string, string])[] = [
  ['the word begun is completed', 'jig', 'jigsaw'],
  ['and goes on as it does in the lectures', 'jig', 'jigsaw puzzle'],
  ['in capitals', 'JIG', 'jigsaw'],
  ['with an accent', 'jíg', 'jigsaw'],
  ['with a typo in what was begun', 'chrmat', 'chromatic'],
  ['the phrase begun is completed', 'neural n', 'neural network'],
  ['a word completed goes on', 'chromatic ', 'chromatic aberration'],
  ['a phrase goes on over the border of captions', 'chromatic sc', 'chromatic scales'],
  ['the phrase begun in quotation marks is completed', '"neural n', '"neural network'],
  ['and after a hyphen', 'neural-n', 'neural network'],
  ['what stands before is kept as typed', 'Why is the JIGSAW pu', 'Why is the jigsaw puzzle'],
  ['what stands before is kept though it was never said', 'Unheard jig', 'Unheard jigsaw'],
];

import { materialOf } from '../material-of.js';
import { PAUSE } from '../small-search.js';

/** A lecture that repeats itself here and there, for what may be offered of it. */
export const material = materialOf([
  'the neural network and the neural network and the neural net',
  'a network of the brain',
  PAUSE,
  'a jigsaw puzzle is a jigsaw and a jingle',
  PAUSE,
  'chromatic aberration of the lens',
  PAUSE,
  'chromatic',
  'scales in the border',
]);
/** All that is said in it, a space before and behind each word. */
export const spoken = ` ${Array.from(material.index.stream, (term) => material.index.terms[term]).join(' ')} `;

import { findInLectures } from '../../src/commands/find-in-lectures.js';
import { chosen, picked, pressed, SOMEBODY_ELSE, typed } from '../ask.js';
import type { ReplyKind } from './reply-kind.js';

const LONG_QUERY =
  'why does the network that was trained to put the pieces of a picture back into their places learn something ' +
  'about the objects in it and not just about the lines at the edges of the pieces';

const HOSTILE_QUERY = '**jigsaw** [free](https://e.org) @everyone <@80351110224678912> ||x|| `y` ~~z~~';

const privately = typed('search', { query: 'colorization', private: true });

/** `/lecture search`, and the search in the menu of a message. */
export const searchKinds: readonly ReplyKind[] = [
  {
    id: 'search-one-lecture',
    title: 'Search: what one lecture says',
    ask: typed('search', { query: 'jigsaw' }),
  },
  {
    id: 'search-several-lectures',
    title: 'Search: several lectures, the first of several pages',
    lectures: 'course',
    ask: typed('search', { query: 'gradient' }),
  },
  {
    id: 'search-second-page',
    title: 'Search: the second page',
    lectures: 'course',
    ask: pressed(typed('search', { query: 'gradient' }), 'Next page'),
  },
  {
    id: 'search-narrowed',
    title: 'Search: one lecture of several',
    lectures: 'course',
    ask: typed('search', { query: 'gradient', lecture: 'lecture 3' }),
    knownOnPhone: ['“Lecture 3: Stochastic gradient descent” is cut off.'],
  },
  {
    id: 'search-lecture-chosen',
    title: 'Search: narrowed by the menu',
    lectures: 'course',
    ask: chosen(typed('search', { query: 'gradient' }), 'Lecture 3: Stochastic gradient descent'),
    knownOnPhone: ['“Lecture 3: Stochastic gradient descent” is cut off.'],
  },
  {
    id: 'search-private',
    title: 'Search: seen by whoever asked alone',
    ask: privately,
  },
  { id: 'share', title: 'Search: shared in the channel', ask: pressed(privately, 'Share in channel') },
  {
    id: 'search-corrected',
    title: 'Search: a term that the recogniser misheard',
    ask: typed('search', { query: 'word2vec' }),
  },
  {
    id: 'search-copy',
    title: 'Search: somebody else pressed “Next page”',
    lectures: 'course',
    ask: pressed(typed('search', { query: 'gradient' }), 'Next page', SOMEBODY_ELSE),
  },
  {
    id: 'search-scripts',
    title: 'Search: titles in many scripts, and very long ones',
    lectures: 'scripts',
    ask: typed('search', { query: 'entropy' }),
  },
  {
    id: 'search-japanese',
    title: 'Search: a lecture in Japanese',
    lectures: 'scripts',
    ask: typed('search', { query: '情報' }),
  },
  {
    id: 'search-nearest',
    title: 'Search: nothing found, but near passages and terms',
    ask: typed('search', { query: 'jigsaw zeppelin' }),
  },
  {
    id: 'search-nearest-in-several',
    title: 'Search: nothing found, but near passages of several lectures',
    lectures: 'course',
    ask: typed('search', { query: 'gradient blockchain' }),
  },
  {
    id: 'search-suggestions',
    title: 'Search: nothing found, but near terms',
    ask: typed('search', { query: '"jigsaw zeppelin"' }),
  },
  {
    id: 'search-nothing',
    title: 'Search: nothing found at all',
    lectures: 'course',
    ask: typed('search', { query: 'xylophone' }),
  },
  {
    id: 'search-elsewhere',
    title: 'Search: found in other lectures only',
    lectures: 'course',
    ask: typed('search', { query: 'eigenvector', lecture: 'lecture 3' }),
  },
  {
    id: 'search-no-such-lecture',
    title: 'Search: the query names a lecture that there is not',
    lectures: 'course',
    ask: typed('search', { query: 'gradient lecture:chemistry' }),
  },
  {
    id: 'search-time',
    title: 'Search: a time in the query',
    ask: typed('search', { query: 'jigsaw 52:36' }),
  },
  {
    id: 'search-time-in-several',
    title: 'Search: a time in the query, several lectures',
    lectures: 'course',
    ask: typed('search', { query: 'gradient 0:40' }),
  },
  {
    id: 'search-time-lecture',
    title: 'Search: a time in the query, and which lecture is meant',
    lectures: 'course',
    ask: pressed(typed('search', { query: 'gradient 0:40' }), 'What is said at 0:40'),
  },
  {
    id: 'search-link',
    title: 'Search: a link to a video that is no lecture',
    ask: typed('search', { query: 'https://youtu.be/aaaaaaaaaaa?t=90' }),
  },
  {
    id: 'search-link-to-lecture',
    title: 'Search: a link to a moment of a lecture',
    ask: typed('search', { query: 'https://youtu.be/dMUes74-nYY?t=3156' }),
  },
  {
    id: 'search-long-query',
    title: 'Search: a very long question',
    ask: typed('search', { query: LONG_QUERY }),
  },
  {
    id: 'search-hostile',
    title: 'Search: a query full of marks and mentions',
    ask: typed('search', { query: HOSTILE_QUERY }),
  },
  {
    id: 'search-no-word',
    title: 'Search: refused, no word in the query',
    ask: typed('search', { query: '?!' }),
  },
  {
    id: 'find-in-lectures',
    title: 'Find in lectures, in the menu of a message',
    ask: picked(findInLectures.name, 'Has anybody understood the **jigsaw** task?'),
  },
  {
    id: 'find-in-lectures-no-words',
    title: 'Find in lectures: refused, a message without words',
    ask: picked(findInLectures.name, '🧩'),
  },
  {
    id: 'apology',
    title: 'Something went wrong',
    lectures: 'broken',
    ask: typed('search', { query: 'jigsaw' }),
  },
];

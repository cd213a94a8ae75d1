import { pressed, typed } from '../ask.js';
import type { ReplyKind } from './reply-kind.js';

/** `/lecture at`. */
export const atKinds: readonly ReplyKind[] = [
  { id: 'at', title: 'At: words are said then', ask: typed('at', { time: '52:36' }) },
  {
    id: 'at-from-search',
    title: 'At: “Context” under a result',
    ask: pressed(typed('search', { query: 'jigsaw' }), 'Context'),
  },
  {
    id: 'at-gap',
    title: 'At: nothing is said then',
    lectures: 'course',
    ask: typed('at', { time: '2:30', lecture: 'lecture 1' }),
  },
  {
    id: 'at-before',
    title: 'At: before the first words',
    lectures: 'course',
    ask: typed('at', { time: '0:03', lecture: 'lecture 2' }),
  },
  {
    id: 'at-after',
    title: 'At: past the last words',
    lectures: 'course',
    ask: typed('at', { time: '3:00:00', lecture: 'lecture 1' }),
  },
  {
    id: 'at-right-to-left',
    title: 'At: a lecture in Arabic',
    lectures: 'scripts',
    ask: typed('at', { time: '0:20', lecture: 'arabicvideo' }),
  },
  {
    id: 'at-japanese',
    title: 'At: a lecture in Japanese',
    lectures: 'scripts',
    ask: typed('at', { time: '0:20', lecture: 'japanesevid' }),
  },
  { id: 'at-no-time', title: 'At: refused, that is no time', ask: typed('at', { time: 'soon' }) },
  {
    id: 'at-which-lecture',
    title: 'At: refused, several lectures',
    lectures: 'course',
    ask: typed('at', { time: '0:40' }),
  },
  {
    id: 'at-no-such-lecture',
    title: 'At: refused, no such lecture',
    lectures: 'course',
    ask: typed('at', { time: '0:40', lecture: 'chemistry' }),
  },
];

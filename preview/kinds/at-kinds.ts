import { chosen, inTurn, pressed, typed } from '../ask.js';
import type { ReplyKind } from './reply-kind.js';

const context = pressed(typed('search', { query: 'jigsaw' }), 'Context');
const whichLecture = typed('at', { time: '0:40' });

/** `/lecture at`. */
export const atKinds: readonly ReplyKind[] = [
  { id: 'at', title: 'At: words are said then', ask: typed('at', { time: '52:36' }) },
  {
    id: 'at-from-search',
    title: 'At: “Context” under a result',
    ask: context,
  },
  { id: 'at-later', title: 'At: “Later” in the context of a result', ask: pressed(context, 'Later') },
  {
    id: 'at-back',
    title: 'At: “Back to results”',
    ask: pressed(pressed(context, 'Later'), 'Back to results'),
  },
  {
    id: 'at-private',
    title: 'At: seen by whoever asked alone',
    ask: typed('at', { time: '52:36', private: true }),
  },
  {
    id: 'at-corrected',
    title: 'At: a term that the recogniser misheard',
    ask: typed('at', { time: '1:09:12' }),
  },
  {
    id: 'at-last-lecture',
    title: 'At: the lecture last used in the channel',
    lectures: 'course',
    ask: inTurn(typed('search', { query: 'momentum' }), typed('at', { time: '0:10' })),
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
    title: 'At: which lecture is meant',
    lectures: 'course',
    ask: whichLecture,
  },
  {
    id: 'at-lecture-chosen',
    title: 'At: the lecture that was chosen',
    lectures: 'course',
    ask: chosen(whichLecture, 'Lecture 2: Linear models and what they can not do'),
  },
  {
    id: 'at-no-such-lecture',
    title: 'At: refused, no such lecture',
    lectures: 'course',
    ask: typed('at', { time: '0:40', lecture: 'chemistry' }),
  },
];

import { chosen, inTurn, typed } from '../ask.js';
import type { ReplyKind } from './reply-kind.js';

const whichLecture = typed('outline');

/** `/lecture outline`. */
export const outlineKinds: readonly ReplyKind[] = [
  { id: 'outline', title: 'Outline: found from what is said', ask: typed('outline') },
  {
    id: 'outline-from-video',
    title: 'Outline: the chapters that the video has',
    lectures: 'course',
    ask: typed('outline', { lecture: 'lecture 1' }),
  },
  {
    id: 'outline-japanese',
    title: 'Outline: a lecture in Japanese',
    lectures: 'scripts',
    ask: typed('outline', { lecture: 'japanesevid' }),
  },
  {
    id: 'outline-which-lecture',
    title: 'Outline: which lecture is meant',
    lectures: 'course',
    ask: whichLecture,
  },
  {
    id: 'outline-lecture-chosen',
    title: 'Outline: the lecture that was chosen',
    lectures: 'course',
    ask: chosen(whichLecture, 'Lecture 3: Stochastic gradient descent'),
  },
  {
    id: 'outline-last-lecture',
    title: 'Outline: the lecture last used in the channel',
    lectures: 'course',
    ask: inTurn(typed('search', { query: 'momentum' }), typed('outline')),
  },
  {
    id: 'outline-no-such-lecture',
    title: 'Outline: refused, no such lecture',
    lectures: 'course',
    ask: typed('outline', { lecture: 'chemistry' }),
  },
];

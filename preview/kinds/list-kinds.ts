import { pressed, typed } from '../ask.js';
import type { ReplyKind } from './reply-kind.js';

/** `/lecture list` and `/lecture help`. */
export const listKinds: readonly ReplyKind[] = [
  { id: 'list', title: 'List: one lecture', ask: typed('list') },
  { id: 'list-pages', title: 'List: several pages', lectures: 'course', ask: typed('list') },
  {
    id: 'list-last-page',
    title: 'List: the last page',
    lectures: 'course',
    ask: pressed(typed('list'), 'Next page'),
  },
  { id: 'list-scripts', title: 'List: titles in many scripts', lectures: 'scripts', ask: typed('list') },
  { id: 'help', title: 'Help', ask: typed('help') },
  { id: 'help-server', title: 'Help: in a server', lectures: 'server', ask: typed('help') },
];

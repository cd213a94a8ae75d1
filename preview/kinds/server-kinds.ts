import { MANAGER, pressed, typed } from '../ask.js';
import { ROCKS, ROCKS_DAMAGED, ROCKS_WITHOUT_VIDEO } from '../caption-files.js';
import type { ReplyKind } from './reply-kind.js';

const draft = typed('add', { file: ROCKS }, MANAGER);
const removed = typed('remove', { lecture: 'plants' }, MANAGER);

/** `/lecture add` and `/lecture remove`. */
export const serverKinds: readonly ReplyKind[] = [
  { id: 'add', title: 'Add: what is in the file', lectures: 'server', ask: draft },
  {
    id: 'add-left-out',
    title: 'Add: a file with faults, of a lecture that there is',
    lectures: 'server',
    ask: typed('add', { file: ROCKS_DAMAGED, video: 'plantsvideo' }, MANAGER),
  },
  {
    id: 'add-which-video',
    title: 'Add: refused, no video',
    lectures: 'server',
    ask: typed('add', { file: ROCKS_WITHOUT_VIDEO }, MANAGER),
  },
  { id: 'keep', title: 'Add: confirmed', lectures: 'server', ask: pressed(draft, 'Confirm', MANAGER) },
  { id: 'discard', title: 'Add: cancelled', lectures: 'server', ask: pressed(draft, 'Cancel', MANAGER) },
  { id: 'remove', title: 'Remove: a lecture of the server’s own', lectures: 'server', ask: removed },
  {
    id: 'put-back',
    title: 'Remove: put back',
    lectures: 'server',
    ask: pressed(removed, 'Put it back', MANAGER),
  },
  {
    id: 'remove-refused',
    title: 'Remove: refused, the member does not manage the server',
    lectures: 'server',
    ask: typed('remove', { lecture: 'plants' }),
  },
];

import { atKinds } from './at-kinds.js';
import { languageKinds } from './language-kinds.js';
import { listKinds } from './list-kinds.js';
import { outlineKinds } from './outline-kinds.js';
import type { ReplyKind } from './reply-kind.js';
import { searchKinds } from './search-kinds.js';
import { serverKinds } from './server-kinds.js';

/**
 * Every kind of reply, in the order of the preview. A new one is an entry in one of these lists: it is then on the
 * page, and the browser test looks at it.
 */
export const replyKinds: readonly ReplyKind[] = [
  ...searchKinds,
  ...atKinds,
  ...outlineKinds,
  ...listKinds,
  ...serverKinds,
  ...languageKinds,
];

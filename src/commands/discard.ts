import { paragraph } from '../reply/spans.js';
import { UserError } from '../reply/user-error.js';
import { REMOVE } from './root.js';
import type { Command } from './command.js';
import { draftOption } from './draft-option.js';
import { forMember } from './server-refusal.js';

/** The button that takes back `/lecture add`. */
export const discard: Command = {
  name: 'discard',
  description: 'Forget a lecture that waits to be confirmed',
  isForManagers: true,
  isHidden: true,
  options: [draftOption],
  example: () => Promise.resolve({}),
  async run(values, { own }) {
    const isDropped = await forMember(
      own?.dropDraft(values.text(draftOption.name) ?? '') ?? Promise.resolve(true),
    );
    if (!isDropped) {
      throw new UserError('Somebody has added that lecture already; to take it away, remove it.', REMOVE);
    }
    const message = 'The lecture was not added.';
    return { kind: discard.name, message, hits: [], blocks: [paragraph('title', message)] };
  },
};

import { paragraph } from '../reply/spans.js';
import { UserError } from '../reply/user-error.js';
import type { Command } from './command.js';
import { draftOption } from './options/draft-option.js';
import { forMember } from './refusals/server-refusal.js';
import { removeCommand } from './root.js';

/** The button that takes back `/lecture add`. */
export const discard: Command = {
  name: 'discard',
  isForManagers: true,
  isHidden: true,
  options: [draftOption],
  example: () => Promise.resolve({}),
  async run(values, { own }, { texts }) {
    const isDropped = await forMember(
      own?.dropDraft(values.text(draftOption.name) ?? '') ?? Promise.resolve(true),
      texts,
    );
    if (!isDropped) throw new UserError(texts.own.addedAlready, removeCommand(texts));
    const message = texts.own.notAdded;
    return { kind: discard.name, message, hits: [], blocks: [paragraph('title', message)] };
  },
};

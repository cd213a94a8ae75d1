import { code, paragraph, words } from '../reply/spans.js';
import type { Command } from './command.js';
import { draftOption } from './draft-option.js';
import { LIST } from './root.js';
import { forMember } from './server-refusal.js';

/** The button that confirms `/lecture add`, or takes back `/lecture remove`. */
export const keep: Command = {
  name: 'keep',
  description: 'Add a lecture that waits to be confirmed',
  isForManagers: true,
  isHidden: true,
  options: [
    draftOption,
    { name: 'back', description: 'Whether it was one before', type: 'flag', hidden: true },
  ],
  example: () => Promise.resolve({}),
  async run(values, { own }) {
    await forMember(
      own?.keepDraft(values.text(draftOption.name) ?? '', !values.flag('back')) ?? Promise.resolve(),
    );
    const message = 'The lecture is added: everybody in this server can search it now.';
    return {
      kind: keep.name,
      message,
      hits: [],
      blocks: [
        paragraph('title', message),
        paragraph('faint', [words('All lectures there are: '), code(LIST)]),
      ],
    };
  },
};

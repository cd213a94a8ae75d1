import { code, paragraph } from '../reply/spans.js';
import type { Command } from './command.js';
import { draftOption } from './options/draft-option.js';
import type { OptionDefinition } from './options/option.js';
import { forMember } from './refusals/server-refusal.js';
import { listCommand } from './root.js';

/** Whether it was a lecture before. */
const BACK: OptionDefinition = { name: 'back', type: 'flag', hidden: true };

/** The button that confirms `/lecture add`, or takes back `/lecture remove`. */
export const keep: Command = {
  name: 'keep',
  isForManagers: true,
  isHidden: true,
  options: [draftOption, BACK],
  example: () => Promise.resolve({}),
  async run(values, { own }, { texts }) {
    await forMember(
      own?.keepDraft(values.text(draftOption.name) ?? '', !values.flag(BACK.name)) ?? Promise.resolve(),
      texts,
    );
    const message = values.flag(BACK.name) ? texts.own.back : texts.own.added;
    return {
      kind: keep.name,
      message,
      hits: [],
      blocks: [
        paragraph('title', message),
        paragraph('faint', texts.own.allLectures(code(listCommand(texts)))),
      ],
    };
  },
};

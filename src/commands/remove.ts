import { paragraph } from '../reply/spans.js';
import { UserError } from '../reply/user-error.js';
import type { Command } from './command.js';
import { keep } from './keep.js';
import { nameLecture } from './lectures/lecture-choice.js';
import { shownTitle } from './lectures/lecture-title.js';
import { privateOption } from './options/private-option.js';
import { forMember } from './refusals/server-refusal.js';
import { addCommand } from './root.js';

/** `/lecture remove`: takes a lecture of the server's own away; for a day it can be put back. */
export const remove: Command = {
  name: 'remove',
  described: ({ commands }) => commands.remove,
  isForManagers: true,
  options: [
    {
      name: 'lecture',
      described: (texts) => texts.options.ownLecture,
      type: 'text',
      required: true,
      maxLength: 100,
      completes: 'own-lecture',
    },
    privateOption,
  ],
  example({ own }) {
    const [first] = own?.corpus.lectures ?? [];
    return Promise.resolve(first === undefined ? {} : { lecture: first.key });
  },
  async run(values, { own }, { texts }) {
    // Too many to be opened must not be too many to be removed.
    const corpus = own?.corpus.lectures.length === 0 ? await own.loadKept() : own?.corpus;
    if (own === undefined || corpus === undefined || corpus.lectures.length === 0) {
      throw new UserError(texts.own.noneToRemove, addCommand(texts));
    }
    const lecture = nameLecture(corpus, values.text('lecture') ?? '', texts);
    const draft = await forMember(own.removeLecture(lecture.videoId), texts);
    const message = texts.own.removed(shownTitle(lecture));
    return {
      kind: remove.name,
      message,
      hits: [],
      blocks: [
        paragraph('title', message),
        paragraph('faint', texts.own.canBePutBack),
        {
          type: 'actions',
          actions: [{ label: texts.own.putBack, command: keep.name, values: { draft, back: true } }],
        },
      ],
    };
  },
};

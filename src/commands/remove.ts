import { paragraph } from '../reply/spans.js';
import { UserError } from '../reply/user-error.js';
import type { Command } from './command.js';
import { keep } from './keep.js';
import { nameLecture } from './lecture-choice.js';
import { shownTitle } from './lecture-title.js';
import { privateOption } from './private-option.js';
import { ADD } from './root.js';
import { forMember } from './server-refusal.js';

/** `/lecture remove`: takes a lecture of the server's own away; for a day it can be put back. */
export const remove: Command = {
  name: 'remove',
  description: 'Remove a lecture that was added to this server (for members who manage it)',
  isForManagers: true,
  options: [
    {
      name: 'lecture',
      description: 'Which one: pick it, or type words of its title',
      type: 'text',
      required: true,
      maxLength: 100,
      completes: 'own-lecture',
    },
    privateOption,
  ],
  example: ({ own }) => Promise.resolve({ lecture: own?.corpus.lectures[0]?.title ?? 'Lecture 7' }),
  async run(values, { own }) {
    // Too many to be opened must not be too many to be removed.
    const corpus = own?.corpus.lectures.length === 0 ? await own.loadKept() : own?.corpus;
    if (own === undefined || corpus === undefined || corpus.lectures.length === 0) {
      throw new UserError('No lecture was added to this server, so there is none to remove.', ADD);
    }
    const lecture = nameLecture(corpus, values.text('lecture') ?? '');
    const draft = await forMember(own.removeLecture(lecture.videoId));
    const message = `“${shownTitle(lecture)}” is removed from this server.`;
    return {
      kind: remove.name,
      message,
      hits: [],
      blocks: [
        paragraph('title', message),
        paragraph('faint', 'For a day it can be put back.'),
        {
          type: 'actions',
          actions: [{ label: 'Put it back', command: keep.name, values: { draft, back: true } }],
        },
      ],
    };
  },
};

import type { Lecture } from '../../corpus/lecture.js';
import type { CommandValues, Reply } from '../../reply/reply.js';
import { code, paragraph } from '../../reply/spans.js';
import type { Texts } from '../../texts/texts.js';
import type { Command } from '../command.js';
import { distinctTitles, nameLectures } from '../lectures/lecture-title.js';
import { spellCommand } from '../spell-command.js';

/** Discord's limit for the choices of a menu. */
const MOST_CHOICES = 25;

/**
 * Asks which lecture is meant, with a menu that goes on from there.
 *
 * @param values - what the command is asked with, but for the lecture
 * @param lectures - those that may be meant, the likely ones first
 * @param example - values that the command surely answers with
 */
export function whichLectureReply(
  command: Command,
  values: CommandValues,
  lectures: readonly Lecture[],
  example: CommandValues,
  texts: Texts,
): Reply {
  const question = texts.lectures.whichOne;
  const thereAre = texts.lectures.thereAre(nameLectures(lectures, texts));
  const thisWorks = texts.refusals.thisWorks(code(spellCommand(command, texts, example)));
  const offered = lectures.slice(0, MOST_CHOICES);
  const titles = distinctTitles(offered);
  return {
    kind: command.name,
    message: [question, thereAre, thisWorks.map(({ text }) => text).join('')].join(' '),
    hits: [],
    blocks: [
      // What is in the menu need not be told beside it.
      ...(offered.length === lectures.length
        ? [paragraph('normal', question)]
        : [paragraph('normal', question, thereAre, thisWorks)]),
      {
        type: 'menu',
        label: texts.lectures.choose,
        command: command.name,
        values,
        option: 'lecture',
        choices: offered.map(({ key }, position) => ({
          label: titles[position] ?? key,
          value: key,
          isChosen: false,
        })),
      },
    ],
  };
}

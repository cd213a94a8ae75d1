import type { RepliableInteraction } from 'discord.js';
import type { Asker, Command, Library, MessageCommand, UseLibrary } from '../../commands/command.js';
import { apology } from '../../commands/refusals/apology.js';
import { helpCommand } from '../../commands/root.js';
import type { Log } from '../../log/log.js';
import type { Reply } from '../../reply/reply.js';
import { UserError } from '../../reply/user-error.js';
import type { Texts } from '../../texts/texts.js';
import type { InteractionOutcome } from '../bot-observer.js';
import { errorMessage, replyMessage } from '../message/message.js';
import type { AnswerPlace } from './answer-place.js';
import { answer, type Outcome } from './answer.js';
import { askerOf } from './asker.js';
import type { LastLectures } from './last-lectures.js';
import { loggable } from './loggable.js';
import type { MemberLimits } from './member-limits.js';
import { serverOf } from './server-of.js';

/** What interactions are answered with. */
export interface AnswerParts {
  readonly commands: readonly Command[];
  readonly messageCommands: readonly MessageCommand[];
  /** Called once for each interaction. */
  readonly useLibrary: UseLibrary;
  /** How many interactions have come and still are to be answered. */
  readonly underWay: () => number;
  readonly log: Log;
  readonly lastLectures: LastLectures;
  readonly limits: MemberLimits;
}

/** Works out an answer. */
export type Work = (library: Library, asker: Asker) => Promise<Reply>;

/** What there is to an answer beside its place. */
export interface AnswerRules {
  /** How many commands it counts for, where a member may only do so much; one when left out. */
  readonly cost?: number | undefined;
  /** Whether it is of no use to one member alone. */
  readonly isForAll?: boolean;
}

/**
 * Answers an interaction by some work, with what whoever asks may see; what goes wrong becomes an answer too.
 *
 * @throws what `answer` throws
 */
export async function answerBy(
  interaction: RepliableInteraction,
  place: AnswerPlace,
  { useLibrary, lastLectures, limits, underWay, log }: AnswerParts,
  work: Work,
  { cost = 1, isForAll = false }: AnswerRules = {},
): Promise<InteractionOutcome> {
  const asker = askerOf(interaction, place, lastLectures);
  const { texts } = asker;
  const quiet: Pick<Log, 'error'> = {
    error: (message, cause, fields) => {
      log.error(message, loggable(cause, interaction), fields);
    },
  };
  const apologise = (cause: unknown) => errorMessage(apology(cause, quiet, texts), texts);
  const reply = async () => {
    limits.takeCommand(interaction.user.id, cost, texts);
    const reply = await useLibrary(serverOf(interaction), (library) => work(library, asker));
    // What somebody looks at alone is nobody else's business.
    if (!asker.isPrivate) lastLectures.remember(interaction.channelId, reply.lecture);
    return reply;
  };
  const outcome = outcomeOf(reply, apologise, texts);
  const mayNotPost = new UserError(texts.refusals.mayNotPost, helpCommand(texts));
  return answer(interaction, outcome, place, underWay(), {
    unlessForAll: isForAll ? errorMessage(mayNotPost, texts) : undefined,
    apologise,
    log,
  });
}

async function outcomeOf(
  work: () => Promise<Reply>,
  apologise: (cause: unknown) => Outcome['message'],
  texts: Texts,
): Promise<Outcome> {
  try {
    return { message: replyMessage(await work(), texts), refused: false, told: 'answered' };
  } catch (error) {
    return error instanceof UserError
      ? { message: errorMessage(error, texts), refused: true, told: 'refused' }
      : { message: apologise(error), refused: true, told: 'failed' };
  }
}

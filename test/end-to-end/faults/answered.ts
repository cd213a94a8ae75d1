import type { FakeDiscord } from '../../fake-discord/fake-discord.js';
import type { RunningBot } from '../running-bot.js';

/** The route of an interaction's first answer. */
export const CALLBACK = '/interactions/{interaction_id}/{interaction_token}/callback';

/** A question that the lectures which ship with the bot answer with {@link FOUND}. */
export const SEARCH = { command: 'lecture', subcommand: 'search', options: { query: 'jigsaw' } };

/** A time that stands in the answer to {@link SEARCH}. */
export const FOUND = '52:36';

/** The lines of the log that an operator should look at. */
export function told(bot: RunningBot): string[] {
  return bot.logged.filter((line) => !line.startsWith('info'));
}

/**
 * How many answers there are to each interaction, in order of asking. One that is put in its place twice counts once:
 * nobody sees that.
 */
export function answersTaken(at: FakeDiscord): number[] {
  return at.interactions.map(({ callback, edits, followUpIds }) => {
    const isDeferred = callback === 5 || callback === 6;
    const hasFirst = isDeferred ? edits > 0 : callback !== undefined;
    return Number(hasFirst) + followUpIds.length;
  });
}

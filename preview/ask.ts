import type { Answer, Circumstances } from '../test/fake-discord/member.js';
import type { OptionValues } from '../test/fake-discord/command-invocation.js';
import type { FakeDiscord } from '../test/fake-discord/fake-discord.js';
import { makeUser } from '../test/fake-discord/places.js';
import { buttons, menus } from '../test/fake-discord/visible.js';
import { ROOT } from '../src/commands/root.js';

/** Does what a member does in Discord, and comes back with the answer. */
export type Ask = (discord: FakeDiscord) => Promise<Answer>;

/** Whoever manages the server. */
export const MANAGER: Circumstances = { managesServer: true };

/** Somebody else than the one who asked first. */
export const SOMEBODY_ELSE: Circumstances = { user: makeUser('Grace') };

/** Types `/lecture NAME`. */
export function typed(subcommand: string, options: OptionValues = {}, how: Circumstances = {}): Ask {
  return (discord) => discord.slash({ command: ROOT, subcommand, options, ...how });
}

/** Picks an entry of the menu of somebody's message. */
export function picked(command: string, content: string, how: Circumstances = {}): Ask {
  return (discord) => discord.contextMenu({ command, message: { content }, ...how });
}

/** Presses the first button that says this under an answer. */
export function pressed(before: Ask, label: string, how: Circumstances = {}): Ask {
  return async (discord) => {
    const { message } = await before(discord);
    const button = buttons(message).find((one) => one.label === label);
    if (button === undefined) {
      const there = buttons(message).map((one) => `“${one.label}”`);
      throw new Error(`There is no button “${label}”; there are: ${there.join(', ') || 'none'}.`);
    }
    return discord.press(message, button, how);
  };
}

/** Chooses what is called so from the menu under an answer. */
export function chosen(before: Ask, label: string, how: Circumstances = {}): Ask {
  return async (discord) => {
    const { message } = await before(discord);
    const [menu] = menus(message);
    const choice = menu?.options?.find((one) => one.label === label);
    if (menu?.custom_id === undefined || choice === undefined) {
      const there = menu?.options?.map((one) => `“${one.label}”`) ?? [];
      throw new Error(`There is no choice “${label}”; there are: ${there.join(', ') || 'none'}.`);
    }
    return discord.select(message, menu.custom_id, [choice.value], how);
  };
}

/** Asks one thing and then another, in the same channel. */
export function inTurn(first: Ask, second: Ask): Ask {
  return async (discord) => {
    await first(discord);
    return second(discord);
  };
}

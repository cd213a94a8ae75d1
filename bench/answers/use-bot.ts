import { performance } from 'node:perf_hooks';
import type { FakeDiscord } from '../../test/fake-discord/fake-discord.js';
import type { Answer } from '../../test/fake-discord/member.js';
import { buttons, menus } from '../../test/fake-discord/visible.js';
import type { WireMessage } from '../../test/fake-discord/wire.js';
import type { Questions } from '../lecture-files.js';
import { mixKinds, QUERY_KINDS } from '../queries.js';

/** Milliseconds until the bot had answered, by what a member did. */
export type AnswerTimes = ReadonlyMap<string, readonly number[]>;

const COMMAND = 'lecture';

/**
 * Does what members do, one thing after the other: searches of every kind, and from each to its context and back, to
 * the next page and to one lecture, and shares what was found.
 *
 * @throws whatever the fake Discord throws where the bot does not answer
 */
export async function useBot(discord: FakeDiscord, { queries, beginnings }: Questions): Promise<AnswerTimes> {
  const times = new Map<string, number[]>();
  const timed = async <T>(what: string, doing: Promise<T>): Promise<T> => {
    const begin = performance.now();
    const done = await doing;
    times.set(what, [...(times.get(what) ?? []), performance.now() - begin]);
    return done;
  };
  const slash = (subcommand: string, options: Record<string, string | boolean> = {}) =>
    timed(`/${COMMAND} ${subcommand}`, discord.slash({ command: COMMAND, subcommand, options }));
  const press = async (message: WireMessage, label: string): Promise<Answer | undefined> => {
    const button = buttons(message).find((one) => one.label === label);
    return button === undefined ? undefined : timed(label, discord.press(message, button));
  };
  for (const query of mixKinds(queries, QUERY_KINDS)) {
    const found = await slash('search', { query, private: true });
    await press(found.message, 'Next page');
    const again = await slash('search', { query, private: true });
    const context = await press(again.message, 'Context');
    if (context !== undefined) {
      await press(context.message, 'Share in channel');
      const later = await press(context.message, 'Later');
      if (later !== undefined) await press(later.message, 'Back to results');
    }
    const [menu] = menus(discord.currentMessage(again.message));
    const chosen = menu?.options?.[0]?.value;
    if (menu?.custom_id !== undefined && chosen !== undefined) {
      await timed('a choice in a menu', discord.select(again.message, menu.custom_id, [chosen]));
    }
  }
  for (const typed of beginnings) {
    const asked = { command: COMMAND, subcommand: 'search', focused: 'query', options: { query: typed } };
    await timed('suggestions while typing', discord.autocomplete(asked));
  }
  const [{ videoId } = { videoId: '' }] = queries.get('word') ?? [];
  for (let minute = 0; minute < 30; minute++) {
    await slash('at', { time: `${minute}:00`, lecture: videoId });
    await slash('outline', { lecture: videoId });
    await slash('list');
    await slash('help');
  }
  return times;
}

import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import type { OptionValues, UploadedFile } from '../../test/fake-discord/command-invocation.js';
import type { FakeDiscord } from '../../test/fake-discord/fake-discord.js';
import type { Answer, Circumstances } from '../../test/fake-discord/member.js';
import { buttons, menus } from '../../test/fake-discord/visible.js';
import type { WireMessage } from '../../test/fake-discord/wire.js';
import type { Questions } from '../lecture-files.js';
import { mixKinds, QUERY_KINDS } from '../queries.js';

/** Milliseconds until the bot had answered, by what a member did. */
export type AnswerTimes = ReadonlyMap<string, readonly number[]>;

const COMMAND = 'lecture';
const FIND = 'Find in lectures';

/** Whoever manages the server. */
const MANAGER: Circumstances = { managesServer: true };

/** Lectures that are added to a server, and taken away again: ids that YouTube could have given. */
const ADDED = Array.from('048AEIMQUY', (last) => `addedvideo${last}`);

/** Milliseconds that anybody takes to read what came of it, before they press a button. */
const READING = 1_000;

/** Captions of an hour as members attach them: a cue every five seconds. */
const CUES = 720;
const CUE_SECONDS = 5;

/**
 * Does what members do, one thing after the other: searches of every kind, and from each to its context and back, to
 * the next page and to one lecture, and shares what was found; and adds lectures to a server.
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
  const slash = (subcommand: string, options: OptionValues = {}, how: Circumstances = {}) =>
    timed(`/${COMMAND} ${subcommand}`, discord.slash({ command: COMMAND, subcommand, options, ...how }));
  const press = async (message: WireMessage, label: string, how = {}): Promise<Answer | undefined> => {
    const button = buttons(message).find((one) => one.label === label);
    return button === undefined ? undefined : timed(label, discord.press(message, button, how));
  };
  /** The first to ask after a server's lectures have changed waits until they are open. */
  const searchAfter = (change: string) => {
    const options = { query: 'granite', private: true };
    return timed(
      `search right after ${change}`,
      discord.slash({ command: COMMAND, subcommand: 'search', options }),
    );
  };
  for (const query of mixKinds(queries, QUERY_KINDS)) {
    const found = await slash('search', { query, private: true });
    const next = await press(found.message, 'Next page');
    if (next !== undefined) await press(next.message, 'Previous page');
    const again = await slash('search', { query, private: true });
    const context = await press(again.message, 'Context');
    if (context !== undefined) {
      await press(context.message, 'Share in channel');
      const later = await press(context.message, 'Later');
      const earlier = later && (await press(later.message, 'Earlier'));
      if (earlier !== undefined) await press(earlier.message, 'Back to results');
    }
    await timed(FIND, discord.contextMenu({ command: FIND, message: { content: query } }));
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
  for (const lecture of ADDED) {
    const file = captions(`Added [${lecture}].en.vtt`);
    const cancelled = await slash('add', { file }, MANAGER);
    await setTimeout(READING);
    await press(cancelled.message, 'Cancel', MANAGER);
    const draft = await slash('add', { file }, MANAGER);
    await setTimeout(READING);
    await press(draft.message, 'Confirm', MANAGER);
    await searchAfter('Confirm');
    await setTimeout(READING);
    const removed = await slash('remove', { lecture }, MANAGER);
    await searchAfter('/lecture remove');
    await setTimeout(READING);
    await press(removed.message, 'Put it back', MANAGER);
    await searchAfter('Put it back');
  }
  return times;
}

function captions(filename: string): UploadedFile {
  const time = (second: number) => new Date(second * 1000).toISOString().slice(11, 23);
  const cues = Array.from({ length: CUES }, (_, cue) => {
    const second = cue * CUE_SECONDS;
    return `${time(second)} --> ${time(second + CUE_SECONDS)}\nand granite number ${cue} cools slowly below the mountains\n`;
  });
  return { filename, content: ['WEBVTT\n', ...cues].join('\n'), contentType: 'text/vtt' };
}

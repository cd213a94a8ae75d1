import { describe, expect, it } from 'vitest';
import { makeSegment } from '../corpus/make-segment.js';
import type { FakeDiscord } from '../fake-discord/fake-discord.js';
import type { Answer } from '../fake-discord/member.js';
import { menus, visibleText } from '../fake-discord/visible.js';
import type { WireMessage } from '../fake-discord/wire.js';
import { libraryOf } from './running-bot.js';
import { stage } from './stage.js';

const { open, run } = stage();

const lecture = (videoId: string, title: string) => ({
  videoId,
  title,
  segments: Array.from({ length: 80 }, (_, minute) =>
    makeSegment(minute * 60, minute * 60 + 30, {
      videoId,
      text: minute % 10 === 0 ? 'groups and rings' : 'other words',
      url: `https://www.youtube.com/watch?v=${videoId}&t=${minute * 60}s`,
    }),
  ),
});

/** "Algebra of sets" fits the key of the lecture that is taken away. */
const BEFORE = libraryOf(lecture('algebra', 'Intro'), lecture('b', 'Sets'));
const AFTER = libraryOf(lecture('c', 'Algebra of sets'), lecture('b', 'Sets'));

type Use = (at: FakeDiscord, message: WireMessage) => Promise<Answer>;

const press =
  (label: string): Use =>
  (at, message) =>
    at.press(message, label);
const choose: Use = (at, message) => {
  const [menu] = menus(message);
  return at.select(message, menu!.custom_id!, ['algebra']);
};

describe('an old button or menu of a lecture that was taken away', () => {
  it.each<[string, string, Record<string, string | boolean>, Use]>([
    ['shares it', 'at', { time: '0:05', lecture: 'algebra', private: true }, press('Share in channel')],
    ['reads on in it', 'at', { time: '0:05', lecture: 'algebra' }, press('Later')],
    ['turns the page in it', 'search', { query: 'groups', lecture: 'algebra' }, press('Next page')],
    ['narrows a search to it', 'search', { query: 'groups' }, choose],
    ['says that a time is meant in it', 'at', { time: '0:05' }, choose],
    ['asks for its outline', 'outline', {}, choose],
    [
      'shows what is said in it at a time',
      'search',
      { query: 'groups 10:00', lecture: 'algebra' },
      press('What is said at 10:00'),
    ],
  ])('says so and opens no other of a like name: it %s', async (_what, subcommand, options, use) => {
    const at = await open();
    const before = await run(at, { library: BEFORE });
    const { message } = await at.slash({ command: 'lecture', subcommand, options });
    await before.stop();
    await run(at, { library: AFTER });
    const { message: told, ephemeral } = await use(at, message);
    expect(visibleText(told)).toBe('That lecture is not there any more.\nThis works: `/lecture list`');
    expect(ephemeral).toBe(true);
  });
});

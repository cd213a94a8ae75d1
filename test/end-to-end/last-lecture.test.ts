import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { startFakeDiscord, type FakeDiscord } from '../fake-discord/fake-discord.js';
import { makeUser, type Where } from '../fake-discord/places.js';
import { visibleText } from '../fake-discord/visible.js';
import { makeSegment } from '../corpus/make-segment.js';
import { firstContext, libraryOf, runBot, type RunningBot } from './running-bot.js';

const lecture = (videoId: string, title: string, text: string) => ({
  videoId,
  title,
  segments: [makeSegment(0, 30, { videoId, text, url: `https://youtu.be/${videoId}?t=0` })],
});
const library = libraryOf(
  lecture('a', 'Plants', 'leaves are green'),
  lecture('b', 'Animals', 'fur is brown'),
);
const SAYS_SO = 'the lecture last used in this channel';

let discord: FakeDiscord;
let bot: RunningBot;

beforeAll(async () => {
  discord = await startFakeDiscord();
});

beforeEach(async () => {
  bot = await runBot(discord, { library });
});

afterEach(() => bot.stop());

afterAll(() => discord.close());

async function at(options: Record<string, string | boolean>, where: Where = 'guild', user = discord.user) {
  const { message } = await discord.slash({ command: 'lecture', subcommand: 'at', options, where, user });
  return visibleText(message);
}

describe('/lecture at without a lecture', () => {
  it('takes the one last used in the channel, whoever used it, and says so', async () => {
    await at({ time: '0:05', lecture: 'animals' });
    const text = await at({ time: '0:10' }, 'guild', makeUser('Ben'));
    expect(text).toContain('fur is brown');
    expect(text).toContain(SAYS_SO);
    await at({ time: '0:05', lecture: 'plants' });
    expect(await at({ time: '0:10' })).toContain('leaves are green');
  });

  it('takes the one that a search was narrowed to, or the context was shown of', async () => {
    const options = { query: 'fur', lecture: 'animals' };
    await discord.slash({ command: 'lecture', subcommand: 'search', options });
    expect(await at({ time: '0:10' })).toContain('fur is brown');
    const found = await discord.slash({
      command: 'lecture',
      subcommand: 'search',
      options: { query: 'leaves' },
    });
    await discord.press(found.message, firstContext(found.message));
    expect(await at({ time: '0:10' })).toContain('leaves are green');
  });

  it('asks in another channel, and in another server', async () => {
    await at({ time: '0:05', lecture: 'animals' });
    expect(await at({ time: '0:10' }, 'other-guild')).toContain('Which lecture do you mean?');
    expect(await at({ time: '0:10' }, 'dm')).toContain('Which lecture do you mean?');
  });

  it('tells nobody what somebody looked at alone', async () => {
    await at({ time: '0:05', lecture: 'animals' });
    await at({ time: '0:05', lecture: 'plants', private: true });
    expect(await at({ time: '0:10' })).toContain('fur is brown');
  });

  it('asks after a restart, as it was kept in memory only', async () => {
    await at({ time: '0:05', lecture: 'animals' });
    await bot.stop();
    bot = await runBot(discord, { library });
    expect(await at({ time: '0:10' })).toContain('Which lecture do you mean?');
  });
});

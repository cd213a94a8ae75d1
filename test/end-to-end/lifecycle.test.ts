import { afterEach, describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.js';
import { startFakeDiscord, type FakeDiscord } from '../fake-discord/fake-discord.js';
import { buttons, visibleText } from '../fake-discord/visible.js';
import { firstContext, runBot, type Replaced, type RunningBot } from './running-bot.js';
import { searchReplacedBy } from './stage.js';

const running: RunningBot[] = [];
let discord: FakeDiscord | undefined;

async function fakeDiscord(): Promise<FakeDiscord> {
  discord = await startFakeDiscord();
  return discord;
}

async function run(at: FakeDiscord, replaced?: Replaced): Promise<RunningBot> {
  const bot = await runBot(at, replaced);
  running.push(bot);
  return bot;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((bot) => bot.stop()));
  await discord?.close();
});

describe('a restart', () => {
  it('leaves the buttons of earlier messages working', async () => {
    const at = await fakeDiscord();
    const first = await run(at);
    const { message } = await at.slash({
      command: 'lecture',
      subcommand: 'search',
      options: { query: 'color image' },
    });
    await first.stop();
    await run(at);
    const pressed = await at.press(message, 'Next page');
    expect(visibleText(pressed.message)).toMatch(/Page 2 of/);
    const context = await at.press(pressed.message, buttons(pressed.message)[0]!.customId!);
    expect(visibleText(context.message)).toContain('Watch from');
  });

  it('answers a button of another version kindly', async () => {
    const at = await fakeDiscord();
    const first = await run(at);
    const { message } = await at.slash({
      command: 'lecture',
      subcommand: 'search',
      options: { query: 'jigsaw' },
    });
    await first.stop();
    await run(at, { commands: commands.filter(({ name }) => name !== 'at') });
    const { message: answer, ephemeral } = await at.press(message, firstContext(message));
    expect(ephemeral).toBe(true);
    expect(visibleText(answer)).toContain('This command is not there any more');
  });
});

describe('a bot that stops', () => {
  it('lets an answer under way finish before it leaves', async () => {
    const at = await fakeDiscord();
    const bot = await run(
      at,
      searchReplacedBy(async (values, library) => {
        await new Promise((resolve) => setTimeout(resolve, 400));
        return commands[0]!.run(values, library);
      }),
    );
    const asked = at.slash({ command: 'lecture', subcommand: 'search', options: { query: 'jigsaw' } });
    await new Promise((resolve) => setTimeout(resolve, 150));
    await bot.stop();
    expect(visibleText((await asked).message)).toContain('52:36');
  });

  it('never logs the token', async () => {
    const at = await fakeDiscord();
    const bot = await run(at);
    expect(bot.logged.length).toBeGreaterThan(0);
    expect(bot.logged.join('\n')).not.toContain(at.token);
  });
});

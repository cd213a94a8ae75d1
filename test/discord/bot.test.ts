import { describe, expect, it, vi } from 'vitest';
import { searchAfter, stage } from '../end-to-end/stage.js';
import { visibleText } from '../fake-discord/visible.js';

const SEARCH = { command: 'lecture', subcommand: 'search', options: { query: 'jigsaw' } };

const { open, run } = stage();

describe('the connection to Discord', () => {
  it.each([
    ['is resumed', 4000],
    ['begins anew', 4007],
    ['was cut', 1006],
  ])('is told of once when it is lost and once when it is back, where it %s', async (_what, code) => {
    const at = await open();
    const bot = await run(at);
    const before = bot.logged.length;
    at.closeGateway(code);
    await vi.waitFor(
      () => {
        expect(bot.logged.slice(before)).toEqual([
          'warn  No connection to Discord; trying again until there is one.',
          'info  The connection to Discord is back.',
        ]);
      },
      { timeout: 15_000 },
    );
    expect(visibleText((await at.slash(SEARCH)).message)).toContain('52:36');
  });

  it.each([4004, 4014])('says so when Discord closes it for good (%i)', async (code) => {
    const at = await open();
    const bot = await run(at);
    at.closeGateway(code);
    expect(await bot.closed).toMatchObject({ code });
  });

  it.each([4004, 4014])('is given up at the start when Discord does not want it (%i)', async (code) => {
    const at = await open();
    at.refuseIdentify(code);
    await expect(run(at)).rejects.toMatchObject({ name: 'GatewayClosedError', code });
  });
});

describe('a bot that stops', () => {
  it('lets an answer under way finish before it leaves', async () => {
    const at = await open();
    const bot = await run(at, searchAfter(400));
    const asked = at.slash(SEARCH);
    await new Promise((resolve) => setTimeout(resolve, 150));
    await bot.stop();
    expect(visibleText((await asked).message)).toContain('52:36');
    expect(at.gateway.events.at(-1)).toMatchObject({ kind: 'close', value: 1000 });
    expect(bot.logged.filter((line) => !line.startsWith('info'))).toEqual([]);
  });
});

describe('the log', () => {
  it('never has the token', async () => {
    const at = await open();
    const bot = await run(at);
    expect(bot.logged.length).toBeGreaterThan(0);
    expect(bot.logged.join('\n')).not.toContain(at.token);
  });
});

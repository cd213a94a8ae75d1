import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { dataFolder } from '../corpus/data-folder.js';
import { startFakeDiscord } from '../fake-discord/fake-discord.js';
import { before, startBot } from './program.js';
import { records } from './program-log.js';
import { shownToken } from './shown-token.js';

// A machine that is busy otherwise takes long to start a program.
describe('the token', { timeout: 60_000 }, () => {
  it('is in no log of a bot that is asked for much and loses its connection, at whatever level', async () => {
    const discord = await startFakeDiscord();
    const { child, ended, saying, log } = await startBot(discord);
    for (const query of ['jigsaw', 'color image', discord.token]) {
      await discord.slash({ command: 'lecture', subcommand: 'search', options: { query } });
    }
    discord.closeGateway(1006);
    await saying('The connection to Discord is back.');
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    // That discord.js told what it did is what makes this worth looking at.
    expect(records(log()).filter(({ msg }) => msg.includes('[WS => Shard 0]')).length).toBeGreaterThan(5);
    expect(shownToken(log(), discord.token)).toEqual([]);
    await discord.close();
  });

  it('is not in the log when a fault that nobody has foreseen ends the program', async () => {
    const discord = await startFakeDiscord();
    const { ended, log } = await startBot(discord, {
      NODE_OPTIONS: before(`
        import { isMainThread } from 'node:worker_threads';
        const token = process.env.DISCORD_TOKEN;
        const fail = () => { throw new Error('unforeseen ' + token, { cause: new Error('Bot ' + token) }); };
        if (isMainThread) process.on('SIGUSR2', fail);`),
    }).then((program) => {
      program.child.kill('SIGUSR2');
      return program;
    });
    const { code, errors } = await ended;
    await discord.close();
    expect(code).toBe(1);
    expect(errors).toContain(
      'error The program ends because of a fault of its own. Error: unforeseen [secret]',
    );
    expect(errors).toContain('Caused by: Error: Bot [secret]');
    expect(shownToken(log(), discord.token)).toEqual([]);
  });

  it('is not in the report that Node.js writes of the program and its threads', async () => {
    const discord = await startFakeDiscord();
    const folder = await dataFolder({});
    const path = join(folder, 'report.json');
    const { child } = await startBot(discord, {
      NODE_OPTIONS: before(`
        import { writeFileSync } from 'node:fs';
        import { isMainThread } from 'node:worker_threads';
        const report = () => writeFileSync(${JSON.stringify(path)}, JSON.stringify(process.report.getReport()));
        if (isMainThread) process.on('SIGUSR2', report);`),
    });
    child.kill('SIGUSR2');
    const report = await vi.waitFor(
      async () => {
        const text = await readFile(path, 'utf8');
        return { text, ...(JSON.parse(text) as { workers: unknown[]; environmentVariables: object }) };
      },
      { timeout: 15_000 },
    );
    await discord.close();
    expect(report.environmentVariables).toMatchObject({ LECTURE_LOG_LEVEL: 'debug' });
    expect(report.workers.length).toBeGreaterThan(0);
    expect(shownToken(report.text, discord.token)).toEqual([]);
  });
});

describe('what a member sends', { timeout: 60_000 }, () => {
  it('is not in the log at the normal level, nor at any other', async () => {
    const discord = await startFakeDiscord();
    const { child, ended, log } = await startBot(discord);
    const secret = 'my heart is in the highlands';
    const { message } = await discord.slash({
      command: 'lecture',
      subcommand: 'search',
      options: { query: secret },
    });
    expect(JSON.stringify(message)).toContain('highlands');
    await discord.contextMenu({ command: 'Find in lectures', message: { content: secret } });
    const typed = { command: 'lecture', subcommand: 'search', focused: 'query' };
    await discord.autocomplete({ ...typed, options: { query: secret } });
    // Discord takes offence at the answer, and discord.js tells of all that was in it.
    discord.failNext({ route: '*', status: 400, body: { message: 'Invalid Form Body', code: 50035 } });
    const asked = { command: 'lecture', subcommand: 'search', options: { query: secret } };
    await discord.slash({ ...asked, timeoutMs: 500 }).catch(() => undefined);
    child.kill('SIGTERM');
    await ended;
    await discord.close();
    expect(log()).toContain('A command failed');
    expect(log()).not.toContain('highlands');
  });
});

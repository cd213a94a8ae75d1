import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolder } from '../corpus/data-folder.js';
import { startFakeDiscord } from '../fake-discord/fake-discord.js';
import type { Where } from '../fake-discord/places.js';
import { visibleText } from '../fake-discord/visible.js';
import { startBot } from './program.js';
import { ELSEWHERE, expectSeenInTheServerAlone, MOSSES, PLANTS, ROCKS } from './seen-in-one-server.js';

/** A bot with a shared lecture, and a server with a lecture of its own. */
async function stage() {
  const discord = await startFakeDiscord();
  const [data, state] = [await dataFolder({ 'plants.csv': PLANTS }), await dataFolder({})];
  await mkdir(join(state, discord.guildId));
  await writeFile(join(state, discord.guildId, 'rocks.csv'), ROCKS);
  const settings = { LECTURE_DATA: data, LECTURE_STATE: state };
  return { discord, data, state, settings, program: await startBot(discord, settings) };
}

describe('what a server has of its own', () => {
  it('is seen there and nowhere else, also when the shared lectures are loaded anew, and after a restart', async () => {
    const { discord, data, state, settings, program } = await stage();
    await expectSeenInTheServerAlone(discord);

    await writeFile(join(data, 'mosses.csv'), MOSSES);
    await program.saying('Loaded 2 lectures with 2 segments');
    for (const where of ['guild', ...ELSEWHERE] as const) {
      const { message } = await discord.slash({ command: 'lecture', subcommand: 'list', where });
      expect(visibleText(message)).toContain('Plants and mosses');
      expect(visibleText(message).includes('Alpine')).toBe(where === 'guild');
    }
    await rm(join(data, 'mosses.csv'));
    await program.saying('Loaded 1 lecture with 1 segment', 2);
    await expectSeenInTheServerAlone(discord);

    program.child.kill('SIGTERM');
    const { code, errors } = await program.ended;
    expect(code).toBe(0);
    expect(errors).not.toMatch(/^(warn|error)/m);
    expect(await readdir(join(state, discord.guildId))).toEqual(['lectures.snapshot', 'rocks.csv']);
    expect(await readdir(state)).toEqual([discord.guildId]);
    await startBot(discord, settings);
    await expectSeenInTheServerAlone(discord);
    await discord.close();
  }, 60_000);

  it('is left out where it cannot be used: the shared lectures are there all the same', async () => {
    const { discord, state, program } = await stage();
    await mkdir(join(state, discord.otherGuildId));
    await writeFile(join(state, discord.otherGuildId, 'a.csv'), 'something,else\n1,2\n');
    const search = async (where: Where, query: string) => {
      const request = { command: 'lecture', subcommand: 'search', options: { query }, where };
      return visibleText((await discord.slash(request)).message);
    };
    for (let time = 0; time < 3; time++) {
      expect(await search('other-guild', 'sugar')).toContain('leaves make');
      expect(await search('guild', 'granite')).toContain('cools slowly');
    }
    const told = `Server ${discord.otherGuildId} is without lectures of its own.`;
    expect(program.logged().split(told)).toHaveLength(2);
    expect(program.logged()).not.toMatch(/^\s+at /m);
    await discord.close();
  });
});

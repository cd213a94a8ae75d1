import { copyFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolder } from '../corpus/data-folder.js';
import { startFakeDiscord, type FakeDiscord } from '../fake-discord/fake-discord.js';
import { visibleText } from '../fake-discord/visible.js';
import { startBot } from './program.js';

const HEADING = 'video_id,text,start_second,end_second,title';
const PLANTS = `${HEADING}\np,leaves make sugar from light,0,30,Plants\n`;
const ROCKS = `${HEADING}\nr,granite cools slowly below ground,0,30,Rocks\n`;

async function botOf(folder: string) {
  const discord = await startFakeDiscord();
  return { ...(await startBot(discord, { LECTURE_DATA: folder })), discord };
}

async function answer(discord: FakeDiscord, query: string): Promise<string> {
  const { message } = await discord.slash({ command: 'lecture', subcommand: 'search', options: { query } });
  return visibleText(message);
}

// A machine that is busy otherwise takes long to start a program.
describe('the running bot', { timeout: 60_000 }, () => {
  it('finds what is in a file that is put beside the others, and no more what was in one taken away', async () => {
    const folder = await dataFolder({ 'plants.csv': PLANTS });
    const { discord, saying } = await botOf(folder);
    expect(await answer(discord, 'granite')).not.toContain('Watch');
    await writeFile(join(folder, 'rocks.csv.part'), ROCKS);
    await rename(join(folder, 'rocks.csv.part'), join(folder, 'rocks.csv'));
    await saying('Loaded 2 lectures with 2 segments');
    expect(await answer(discord, 'granite')).toContain('cools slowly');
    await copyFile(join(folder, 'rocks.csv'), join(folder, 'plants.csv'));
    await saying('Loaded 1 lecture with 1 segment in', 2);
    expect(await answer(discord, 'leaves')).not.toContain('Watch');
    await discord.close();
  });

  it('keeps the lectures it has when the new ones cannot be used, and says why', async () => {
    const folder = await dataFolder({ 'plants.csv': PLANTS });
    const { discord, saying, logged } = await botOf(folder);
    await writeFile(join(folder, 'plants.csv'), 'something,else\n1,2\n');
    await saying('those there were are kept.');
    expect(logged()).toContain('plants.csv');
    expect(logged()).not.toMatch(/^\s+at /m);
    expect(await answer(discord, 'leaves')).toContain('make sugar');
    await writeFile(join(folder, 'plants.csv'), ROCKS);
    await saying('Loaded 1 lecture with 1 segment in', 2);
    expect(await answer(discord, 'granite')).toContain('cools slowly');
    await discord.close();
  });

  it.skipIf(process.platform === 'win32')('loads its lectures anew at SIGHUP', async () => {
    const folder = await dataFolder({ 'plants.csv': PLANTS });
    const { child, discord, saying } = await botOf(folder);
    child.kill('SIGHUP');
    await saying('Loaded 1 lecture with 1 segment in', 2);
    expect(await answer(discord, 'leaves')).toContain('make sugar');
    expect(child.exitCode).toBeNull();
    await discord.close();
  });

  it('answers each of many searches while the lectures change again and again', async () => {
    const folder = await dataFolder({ 'plants.csv': PLANTS });
    const { child, discord, logged } = await botOf(folder);
    const answers: string[] = [];
    const loads = () => logged().split('Loaded 1 lecture').length - 1;
    while (loads() < 4) {
      child.kill('SIGHUP');
      answers.push(...(await Promise.all(['leaves', 'sugar', 'light'].map((word) => answer(discord, word)))));
    }
    for (const text of answers) expect(text).toContain('Watch 0:00');
    expect(logged()).not.toMatch(/^error/m);
    await discord.close();
  });
});

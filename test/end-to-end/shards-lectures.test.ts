import { stat, utimes, writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventually } from '../eventually.js';
import { dataFolder } from '../corpus/data-folder.js';
import { visibleText } from '../fake-discord/visible.js';
import { records } from './program-log.js';
import { discordOfThree, SERVERS, startShards } from './shards.js';

const HEADING = 'video_id,text,start_second,end_second,title';
const PLANTS = `${HEADING}\np,leaves make sugar from light,0,30,Plants\n`;
const ROCKS = `${HEADING}\nr,granite cools slowly below ground,0,30,Rocks\n`;

async function threeOn(folder: string, settings: Readonly<Record<string, string>> = {}) {
  const discord = await discordOfThree();
  const program = await startShards(discord, { LECTURE_DATA: folder, ...settings });
  const answers = () =>
    Promise.all(
      SERVERS.map(async (where) => {
        const search = { command: 'lecture', subcommand: 'search', options: { query: 'granite' } };
        return visibleText((await discord.slash({ ...search, where })).message);
      }),
    );
  /** How lectures were loaded so far: the number of each shard, and whether that was from the snapshot. */
  const loads = () =>
    records(program.log())
      .filter(({ msg }) => msg.startsWith('Loaded '))
      .map(({ shard, fromSnapshot }) => [shard, fromSnapshot]);
  return { ...program, discord, answers, loads };
}

describe('the lectures of three shards', { timeout: 120_000 }, () => {
  it('are indexed by the first one, at the start and when they change; the others take its snapshot', async () => {
    const folder = await dataFolder({ 'plants.csv': PLANTS });
    const { child, saying, answers, loads } = await threeOn(folder, { LECTURE_SNAPSHOT: '' });
    const inOrder = () => [loads()[0], ...loads().slice(1, 3).sort()];
    expect(inOrder()).toEqual([
      [0, false],
      [1, true],
      [2, true],
    ]);
    await writeFile(join(folder, 'rocks.csv'), ROCKS);
    await saying('Loaded 2 lectures with 2 segments', 3);
    expect(loads()[3]).toEqual([0, false]);
    expect(loads().slice(4).sort()).toEqual([
      [1, true],
      [2, true],
    ]);
    for (const text of await answers()) expect(text).toContain('cools slowly');
    child.kill('SIGHUP');
    await saying('Loaded 2 lectures with 2 segments', 6);
    expect(
      loads()
        .slice(6)
        .map(([shard]) => shard)
        .sort(),
    ).toEqual([0, 1, 2]);
  });

  it('stay as they are when the new ones can’t be used, which is told once', async () => {
    const folder = await dataFolder({ 'rocks.csv': ROCKS });
    const { child, saying, logged, answers } = await threeOn(folder);
    await writeFile(join(folder, 'rocks.csv'), 'something,else\n1,2\n');
    await saying('those there were are kept.');
    child.kill('SIGHUP');
    await saying('those there were are kept.', 2);
    for (const text of await answers()) expect(text).toContain('cools slowly');
    const told = logged().split('\n');
    expect(told.filter((line) => line.includes('those there were are kept.'))).toHaveLength(2);
    await writeFile(join(folder, 'rocks.csv'), `${ROCKS}r,basalt cools quickly,30,60,Rocks\n`);
    await saying('Loaded 1 lecture with 2 segments', 3);
  });

  it('come to the others also when the first one was away as they changed', async () => {
    const folder = await dataFolder({ 'plants.csv': PLANTS });
    const { saying, pidOf, answers } = await threeOn(folder);
    process.kill(pidOf(0), 'SIGSTOP');
    await writeFile(join(folder, 'rocks.csv'), ROCKS);
    // The manager notices within two seconds, and the first one does not hear of it.
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    process.kill(pidOf(0), 'SIGKILL');
    await saying('Loaded 2 lectures with 2 segments', 3);
    for (const text of await answers()) expect(text).toContain('cools slowly');
  });
});

describe('old drafts of servers', { timeout: 120_000 }, () => {
  it('are cleared away for all shards', async () => {
    const state = await dataFolder({});
    const drafts = join(state, '123456789012345678', 'drafts');
    const draft = join(drafts, `0123456789abcdef-${'0'.repeat(32)}.csv`);
    await mkdir(drafts, { recursive: true });
    await writeFile(draft, ROCKS);
    await utimes(draft, 0, 0);
    await threeOn(await dataFolder({ 'rocks.csv': ROCKS }), { LECTURE_STATE: state });
    await eventually(() => expect(stat(draft)).rejects.toThrow('ENOENT'));
  });
});

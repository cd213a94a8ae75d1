import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolder } from '../corpus/data-folder.js';
import { startFakeDiscord } from '../fake-discord/fake-discord.js';
import { visibleText } from '../fake-discord/visible.js';
import { parsed, run, start } from './program.js';

const LECTURE =
  'video_id,text,start_second,end_second\n' +
  'v,and so we looked at the pipes under the sink,0,30\n' +
  'v,they train it on C for this is a small data set,60,90\n';
const GLOSSARY = 'term,heard_as\nCIFAR-10,C for this\nzeugma,pipes under the sink\n';
const SEARCHES = '/lecture search zeugma\n/lecture search cifar-10\n';

const search = async (path: string) => {
  const { code, output, errors } = await run(['--console', '--json'], { LECTURE_DATA: path }, SEARCHES);
  const found = parsed(output).map(({ hits }) => (hits as { start_second: number }[])[0]?.start_second);
  return { code, errors, found };
};

describe('the glossary beside the lectures', () => {
  it('finds in the console what nothing else could', async () => {
    const without = await dataFolder({ 'a.csv': LECTURE });
    expect((await search(without)).found[0]).toBeUndefined();
    const folder = await dataFolder({ 'a.csv': LECTURE, 'glossary.csv': GLOSSARY });
    expect((await search(folder)).found).toEqual([0, 60]);
    expect(await search(join(folder, 'a.csv'))).toEqual({ code: 0, errors: '', found: [0, 60] });
  });

  it('marks in Discord the words that were misheard, and has the right term behind them', async () => {
    const folder = await dataFolder({ 'a.csv': LECTURE, 'glossary.csv': GLOSSARY });
    const discord = await startFakeDiscord();
    const { child, ended, saying } = start([], {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.restApi,
      LECTURE_DATA: folder,
    });
    await saying('Commands registered everywhere');
    const { message } = await discord.slash({
      command: 'lecture',
      subcommand: 'search',
      options: { query: 'zeugma' },
    });
    const context = await discord.press(message, 'Context');
    child.kill('SIGTERM');
    await ended;
    await discord.close();
    expect(visibleText(message)).toContain('and so we looked at the **pipes under the sink** \\[zeugma\\]');
    expect(visibleText(context.message)).toContain('pipes under the sink \\[zeugma\\]');
  });

  it('is used without the rows that do not fit, which are named at the start', async () => {
    const folder = await dataFolder({
      'a.csv': LECTURE,
      'glossary.csv': `${GLOSSARY}sink,\nsink,Sink\n"zeugma",pipes under the sink\n`,
    });
    const { code, errors, found } = await search(folder);
    expect({ code, found }).toEqual({ code: 0, found: [0, 60] });
    expect(errors.trimEnd().split('\n')).toEqual([
      'warn  Faults in the glossary (rows left out: 2 of 5):',
      `warn    ${folder}/glossary.csv:4 heard_as: there is nothing heard; the words that stand in the transcript are expected, such as word Tyvek`,
      `warn    ${folder}/glossary.csv:5 heard_as "Sink": the same words as the term, which are found without a glossary; remove the row`,
      'warn  Rows of the glossary that say the same as another one, which is used once: 1.',
    ]);
  });

  it('is left out when it lacks a column, which is said at the start', async () => {
    const folder = await dataFolder({ 'a.csv': LECTURE, 'glossary.csv': 'term,meant\nzeugma,pipes\n' });
    const { code, errors, found } = await search(folder);
    expect(code).toBe(0);
    expect(found[0]).toBeUndefined();
    expect(errors).toContain(`${folder}/glossary.csv: the column heard_as is missing.`);
    expect(errors).toContain('The bot starts without this glossary.');
    expect(errors).not.toMatch(/^\s+at /m);
  });
});

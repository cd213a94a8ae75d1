/**
 * How long members wait for the bot, on a fake Discord on this machine: `npm run bench:answers [SEGMENTS]`, 20,000
 * segments when left out.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startFakeDiscord, type FakeDiscord } from '../../test/fake-discord/fake-discord.js';
import { describeMachine } from '../document.js';
import { dataIn, readQuestions, writeLectureFiles } from '../lecture-files.js';
import { summarise } from '../statistics.js';
import { figure, renderTable, withCommas } from '../table.js';
import { useBot, type AnswerTimes } from './use-bot.js';

const SEGMENTS = 20_000;
const MAIN = new URL('../../../../dist/main.js', import.meta.url).pathname;
const READY = 'Commands registered';

/** Starts the bot as an operator does, and waits until it is there. */
async function startProgram(discord: FakeDiscord, folder: string) {
  const child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env['PATH'],
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.restApi,
      LECTURE_DATA: dataIn(folder),
      LECTURE_STATE: join(folder, 'state'),
    },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let log = '';
  for await (const line of createInterface(child.stderr)) {
    log += `${line}\n`;
    if (line.includes(READY)) return child;
  }
  throw new Error(`The bot did not start:\n${log}`);
}

function renderTimes(times: AnswerTimes): string {
  const rows = [...times].map(([what, all]) => {
    const { p50, p99, worst, count } = summarise(all);
    return [what, withCommas(count), figure(p50), figure(p99), figure(worst)];
  });
  return renderTable([['ms until answered', 'times', 'p50', 'p99', 'worst'], ...rows]);
}

const segments = Number(process.argv[2] ?? SEGMENTS);
if (!Number.isSafeInteger(segments) || segments < 1)
  throw new Error('The number of segments is a whole number.');
const folder = await mkdtemp(join(tmpdir(), 'answers-'));
const discord = await startFakeDiscord();
try {
  await writeLectureFiles(folder, segments);
  const child = await startProgram(discord, folder);
  const times = await useBot(discord, await readQuestions(folder));
  console.log(describeMachine(new Date()));
  console.log(`${withCommas(segments)} segments.\n`);
  console.log(renderTimes(times));
  child.kill('SIGTERM');
  await once(child, 'exit');
} finally {
  await discord.close();
  await rm(folder, { recursive: true });
}

/**
 * How long members wait for the bot, on a fake Discord on this machine: `npm run bench:answers -- [--segments N]
 * [--write]`. `--write` puts the figures into docs/answer-times.md, too.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { startFakeDiscord, type FakeDiscord } from '../../test/fake-discord/fake-discord.js';
import { dataIn, readQuestions, writeLectureFiles } from '../lecture-files.js';
import { renderAnswers } from './render-answers.js';
import { useBot } from './use-bot.js';

/** What a university's department has; every answer is to be there within 300 ms. */
const SEGMENTS = '20000';
const ROOT = new URL('../../../../', import.meta.url);
const READY = 'Commands registered';

/** Starts the bot as an operator does, and waits until it is there. */
async function startProgram(discord: FakeDiscord, folder: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [new URL('dist/main.js', ROOT).pathname], {
    env: {
      PATH: process.env['PATH'],
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.restApi,
      LECTURE_DATA: dataIn(folder),
      LECTURE_STATE: join(folder, 'state'),
      MEMBER_COMMANDS: 'off',
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

const { values } = parseArgs({
  options: {
    segments: { type: 'string', default: SEGMENTS },
    write: { type: 'boolean', default: false },
  },
});
if (!/^[1-9]\d{0,6}$/.test(values.segments)) {
  throw new Error(`"${values.segments}" is no number of segments; write it as in --segments ${SEGMENTS}`);
}
const folder = await mkdtemp(join(tmpdir(), 'answers-'));
const discord = await startFakeDiscord();
try {
  await writeLectureFiles(folder, Number(values.segments));
  const child = await startProgram(discord, folder);
  const times = await useBot(discord, await readQuestions(folder));
  child.kill('SIGTERM');
  await once(child, 'exit');
  const figures = renderAnswers(times, Number(values.segments), new Date());
  console.log(figures);
  if (values.write) await writeFile(new URL('docs/answer-times.md', ROOT), `${figures}\n`);
} finally {
  await discord.close();
  await rm(folder, { recursive: true });
}

/**
 * How long members wait for the bot, on a fake Discord on this machine: `npm run bench:answers -- [--segments N]
 * [--write]`. `--write` puts the figures into docs/answer-times.md, too.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startFakeDiscord } from '../../test/fake-discord/fake-discord.js';
import { readQuestions, writeLectureFiles } from '../lecture-files.js';
import { ROOT, startProgram } from '../start-program.js';
import { renderAnswers } from './render-answers.js';
import { useBot } from './use-bot.js';

/** What a university's department has; every answer is to be there within 300 ms. */
const SEGMENTS = '20000';

/** A single member asks for everything. */
const ONE_MEMBER = { LECTURE_MEMBER_COMMANDS: 'off' };

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
  const program = await startProgram(discord, folder, undefined, ONE_MEMBER);
  const times = await useBot(discord, await readQuestions(folder));
  await program.stop();
  const figures = renderAnswers(times, Number(values.segments), new Date());
  console.log(figures);
  if (values.write) await writeFile(new URL('docs/answer-times.md', ROOT), `${figures}\n`);
} finally {
  await discord.close();
  await rm(folder, { recursive: true });
}

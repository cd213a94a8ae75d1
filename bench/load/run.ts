/**
 * What load the bot bears, on a fake Discord on this machine: `npm run bench:load -- [--segments N] [--burst N]
 * [--rate N] [--seconds N] [--bursts N] [--write]`. `--write` puts the figures into docs/load.md, too.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { groupBy } from '../../src/import/reading/group-by.js';
import { startFakeDiscord } from '../../test/fake-discord/fake-discord.js';
import { readQuestions, writeLectureFiles } from '../lecture-files.js';
import { ROOT, startProgram } from '../start-program.js';
import { HEARTBEAT_MS, measureLoad } from './measure-load.js';
import { Members } from './members.js';
import { renderLoad } from './render-load.js';
import { Watched } from './watched.js';

/** What a university's department has, and what it may ask for in the week before the examination. */
const DEFAULTS = { segments: '20000', burst: '1000', rate: '50', seconds: '120', bursts: '3' };
/** Failures that are shown; the others are likely to be the same. */
const MOST_SHOWN = 5;

const { values } = parseArgs({
  options: {
    segments: { type: 'string', default: DEFAULTS.segments },
    burst: { type: 'string', default: DEFAULTS.burst },
    rate: { type: 'string', default: DEFAULTS.rate },
    seconds: { type: 'string', default: DEFAULTS.seconds },
    bursts: { type: 'string', default: DEFAULTS.bursts },
    write: { type: 'boolean', default: false },
  },
});
const number = (name: keyof typeof DEFAULTS) => {
  if (/^[1-9]\d{0,6}$/.test(values[name])) return Number(values[name]);
  throw new Error(`"${values[name]}" is no number; write it as in --${name} ${DEFAULTS[name]}`);
};
const segments = number('segments');
const load = {
  burst: number('burst'),
  rate: number('rate'),
  seconds: number('seconds'),
  moreBursts: number('bursts'),
};
const folder = await mkdtemp(join(tmpdir(), 'load-'));
const discord = await startFakeDiscord({ heartbeatIntervalMs: HEARTBEAT_MS });
try {
  await writeLectureFiles(folder, segments);
  const program = await startProgram(discord, folder, new URL('watch-inside.js', import.meta.url));
  const members = new Members(discord, await readQuestions(folder));
  const measurement = await measureLoad(discord, new Watched(program.child), members, load);
  await program.stop();
  const given = process.argv.slice(2).filter((one) => one !== '--write');
  const command = ['npm run bench:load --', ...given, '--write'].join(' ');
  const page = renderLoad(measurement, { ...load, command, segments, date: new Date() });
  console.log(page);
  const failures = measurement.phases.flatMap(({ deeds }) => deeds).flatMap(({ failure }) => failure ?? []);
  for (const failure of failures.slice(0, MOST_SHOWN)) console.error(failure);
  for (const [line, same] of groupBy(program.logged, (one) => one)) console.error(`${same.length} × ${line}`);
  if (values.write) await writeFile(new URL('docs/load.md', ROOT), `${page}\n`);
} finally {
  await discord.close();
  await rm(folder, { recursive: true });
}

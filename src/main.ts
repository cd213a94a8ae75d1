#!/usr/bin/env node
import { once } from 'node:events';
import { isatty } from 'node:tty';
import { parseArgs } from 'node:util';
import { config as loadDotenv } from 'dotenv';
import type { UseLibrary } from './commands/command.js';
import { takingUploads } from './commands/server-lectures.js';
import { commands, messageCommands, ROOT } from './commands/index.js';
import {
  ConfigError,
  readDiscordConfig,
  readLibraryConfig,
  readStateFolder,
  type DiscordConfig,
} from './config/config.js';
import { runConsole } from './console/run-console.js';
import { CorpusError } from './corpus/corpus-error.js';
import { startBot } from './discord/bot.js';
import { discordDefinitions } from './discord/definitions.js';
import { describeStartFailure } from './discord/start-failure.js';
import { importApart } from './import/import-apart.js';
import { inTurns } from './import/upload-queue.js';
import { keepLibrary, type KeptLibrary } from './library/keep-library.js';
import type { LibrarySource } from './library/library-source.js';
import { ServerLibraries } from './library/server-libraries.js';
import { watchData } from './library/watch-data.js';
import { MemoryError } from './library/memory-error.js';
import { openLibrary, type OpenLibrary } from './library/open-library.js';
import { createLog, type Log } from './log/log.js';
import { clearDraftsHourly } from './servers/clear-drafts-hourly.js';
import { LectureStore } from './servers/lecture-store.js';
import { english } from './texts/english.js';

const HOW_TO_CONNECT =
  'This is the console. To connect to Discord, put a bot token as DISCORD_TOKEN into the file .env and start again (see README).';

/** The number of the file that errors go to. */
const STDERR = 2;

const HOW_TO_CALL = 'There are two options: --console, and --json for scripts. Without any, the bot starts.';

/** Several things that are wrong at once, each told by itself. */
class StartFaults extends Error {
  constructor(readonly faults: readonly unknown[]) {
    super('The program could not start.');
  }
}

/** Starts the bot where there is a token, else the console. */
async function main(): Promise<void> {
  loadDotenv({ quiet: true });
  const secret = process.env['DISCORD_TOKEN']?.trim() ?? '';
  const log = createLog((line) => process.stderr.write(`${line}\n`), [secret]);
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stopping.abort();
    });
  }
  try {
    await run(log, stopping.signal);
  } catch (error) {
    if (!stopping.signal.aborted) {
      for (const fault of error instanceof StartFaults ? error.faults : [error])
        log.error(...explained(fault));
      process.exitCode = 1;
    }
  }
  // discord.js goes on trying to reach a Discord that is away, also after it was told to stop; and lectures that were
  // being loaded anew are needed no more.
  process.exit();
}

/** Runs until the input ends, the operator stops it, or it can't go on; then it throws. */
async function run(log: Log, signal: AbortSignal): Promise<void> {
  const { values } = parseArgs({ options: { console: { type: 'boolean' }, json: { type: 'boolean' } } });
  const json = values.json === true;
  const isConsole = values.console === true || json;
  const prepared = await Promise.race([prepare(isConsole, json, log, signal), aborted(signal)]);
  if (prepared === undefined) return;
  const { discord, library } = prepared;
  try {
    if (discord === undefined) {
      if (values.console !== true && !json) process.stderr.write(`${HOW_TO_CONNECT}\n`);
      const { stdin: input, stdout: output } = process;
      const { use, reload } = library;
      // The console is in no server.
      const useLibrary: UseLibrary = (_serverId, work) => use(work);
      await runConsole({ commands, useLibrary, reload, input, output, json, log, signal });
    } else {
      await runBot(discord, library, log, signal);
    }
  } finally {
    await library.close();
  }
}

/** Runs the bot until it is stopped, or Discord closes the connection for good; then it throws. */
async function runBot(
  discord: DiscordConfig,
  library: KeptLibrary,
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  const store = new LectureStore(readStateFolder(process.env));
  const importInTurn = inTurns(importApart);
  const servers = new ServerLibraries(library, store, log);
  void clearDraftsHourly(store, log, signal);
  const bot = await startBot({
    commands,
    messageCommands,
    useLibrary: (serverId, work) =>
      servers.use(serverId, ({ own, ...library }) =>
        work({ ...library, own: own && takingUploads(own, importInTurn) }),
      ),
    log,
    config: discord,
    definitions: discordDefinitions(ROOT, commands, messageCommands),
    signal,
  });
  const closed = await Promise.race([bot.closed, aborted(signal)]);
  if (closed === undefined) log.info('Stopping.');
  await bot.stop();
  await servers.close();
  if (closed !== undefined) throw closed;
}

/** @throws StartFaults with all that is wrong with the settings and the lectures, so that it is mended in one go */
async function prepare(
  isConsole: boolean,
  isQuiet: boolean,
  log: Log,
  signal: AbortSignal,
): Promise<{ readonly discord: DiscordConfig | undefined; readonly library: KeptLibrary }> {
  const isBot = !isConsole && (process.env['DISCORD_TOKEN'] ?? '').trim() !== '';
  const [discord, library] = await Promise.allSettled([
    Promise.resolve().then(() => (isConsole ? undefined : readDiscordConfig(process.env))),
    Promise.resolve().then(() => loadLibrary(readLibraryConfig(process.env), isBot, isQuiet, log, signal)),
  ]);
  if (discord.status === 'fulfilled' && library.status === 'fulfilled') {
    return { discord: discord.value, library: library.value };
  }
  throw new StartFaults(
    [discord, library].flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : [])),
  );
}

/** Loads the lectures, and loads them anew whenever their files change. */
function loadLibrary(
  source: LibrarySource,
  isBot: boolean,
  isQuiet: boolean,
  log: Log,
  signal: AbortSignal,
): Promise<KeptLibrary> {
  const tell = ({ corpus, isFromSnapshot }: OpenLibrary, seconds: number) => {
    const { lectures, segmentCount } = corpus;
    const what = `${english.counts.lectures(lectures.length)} with ${english.counts.segments(segmentCount)}`;
    const from = isFromSnapshot ? ' from their snapshot' : '';
    if (!isQuiet) log.info(`Loaded ${what} in ${seconds.toFixed(1)} s${from}.`);
  };
  const reload = () => {
    void kept.then(
      (library) => library.reload(),
      () => undefined,
    );
  };
  if (isBot) atHangup(reload);
  // Before the files are read, so that what changes meanwhile is noticed.
  void watchData(source.data, reload, signal);
  const kept = keepLibrary(() => openLibrary(source), tell, log);
  return kept;
}

/** Calls back at SIGHUP, unless that comes because the terminal is closed that the bot was started from. */
function atHangup(reload: () => void): void {
  const hasTerminal = isatty(STDERR);
  process.on('SIGHUP', () => {
    if (hasTerminal && !isatty(STDERR)) process.kill(process.pid, 'SIGTERM');
    else reload();
  });
}

/** Comes when the operator stops the program. */
async function aborted(signal: AbortSignal): Promise<undefined> {
  if (!signal.aborted) await once(signal, 'abort');
}

/** What the operator is told: plain words where the cause is known, else the whole error. */
function explained(error: unknown): [message: string, cause?: unknown] {
  if (error instanceof ConfigError || error instanceof CorpusError || error instanceof MemoryError) {
    return [error.message];
  }
  if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
    return [`${error.message.split('. ', 1).join('')}. ${HOW_TO_CALL}`];
  }
  const known = describeStartFailure(error);
  return known === undefined ? ['The bot could not start.', error] : [known];
}

await main();

#!/usr/bin/env node
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import type { UseLibrary } from './commands/command.js';
import { takingUploads } from './commands/server-lectures.js';
import { commands, messageCommands, ROOT } from './commands/index.js';
import {
  readDiscordConfig,
  readLibraryConfig,
  readLogLevel,
  readStateFolder,
  type DiscordConfig,
  type Environment,
} from './config/config.js';
import { takeSettings } from './config/take-settings.js';
import { runConsole } from './console/run-console.js';
import { startBot } from './discord/bot.js';
import { discordDefinitions } from './discord/definitions.js';
import { BotRecord } from './health/bot-record.js';
import type { HealthEndpoint } from './health/serve-health.js';
import { importApart } from './import/import-apart.js';
import { inTurns } from './import/upload-queue.js';
import type { KeptLibrary } from './library/keep-library.js';
import { ServerLibraries } from './library/server-libraries.js';
import { createLog, type Log, type LogLevel } from './log/log.js';
import { explainFault, StartFaults } from './program/explain-fault.js';
import { loadLectures } from './program/load-lectures.js';
import { logCrashes } from './program/log-crashes.js';
import { openHealth } from './program/open-health.js';
import { stopSignals } from './program/stop-signals.js';
import { clearDraftsHourly } from './servers/clear-drafts-hourly.js';
import { LectureStore } from './servers/lecture-store.js';

const HOW_TO_CONNECT =
  'This is the console. To connect to Discord, put a bot token as DISCORD_TOKEN into the file .env and start again (see README).';

const CALL = { console: { type: 'boolean' }, json: { type: 'boolean' } } as const;

/** What the parts of the program share. */
interface Program {
  readonly settings: Environment;
  /** Whether it is to be the bot: there is a token, and nobody asked for the console. */
  readonly isBot: boolean;
  readonly record: BotRecord;
  readonly log: Log;
  /** Aborted when the operator stops the program. */
  readonly signal: AbortSignal;
}

/** Starts the bot where there is a token, else the console. */
async function main(): Promise<void> {
  const settings = takeSettings();
  const token = settings['DISCORD_TOKEN']?.trim() ?? '';
  const isBot = token !== '' && !Object.keys(CALL).some((name) => process.argv.includes(`--${name}`));
  const log = createLog((line) => process.stderr.write(`${line}\n`), [token], {
    form: isBot ? (process.stderr.isTTY ? 'pretty' : 'json') : 'plain',
    level: levelOf(settings),
  });
  logCrashes(log);
  const signal = stopSignals(log);
  try {
    await run({ settings, isBot, record: new BotRecord(), log, signal });
  } catch (error) {
    if (!signal.aborted) {
      explainFault(error, log);
      process.exitCode = 1;
    }
  }
  // discord.js goes on trying to reach a Discord that is away, also after it was told to stop; and lectures that were
  // being loaded anew are needed no more.
  process.exit();
}

/** What is wrong with the setting is told with all else that is wrong. */
function levelOf(settings: Environment): LogLevel {
  try {
    return readLogLevel(settings);
  } catch {
    return 'info';
  }
}

/** Runs until the input ends, the operator stops it, or it can't go on; then it throws. */
async function run(program: Program): Promise<void> {
  const { values } = parseArgs({ options: CALL });
  const json = values.json === true;
  const prepared = await Promise.race([prepare(program, json), aborted(program.signal)]);
  if (prepared === undefined) return;
  const { discord, library, health } = prepared;
  try {
    if (discord === undefined) {
      if (values.console !== true && !json) process.stderr.write(`${HOW_TO_CONNECT}\n`);
      const { stdin: input, stdout: output } = process;
      const { use, reload } = library;
      const { log, signal } = program;
      // The console is in no server.
      const useLibrary: UseLibrary = (_serverId, work) => use(work);
      await runConsole({ commands, useLibrary, reload, input, output, json, log, signal });
    } else {
      await runBot(discord, library, program);
    }
  } finally {
    await Promise.all([library.close(), health?.close()]);
  }
}

/** Runs the bot until it is stopped, or Discord closes the connection for good; then it throws. */
async function runBot(discord: DiscordConfig, library: KeptLibrary, program: Program): Promise<void> {
  const { settings, record, log, signal } = program;
  const store = new LectureStore(readStateFolder(settings));
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
    observer: record,
    signal,
  });
  const closed = await Promise.race([bot.closed, aborted(signal)]);
  record.stopping();
  if (closed === undefined) log.info('Stopping.');
  await bot.stop();
  await servers.close();
  if (closed !== undefined) throw closed;
}

/** What a program needs before it can begin. */
interface Prepared {
  /** Undefined for the console. */
  readonly discord: DiscordConfig | undefined;
  readonly health: HealthEndpoint | undefined;
  readonly library: KeptLibrary;
}

/** @throws StartFaults with all that is wrong with the settings and the lectures, so that it is mended in one go */
async function prepare(program: Program, json: boolean): Promise<Prepared> {
  const { settings, isBot } = program;
  const parts = { ...program, atHangup: isBot, isQuiet: json };
  const [discord, health, library, level] = await Promise.allSettled([
    Promise.resolve().then(() => (isBot ? readDiscordConfig(settings) : undefined)),
    isBot ? openHealth(program) : undefined,
    Promise.resolve().then(() => loadLectures(readLibraryConfig(settings), parts)),
    Promise.resolve().then(() => readLogLevel(settings)),
  ]);
  if (
    discord.status === 'fulfilled' &&
    health.status === 'fulfilled' &&
    library.status === 'fulfilled' &&
    level.status === 'fulfilled'
  ) {
    return { discord: discord.value, health: health.value, library: library.value };
  }
  throw new StartFaults(
    [discord, health, library, level].flatMap((result) =>
      result.status === 'rejected' ? [result.reason as unknown] : [],
    ),
  );
}

/** Comes when the operator stops the program. */
async function aborted(signal: AbortSignal): Promise<undefined> {
  if (!signal.aborted) await once(signal, 'abort');
}

await main();

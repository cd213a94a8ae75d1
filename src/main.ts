#!/usr/bin/env node
import { parseArgs } from 'node:util';
import type { UseLibrary } from './commands/command.js';
import { commands, messageCommands, ROOT } from './commands/index.js';
import { takingUploads } from './commands/lectures/server-lectures.js';
import {
  readDiscordConfig,
  readHealthConfig,
  readLogLevel,
  setting,
  type DiscordConfig,
  type Environment,
} from './config/config.js';
import { secretTexts } from './config/secrets.js';
import { takeSettings } from './config/take-settings.js';
import { runConsole } from './console/run-console.js';
import { startBot } from './discord/bot.js';
import { discordDefinitions } from './discord/definitions.js';
import { BotRecord } from './health/bot-record.js';
import type { HealthEndpoint } from './health/serve-health.js';
import { importApart } from './import/upload/import-apart.js';
import { inTurns } from './import/upload/upload-queue.js';
import { createLog, type Log, type LogLevel } from './log/log.js';
import { allOrFaults, attempt } from './program/all-or-faults.js';
import { shardExitCode } from './program/exit-code.js';
import { explainFault } from './program/explain-fault.js';
import type { Lectures } from './program/lectures.js';
import { logCrashes } from './program/log-crashes.js';
import { openHealth } from './program/open-health.js';
import { openLectures } from './program/open-lectures.js';
import { isSharded, runManager } from './program/run-manager.js';
import { aborted, stopSignals } from './program/stop-signals.js';
import { clearDraftsHourly } from './servers/clear-drafts-hourly.js';
import { joinManager, type JoinedShard } from './shards/manager-line.js';

const HOW_TO_CONNECT =
  'This is the console. To connect to Discord, put a bot token as DISCORD_TOKEN into the file .env and start again (see README).';

const CALL = { console: { type: 'boolean' }, json: { type: 'boolean' } } as const;

/** What the parts of the program share. */
interface Program {
  readonly settings: Environment;
  /** Whether it is to be the bot: there is a token, and nobody asked for the console. */
  readonly isBot: boolean;
  /** Which of several processes this is, each of which is the bot for some servers; undefined where there is one. */
  readonly shard: JoinedShard | undefined;
  readonly record: BotRecord;
  readonly log: Log;
  /** Aborted when the operator stops the program. */
  readonly signal: AbortSignal;
}

/** Starts the bot where there is a token, or all of its shards; else the console. */
async function main(): Promise<void> {
  const shard = await joinManager();
  const settings = shard?.settings ?? takeSettings();
  const token = setting(settings, 'DISCORD_TOKEN');
  const isBot = token !== undefined && !Object.keys(CALL).some((name) => process.argv.includes(`--${name}`));
  const log = createLog((line) => process.stderr.write(`${line}\n`), secretTexts(settings), {
    form: isBot ? (process.stderr.isTTY ? 'pretty' : 'json') : 'plain',
    level: levelOf(settings),
    shard: shard?.place.id,
  });
  logCrashes(log);
  const stopped = stopSignals(log);
  const signal = shard === undefined ? stopped : AbortSignal.any([stopped, shard.line.stopped]);
  try {
    const record = new BotRecord(shard === undefined ? {} : { shard: String(shard.place.id) });
    await run({ settings, isBot, shard, record, log, signal });
  } catch (error) {
    if (!signal.aborted) {
      explainFault(error, log);
      process.exitCode = shard === undefined ? 1 : shardExitCode(error);
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
  if (program.isBot && program.shard === undefined && isSharded(program.settings)) {
    await runManager(import.meta.filename, program);
    return;
  }
  const json = values.json === true;
  const prepared = await Promise.race([prepare(program, json), aborted(program.signal)]);
  if (prepared === undefined) return;
  const { discord, lectures, health } = prepared;
  try {
    if (discord === undefined) {
      if (values.console !== true && !json) process.stderr.write(`${HOW_TO_CONNECT}\n`);
      const { stdin: input, stdout: output } = process;
      const { reload } = lectures;
      const { log, signal } = program;
      const useLibrary = usedBy(lectures);
      await runConsole({ commands, useLibrary, reload, input, output, json, log, signal });
    } else {
      await runBot(discord, lectures, program);
    }
  } finally {
    await Promise.all([lectures.close(), health?.close()]);
  }
}

/** Runs the bot until it is stopped, or Discord closes the connection for good; then it throws. */
async function runBot(discord: DiscordConfig, lectures: Lectures, program: Program): Promise<void> {
  const { shard, record, log, signal } = program;
  // The manager does so for all shards.
  if (shard === undefined) void clearDraftsHourly(lectures.store, log, signal);
  const bot = await startBot({
    commands,
    messageCommands,
    useLibrary: usedBy(lectures),
    log,
    config: discord,
    definitions: discordDefinitions(ROOT, commands, messageCommands),
    observer: record,
    shard: shard?.place,
    signal,
  });
  shard?.line.say({ kind: 'ready' });
  const closed = await Promise.race([bot.closed, aborted(signal)]);
  record.stopping();
  if (closed === undefined) log.info('Stopping.');
  await bot.stop();
  if (closed !== undefined) throw closed;
}

/** Has whoever uses the lectures add some by their files. */
function usedBy(lectures: Lectures): UseLibrary {
  const importInTurn = inTurns(importApart);
  return (serverId, work) =>
    lectures.use(serverId, ({ own, ...library }) =>
      work({
        ...library,
        own: own && takingUploads(own, (upload) => importInTurn(serverId ?? '', upload)),
      }),
    );
}

/** What a program needs before it can begin. */
interface Prepared {
  /** Undefined for the console. */
  readonly discord: DiscordConfig | undefined;
  readonly health: HealthEndpoint | undefined;
  readonly lectures: Lectures;
}

/** @throws StartFaults with all that is wrong with the settings and the lectures, so that it is mended in one go */
async function prepare(program: Program, json: boolean): Promise<Prepared> {
  const { settings, isBot, shard, record } = program;
  const parts = {
    ...program,
    atHangup: isBot,
    atChange: shard === undefined,
    isQuiet: json,
    onLoaded: (isAnew: boolean) => shard?.line.say({ kind: 'loaded', isAnew }),
  };
  if (shard !== undefined) answerManager(shard, record, settings);
  const [discord, health, lectures] = await allOrFaults([
    attempt(() => (isBot ? readDiscordConfig(settings) : undefined)),
    isBot && shard === undefined ? openHealth(program) : undefined,
    openLectures(settings, parts),
    attempt(() => readLogLevel(settings)),
  ]);
  shard?.line.onReload(() => void lectures.reload());
  return { discord, health, lectures };
}

/** A shard's health and figures are told by the manager. */
function answerManager({ line }: JoinedShard, record: BotRecord, settings: Environment): void {
  if (readHealthConfig(settings) !== undefined) record.measureProcess();
  line.onAsked(async () => ({ faults: record.faults, figures: await record.samples() }));
}

await main();

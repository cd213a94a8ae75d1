#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { config as loadDotenv } from 'dotenv';
import { commands, messageCommands, ROOT } from './commands/index.js';
import type { Library } from './commands/command.js';
import { ConfigError, readConfig, type Config } from './config/config.js';
import { runConsole } from './console/run-console.js';
import { CorpusError } from './corpus/corpus-error.js';
import { describeGlossaryReport, describeReport } from './corpus/describe-report.js';
import { loadCorpus } from './corpus/load-corpus.js';
import { loadGlossary } from './corpus/load-glossary.js';
import { startBot } from './discord/bot.js';
import { discordDefinitions } from './discord/definitions.js';
import { describeStartFailure } from './discord/start-failure.js';
import { createLog, type Log } from './log/log.js';
import { createSearchEngine } from './search/create-search-engine.js';

const HOW_TO_CONNECT =
  'This is the console. To connect to Discord, put a bot token as DISCORD_TOKEN into the file .env and start again (see README).';

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
    const { values } = parseArgs({
      options: { console: { type: 'boolean' }, json: { type: 'boolean' } },
    });
    const config = readConfig(process.env);
    const library = await loadLibrary(config, log);
    if (config.discord === undefined || values.console === true || values.json === true) {
      if (config.discord === undefined && values.json !== true) process.stderr.write(`${HOW_TO_CONNECT}\n`);
      await runConsole({
        commands,
        library: () => library,
        input: process.stdin,
        output: process.stdout,
        json: values.json === true,
        log,
        signal: stopping.signal,
      });
      return;
    }
    const bot = await startBot({
      commands,
      messageCommands,
      library: () => library,
      log,
      config: config.discord,
      definitions: discordDefinitions(ROOT, commands, messageCommands),
    });
    await aborted(stopping.signal);
    log.info('Stopping.');
    await bot.stop();
  } catch (error) {
    if (stopping.signal.aborted) return;
    log.error(...explained(error));
    process.exitCode = 1;
  }
}

async function loadLibrary(config: Config, log: Log): Promise<Library> {
  const { corpus, report } = await loadCorpus(config.lectureData);
  for (const line of describeReport(report)) log.warn(line);
  const { glossary, report: glossaryReport } = await loadGlossary(config.lectureData);
  for (const line of describeGlossaryReport(glossaryReport)) log.warn(line);
  return { corpus, engine: createSearchEngine(corpus, { glossary }) };
}

/** What the operator is told: plain words where the cause is known, else the whole error. */
function explained(error: unknown): [message: string, cause?: unknown] {
  if (error instanceof ConfigError || error instanceof CorpusError) return [error.message];
  const known = describeStartFailure(error);
  return known === undefined ? ['The bot could not start.', error] : [known];
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => {
      resolve();
    });
  });
}

await main();

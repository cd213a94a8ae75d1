#!/usr/bin/env node
import { ConfigError, readLibraryConfig } from './config/config.js';
import { readDatabaseAddress } from './config/database-config.js';
import { secretTexts } from './config/secrets.js';
import { takeSettings } from './config/take-settings.js';
import { Database } from './database/database.js';
import { runImport } from './import/run-import.js';
import { discreetStream } from './log/discreet-stream.js';
import { createLog } from './log/log.js';
import { databaseSink } from './program/database-sink.js';
import { logCrashes } from './program/log-crashes.js';

const settings = takeSettings();
const secrets = secretTexts(settings);
const errors = discreetStream(process.stderr, secrets);
logCrashes(createLog((line) => process.stderr.write(`${line}\n`), secrets));
try {
  const address = readDatabaseAddress(settings);
  const database = address === undefined ? undefined : new Database(address);
  process.exitCode = await runImport({
    args: process.argv.slice(2),
    data: readLibraryConfig({ LECTURE_DATA: settings['LECTURE_DATA'] }).data,
    sink: database === undefined ? undefined : databaseSink(database),
    output: discreetStream(process.stdout, secrets),
    errors,
  });
  await database?.close();
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  errors.write(`${error.message}\n`);
  process.exitCode = 1;
}

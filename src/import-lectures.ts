#!/usr/bin/env node
import { ConfigError, readLibraryConfig } from './config/config.js';
import { readDatabaseAddress } from './config/database-config.js';
import { takeSettings } from './config/take-settings.js';
import { Database } from './database/database.js';
import { runImport } from './import/run-import.js';
import { databaseSink } from './program/database-sink.js';
import { discreetOutput } from './program/discreet-output.js';

const settings = takeSettings();
const { output, errors } = discreetOutput(settings);
try {
  const address = readDatabaseAddress(settings);
  const database = address === undefined ? undefined : new Database(address);
  process.exitCode = await runImport({
    args: process.argv.slice(2),
    data: readLibraryConfig({ LECTURE_DATA: settings['LECTURE_DATA'] }).data,
    sink: database === undefined ? undefined : databaseSink(database),
    output,
    errors,
  });
  await database?.close();
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  errors.write(`${error.message}\n`);
  process.exitCode = 1;
}

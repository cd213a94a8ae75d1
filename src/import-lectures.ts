#!/usr/bin/env node
import { ConfigError, readLibraryConfig } from './config/config.js';
import { readDatabaseAddress } from './config/database-config.js';
import { takeSettings } from './config/take-settings.js';
import { Database } from './database/database.js';
import { runImport } from './import/run-import.js';
import { databaseSink } from './program/database-sink.js';

try {
  const settings = takeSettings();
  const address = readDatabaseAddress(settings);
  const database = address === undefined ? undefined : new Database(address);
  process.exitCode = await runImport({
    args: process.argv.slice(2),
    data: readLibraryConfig({ LECTURE_DATA: settings['LECTURE_DATA'] }).data,
    sink: database === undefined ? undefined : databaseSink(database),
    output: process.stdout,
    errors: process.stderr,
  });
  await database?.close();
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

#!/usr/bin/env node
import { readLibraryConfig } from './config/config.js';
import { takeSettings } from './config/take-settings.js';
import { runImport } from './import/run-import.js';

process.exitCode = await runImport({
  args: process.argv.slice(2),
  data: readLibraryConfig({ LECTURE_DATA: takeSettings()['LECTURE_DATA'] }).data,
  output: process.stdout,
  errors: process.stderr,
});

#!/usr/bin/env node
import { config as loadDotenv } from 'dotenv';
import { readLibraryConfig } from './config/config.js';
import { runImport } from './import/run-import.js';

loadDotenv({ quiet: true });
process.exitCode = await runImport({
  args: process.argv.slice(2),
  data: readLibraryConfig({ LECTURE_DATA: process.env['LECTURE_DATA'] }).data,
  output: process.stdout,
  errors: process.stderr,
});

#!/usr/bin/env node
import { readHealthConfig } from './config/config.js';
import { askHealth } from './health/ask-health.js';

// What the Dockerfile's HEALTHCHECK runs: ends with 0 when the bot of this machine can answer, else with 1.

const config = readHealthConfig(process.env);
const { isHealthy, text } =
  config === undefined
    ? { isHealthy: true, text: 'LECTURE_HEALTH_PORT is empty, so there is nothing to ask.' }
    : await askHealth(config);
process.stdout.write(`${text}\n`);
process.exitCode = isHealthy ? 0 : 1;

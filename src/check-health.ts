#!/usr/bin/env node
import { ConfigError, readHealthConfig, type Environment } from './config/config.js';
import { takeSettings } from './config/take-settings.js';
import { askHealth } from './health/ask-health.js';
import { discreetOutput } from './program/discreet-output.js';

/** Asks at the port that the settings name, which are read as the bot reads them. */
async function checkHealth(settings: Environment): ReturnType<typeof askHealth> {
  try {
    const config = readHealthConfig(settings);
    if (config !== undefined) return await askHealth(config);
    return { isHealthy: true, text: 'LECTURE_HEALTH_PORT is empty, so there is nothing to ask.' };
  } catch (error) {
    if (error instanceof ConfigError) return { isHealthy: false, text: error.faults.join('\n') };
    throw error;
  }
}

// What the Dockerfile's HEALTHCHECK runs: ends with 0 when the bot of this machine can answer, else with 1.
const settings = takeSettings();
const { output } = discreetOutput(settings);
const { isHealthy, text } = await checkHealth(settings);
output.write(`${text}\n`);
process.exitCode = isHealthy ? 0 : 1;

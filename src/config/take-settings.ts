import { config as loadDotenv } from 'dotenv';
import type { Environment } from './config.js';
import { secretSettings } from './secrets.js';

/**
 * All settings of the environment and the file `.env`, where the environment has precedence. Secrets, and
 * what looks like one in a setting for something else, are in the environment no more after that: threads, processes
 * started from here and diagnostic reports get a copy of it.
 */
export function takeSettings(): Environment {
  loadDotenv({ quiet: true });
  const settings = { ...process.env };
  for (const name of Object.keys(secretSettings(settings))) Reflect.deleteProperty(process.env, name);
  return settings;
}

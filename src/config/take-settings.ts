import { config as loadDotenv } from 'dotenv';
import type { Environment } from './config.js';
import { SECRETS } from './secrets.js';

/**
 * All settings of the environment and the file `.env`, where the environment has precedence. Secrets are in
 * the environment no more after that: threads, processes started from here and diagnostic reports get a copy of it.
 */
export function takeSettings(): Environment {
  loadDotenv({ quiet: true });
  const settings = { ...process.env };
  for (const name of SECRETS) Reflect.deleteProperty(process.env, name);
  return settings;
}

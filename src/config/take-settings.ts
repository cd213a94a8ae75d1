import { config as loadDotenv } from 'dotenv';
import type { Environment } from './config.js';

/** The one setting that is a secret. */
const TOKEN = 'DISCORD_TOKEN';

/**
 * All settings of the environment and the file `.env`, where the environment has precedence. The token is in the
 * environment no more after that: threads, processes started from here and diagnostic reports get a copy of it.
 */
export function takeSettings(): Environment {
  loadDotenv({ quiet: true });
  const settings = { ...process.env };
  Reflect.deleteProperty(process.env, TOKEN);
  return settings;
}

import { secretsIn } from '../database/secrets-in.js';
import type { Environment } from './config.js';

/** The settings that are secrets, or have one in them. */
export const SECRETS = [
  'DISCORD_TOKEN',
  'LECTURE_DATABASE_URL',
  'LECTURE_DATABASE_READ_URL',
  'PGPASSWORD',
] as const;

/** Those of the settings that are secrets, for a process which is not to have them in its environment. */
export function secretSettings(settings: Environment): Environment {
  return Object.fromEntries(SECRETS.map((name) => [name, settings[name]]));
}

/** A bot's token: its id, a time and a signature. */
const BOT_TOKEN = /[\w-]{20,}\.[\w-]{6,}\.[\w-]{27,}/g;

/**
 * The texts that must never be told: secrets, the passwords in addresses, and what looks like a bot's token in a setting
 * for something else, where it was put by mistake and would be told as wrong.
 */
export function secretTexts(settings: Environment): string[] {
  const secrets = SECRETS.flatMap((name) => settings[name]?.trim() ?? []);
  const misplaced = Object.values(settings).flatMap((value) => value?.match(BOT_TOKEN) ?? []);
  return [...secrets, ...secrets.flatMap(secretsIn), ...misplaced].filter((secret) => secret !== '');
}

import { secretsIn } from '../database/secrets-in.js';
import type { Environment } from './config.js';

/** The settings that are secrets, or have one in them. */
const SECRETS = ['DISCORD_TOKEN', 'LECTURE_DATABASE_URL', 'LECTURE_DATABASE_READ_URL', 'PGPASSWORD'];

/** A bot's token: its id, a time and a signature. */
const BOT_TOKEN = /[\w-]{20,}\.[\w-]{6,}\.[\w-]{27,}/g;

/**
 * Those of the settings that are secrets or have what looks like a bot's token in them, put there by mistake: no process is
 * to have them in its environment.
 */
export function secretSettings(settings: Environment): Environment {
  return Object.fromEntries(
    Object.entries(settings).filter(
      ([name, value = '']) => SECRETS.includes(name) || value.search(BOT_TOKEN) !== -1,
    ),
  );
}

/**
 * The texts that must never be told: secrets, the passwords in addresses, and what looks like a bot's token in a setting
 * for something else, where it was put by mistake and would be told as wrong.
 */
export function secretTexts(settings: Environment): string[] {
  const secrets = SECRETS.flatMap((name) => settings[name]?.trim() ?? []);
  const misplaced = Object.values(settings).flatMap((value) => value?.match(BOT_TOKEN) ?? []);
  return [...secrets, ...secrets.flatMap(secretsIn), ...misplaced].filter((secret) => secret !== '');
}

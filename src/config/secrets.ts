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

/** The texts that must never be told: secrets, and the passwords in addresses. */
export function secretTexts(settings: Environment): string[] {
  const secrets = SECRETS.flatMap((name) => settings[name]?.trim() ?? []);
  return [...secrets, ...secrets.flatMap(secretsIn)].filter((secret) => secret !== '');
}

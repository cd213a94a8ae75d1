import type { LibrarySource } from '../library/library-source.js';
import { LOG_LEVELS, type LogLevel } from '../log/log.js';
import type { BucketSize } from '../turns/token-buckets.js';

/** The settings for Discord. */
export interface DiscordConfig {
  readonly token: string;
  /** The one server to register commands in; everywhere when left out. */
  readonly guildId: string | undefined;
  /** The address of Discord's API without version; discord.js knows it when left out. */
  readonly api: string | undefined;
  /** The address of the files that members attach; Discord's own when left out. */
  readonly cdn: string | undefined;
  /** How many commands, buttons and menus each member may use; undefined for no limit. */
  readonly memberLimit: BucketSize | undefined;
}

/** Where the bot tells of its health, on its own machine. */
export interface HealthConfig {
  /** The address that is listened at. */
  readonly host: string;
  /** 1 to 65535 where it comes of the settings; 0 for any that is free. */
  readonly port: number;
}

/** How many shards the bot has: so many, or as many as Discord recommends. */
export type ShardCount = number | 'auto';

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Settings that can't be used. The message tells the operator of each what to set and where to find it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly faults: readonly string[]) {
    super(['The settings can’t be used:', ...faults.map((fault) => `  - ${fault}`)].join('\n'));
  }
}

/**
 * Reads where the lectures are. Empty settings count as not set.
 *
 * @throws ConfigError when the snapshot could be mistaken for another file: whatever is at its place is replaced
 */
export function readLibraryConfig(environment: Environment): LibrarySource {
  const data = setting(environment, 'LECTURE_DATA') ?? 'data';
  const snapshot = setting(environment, 'LECTURE_SNAPSHOT');
  if (snapshot?.toLowerCase() === 'off') return { data, snapshot: false };
  if (snapshot !== undefined && !/[^/\\]\.snapshot$/i.test(snapshot)) {
    throw new ConfigError([
      `LECTURE_SNAPSHOT is “${snapshot}”, which is neither off nor a file that ends in .snapshot, as in ` +
        '/srv/lectures.snapshot. Leave it empty to keep the snapshot beside the lectures.',
    ]);
  }
  return { data, snapshot };
}

/** Reads where what belongs to single servers is kept. */
export function readStateFolder(environment: Environment): string {
  return setting(environment, 'LECTURE_STATE') ?? 'state';
}

/**
 * Reads how much is logged.
 *
 * @throws ConfigError when there is no such level
 */
export function readLogLevel(environment: Environment): LogLevel {
  const typed = setting(environment, 'LECTURE_LOG_LEVEL') ?? 'info';
  const level = LOG_LEVELS.find((one) => one === typed.toLowerCase());
  if (level !== undefined) return level;
  throw new ConfigError([
    `LECTURE_LOG_LEVEL is “${typed}”, which is none of ${LOG_LEVELS.join(', ')}. Leave it empty for info.`,
  ]);
}

/**
 * Reads where the bot tells of its health.
 *
 * @returns undefined when it does not
 * @throws ConfigError when the port is none
 */
export function readHealthConfig(environment: Environment): HealthConfig | undefined {
  const port = setting(environment, 'LECTURE_HEALTH_PORT');
  if (port === undefined) return undefined;
  if (!isWithin(port, /^\d{1,5}$/, 1, 65_535)) {
    throw new ConfigError([
      `LECTURE_HEALTH_PORT is “${port}”, which is no port (1 to 65535, as in 8081). Leave it empty to have none.`,
    ]);
  }
  return { host: setting(environment, 'LECTURE_HEALTH_HOST') ?? '127.0.0.1', port: Number(port) };
}

/**
 * Reads the settings for Discord. Empty ones count as not set.
 *
 * @returns undefined without a token, and then there is the console
 * @throws ConfigError naming every fault at once
 */
export function readDiscordConfig(environment: Environment): DiscordConfig | undefined {
  const faults: string[] = [];
  const token = setting(environment, 'DISCORD_TOKEN');
  if (token !== undefined && (/\s/.test(token) || /^Bot/i.test(token) || token.length < 20)) {
    faults.push(
      'DISCORD_TOKEN does not look like a bot token. Copy it from https://discord.com/developers/applications, ' +
        'your application, page “Bot”, button “Reset Token”; without “Bot ” in front. Leave it empty to use the console.',
    );
  }
  const guildId = setting(environment, 'DISCORD_GUILD_ID');
  if (guildId !== undefined && !/^\d{17,20}$/.test(guildId)) {
    faults.push(
      'DISCORD_GUILD_ID is not the id of a server (17 to 20 digits). In Discord, switch on User Settings → ' +
        'Advanced → Developer Mode, then right-click the server → Copy Server ID. Leave it empty to register everywhere.',
    );
  }
  // Discord knows no address with two slashes in it.
  const api = setting(environment, 'DISCORD_API_URL')?.replace(/\/+$/, '');
  const cdn = setting(environment, 'DISCORD_CDN_URL');
  for (const [name, address] of Object.entries({ DISCORD_API_URL: api, DISCORD_CDN_URL: cdn })) {
    if (address !== undefined && !isWebAddress(address)) {
      faults.push(`${name} is not an http(s) address. Leave it empty to use Discord’s own.`);
    }
  }
  const memberLimit = readMemberLimit(environment, faults);
  if (faults.length > 0) throw new ConfigError(faults);
  return token === undefined ? undefined : { token, guildId, api, cdn, memberLimit };
}

/** Each is a process, and this is more than one machine can have. */
const MOST_SHARDS = 1_000;

/**
 * Reads over how many shards the servers are spread, each with a process of its own.
 *
 * @returns undefined when there is one process for all
 * @throws ConfigError when it is no such number
 */
export function readShardCount(environment: Environment): ShardCount | undefined {
  const count = setting(environment, 'LECTURE_SHARDS');
  if (count === undefined) return undefined;
  if (count.toLowerCase() === 'auto') return 'auto';
  if (isWithin(count, /^\d{1,4}$/, 1, MOST_SHARDS)) return Number(count);
  throw new ConfigError([
    `LECTURE_SHARDS is “${count}”, which is neither auto nor a whole number from 1 to ${MOST_SHARDS}: over how many shards ` +
      'the servers are spread. Leave it empty for one process, which is enough for 2,500 servers.',
  ]);
}

/** Whoever reads what they get needs more than a second for each; ten at once are pages turned in a hurry. */
const COMMANDS_AT_ONCE = 10;
const SECONDS_EACH = 2;

/** @param faults - gets what is wrong with the settings */
function readMemberLimit(environment: Environment, faults: string[]): BucketSize | undefined {
  const commands = setting(environment, 'LECTURE_MEMBER_COMMANDS') ?? String(COMMANDS_AT_ONCE);
  const seconds = setting(environment, 'LECTURE_MEMBER_SECONDS') ?? String(SECONDS_EACH);
  const isOff = commands.toLowerCase() === 'off';
  if (!isOff && !isWithin(commands, /^\d{1,4}$/, 1, 1_000)) {
    faults.push(
      `LECTURE_MEMBER_COMMANDS is “${commands}”, which is neither off nor a whole number from 1 to 1000: how many commands a ` +
        `member may use at once. Leave it empty for ${COMMANDS_AT_ONCE}.`,
    );
  }
  if (!isWithin(seconds, /^\d{1,4}(?:\.\d{1,3})?$/, 0.1, 3_600)) {
    faults.push(
      `LECTURE_MEMBER_SECONDS is “${seconds}”, which is no number from 0.1 to 3600, as 2 or 0.5: after how many seconds a member ` +
        `may use one command more. Leave it empty for ${SECONDS_EACH}.`,
    );
  }
  return isOff ? undefined : { tokens: Number(commands), refillMs: Number(seconds) * 1_000 };
}

function isWithin(text: string, form: RegExp, least: number, most: number): boolean {
  return form.test(text) && Number(text) >= least && Number(text) <= most;
}

/** A setting without white space around it; undefined where it is empty, which counts as not set. */
export function setting(environment: Environment, name: string): string | undefined {
  const value = environment[name]?.trim();
  return value === undefined || value === '' ? undefined : value;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}

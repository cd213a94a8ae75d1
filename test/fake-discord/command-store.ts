import { unknownCommand } from './api-error.js';
import { isMissing, isRecord, listOf, recordOf, type JsonRecord } from './json.js';
import { nextSnowflake } from './snowflake.js';
import type { WireCommand } from './wire.js';

/** Key of the commands registered for all servers. */
const GLOBAL = 'global';

/** The registered application commands, global ones and those of single servers. */
export class CommandStore {
  private readonly scopes = new Map<string, WireCommand[]>();

  constructor(
    private readonly applicationId: string,
    /** Whether false and null fields of options are returned as they were sent instead of left out. */
    private readonly keepDefaults: boolean,
  ) {}

  /** Commands of one server, or the global ones. */
  list(guildId?: string): WireCommand[] {
    return this.scopes.get(guildId ?? GLOBAL) ?? [];
  }

  /** Replaces all commands of a scope; one of the same kind and name keeps its id, and unchanged its version. */
  overwrite(commands: readonly JsonRecord[], guildId?: string): WireCommand[] {
    const before = this.list(guildId);
    const after = commands.map((command) => this.normalised(command, before, guildId));
    this.scopes.set(guildId ?? GLOBAL, after);
    return after;
  }

  /** Adds one command, or replaces the one of the same kind and name. */
  upsert(command: JsonRecord, guildId?: string): { command: WireCommand; isNew: boolean } {
    const before = this.list(guildId);
    const made = this.normalised(command, before, guildId);
    const others = before.filter((other) => other.id !== made.id);
    this.scopes.set(guildId ?? GLOBAL, [...others, made]);
    return { command: made, isNew: others.length === before.length };
  }

  /** Removes one command. @throws ApiError 10063 where there is none of that id */
  delete(id: string, guildId?: string): void {
    const before = this.list(guildId);
    const after = before.filter((command) => command.id !== id);
    if (after.length === before.length) throw unknownCommand();
    this.scopes.set(guildId ?? GLOBAL, after);
  }

  private normalised(
    command: JsonRecord,
    before: readonly WireCommand[],
    guildId: string | undefined,
  ): WireCommand {
    const type = isMissing(command['type']) ? 1 : Number(command['type']);
    const name = String(command['name']);
    const permissions = command['default_member_permissions'];
    const options = listOf(command['options']).map((option) => this.option(recordOf(option)));
    const fields = {
      type,
      name,
      name_localizations: command['name_localizations'] ?? null,
      description: typeof command['description'] === 'string' ? command['description'] : '',
      description_localizations: command['description_localizations'] ?? null,
      default_member_permissions: isMissing(permissions)
        ? null
        : JSON.stringify(permissions).replaceAll('"', ''),
      nsfw: command['nsfw'] === true,
      integration_types: numbersOf(command['integration_types']) ?? [0],
      contexts: numbersOf(command['contexts']) ?? null,
      ...(guildId === undefined
        ? { dm_permission: command['dm_permission'] !== false }
        : { guild_id: guildId }),
      ...(options.length > 0 ? { options } : {}),
    };
    const same = before.find((other) => other.type === type && other.name === name);
    const { id, application_id, version, ...old } = same ?? { id: '', application_id: '', version: '' };
    const unchanged = same !== undefined && JSON.stringify(old) === JSON.stringify(fields);
    return {
      id: same === undefined ? nextSnowflake() : id,
      application_id: same === undefined ? this.applicationId : application_id,
      version: unchanged ? version : nextSnowflake(),
      ...fields,
    } as unknown as WireCommand;
  }

  private option(option: JsonRecord): JsonRecord {
    const entries = Object.entries(option).filter(([key, value]) => {
      if (isMissing(value)) return false;
      return this.keepDefaults || !(value === false || (key === 'options' && listOf(value).length === 0));
    });
    const kept = Object.fromEntries(entries);
    if (Array.isArray(kept['options'])) {
      kept['options'] = (kept['options'] as unknown[]).filter(isRecord).map((inner) => this.option(inner));
    }
    return kept;
  }
}

function numbersOf(value: unknown): number[] | undefined {
  return Array.isArray(value)
    ? value.filter((item) => typeof item === 'number').sort((a, b) => a - b)
    : undefined;
}

import { isSentTo, type Shard } from './shard.js';
import { nextSnowflake, nextSnowflakeOf } from './snowflake.js';
import type { WireUser } from './wire.js';

/** Makes a user as Discord sends it. */
export function makeUser(name: string, bot = false): WireUser {
  return {
    id: nextSnowflake(),
    username: name.toLowerCase().replace(/[^a-z0-9_.]/g, ''),
    global_name: bot ? null : name,
    discriminator: '0',
    avatar: null,
    public_flags: 0,
    flags: 0,
    primary_guild: null,
    ...(bot ? { bot } : {}),
  };
}

/**
 * Where a member uses the bot: in a server it was added to, in a thread there, in another one or a third one it was
 * added to, in a direct message with it, in a private channel among people (user-installed), or in a server it was not
 * added to (user-installed).
 */
export type Where =
  'guild' | 'thread' | 'other-guild' | 'third-guild' | 'dm' | 'private-channel' | 'foreign-guild';

/** In the servers that the bot was added to; each is on a shard of its own where there are three. */
const JOINED = ['guild', 'thread', 'other-guild', 'third-guild'] as const;

/** Everywhere that a member may use the bot. */
export const PLACES: readonly Where[] = [...JOINED, 'dm', 'private-channel', 'foreign-guild'];

/** Whether a place is in a server that the bot was added to. */
export function isJoined(where: Where): where is (typeof JOINED)[number] {
  return JOINED.some((joined) => joined === where);
}

/** The type of a channel that is one. */
const PUBLIC_THREAD = 11;

/** Permissions that a member may lack, as bits; whoever is not said to lack them has them. */
const PERMISSIONS = {
  sendMessages: 1n << 11n,
  sendMessagesInThreads: 1n << 38n,
  useExternalApps: 1n << 50n,
} as const;

/** A permission that a member may lack. */
export type Permission = keyof typeof PERMISSIONS;

/** What a member may do where they are. */
export interface Standing {
  /** Whether they have the permission "Manage Server". */
  readonly managesServer?: boolean;
  readonly lacks?: readonly Permission[];
}

/** Numbers Discord gives to where a command may be used and how the app was installed. */
export const CONTEXT: Readonly<Record<Where, number>> = {
  guild: 0,
  thread: 0,
  'other-guild': 0,
  'third-guild': 0,
  'foreign-guild': 0,
  dm: 1,
  'private-channel': 2,
};

/** The servers, channels and members of one fake Discord. */
export class Places {
  readonly guildId: string;
  readonly otherGuildId: string;
  private readonly servers: Readonly<Partial<Record<Where, string>>>;
  private readonly joined: readonly string[];
  readonly channels: Readonly<Record<Where, string>> = {
    guild: nextSnowflake(),
    thread: nextSnowflake(),
    'other-guild': nextSnowflake(),
    'third-guild': nextSnowflake(),
    dm: nextSnowflake(),
    'private-channel': nextSnowflake(),
    'foreign-guild': nextSnowflake(),
  };

  /** @param shards - over how many the servers are spread that the bot was added to: three, or else two */
  constructor(
    private readonly bot: WireUser,
    shards: number,
  ) {
    const [first, second, third] = [0, 1, 2].map((shard) => nextSnowflakeOf(shard, shards));
    this.guildId = first!;
    this.otherGuildId = second!;
    this.servers = {
      guild: this.guildId,
      thread: this.guildId,
      'other-guild': this.otherGuildId,
      'third-guild': third!,
      'foreign-guild': nextSnowflake(),
    };
    this.joined = shards > 1 ? [first!, second!, third!] : [first!, second!];
  }

  /** Id of the server of a place, if it is in one. */
  guildOf(where: Where): string | undefined {
    return this.servers[where];
  }

  /** Which installation allowed an interaction: 0 the server's, 1 the user's. */
  ownersOf(where: Where, user: WireUser): Record<string, string> {
    if (isJoined(where)) return { '0': this.guildOf(where) ?? '' };
    return where === 'dm' ? { '0': '0' } : { '1': user.id };
  }

  /** The fields of an interaction which say where and by whom it was made. */
  fieldsOf(where: Where, user: WireUser, locale: string, standing: Standing): Record<string, unknown> {
    const guildId = this.guildOf(where);
    const channelId = this.channels[where];
    const common = {
      channel_id: channelId,
      channel: this.channelOf(where, user),
      // Embed links, attach files, read and send messages, use application commands.
      app_permissions: '2147601408',
      locale,
      entitlements: [],
      authorizing_integration_owners: this.ownersOf(where, user),
      context: CONTEXT[where],
      attachment_size_limit: 10_485_760,
    };
    if (guildId === undefined) return { ...common, user };
    return {
      ...common,
      guild_id: guildId,
      guild: { id: guildId, locale: 'en-US', features: [] },
      guild_locale: 'en-US',
      member: memberOf(user, standing),
    };
  }

  /** Ids of the servers that the bot was added to, or of those among them that a shard is sent. */
  joinedIds(shard: Shard = [0, 1]): string[] {
    return this.joined.filter((id) => isSentTo(shard, id));
  }

  /** The same servers as GUILD_CREATE describes them. */
  guilds(shard: Shard): Record<string, unknown>[] {
    const ids = this.joinedIds(shard);
    return [
      this.guild('guild', 'Study group'),
      this.guild('other-guild', 'Another group'),
      this.guild('third-guild', 'Third group'),
    ].filter(({ id }) => ids.includes(String(id)));
  }

  private guild(where: Where, name: string): Record<string, unknown> {
    const channel = { ...this.channelOf(where, this.bot), position: 0, permission_overwrites: [] };
    const id = this.guildOf(where);
    return {
      id,
      name,
      icon: null,
      owner_id: nextSnowflake(),
      afk_timeout: 300,
      verification_level: 0,
      default_message_notifications: 0,
      explicit_content_filter: 0,
      mfa_level: 0,
      system_channel_flags: 0,
      premium_tier: 0,
      nsfw_level: 0,
      preferred_locale: 'en-US',
      features: [],
      emojis: [],
      stickers: [],
      roles: [{ id, name: '@everyone', permissions: '2147601408', position: 0, color: 0 }],
      joined_at: new Date(0).toISOString(),
      large: false,
      unavailable: false,
      member_count: 2,
      voice_states: [],
      members: [memberOf(this.bot)],
      channels: [channel],
      threads: [],
      presences: [],
      stage_instances: [],
      guild_scheduled_events: [],
      soundboard_sounds: [],
    };
  }

  private channelOf(where: Where, user: WireUser): Record<string, unknown> {
    const id = this.channels[where];
    if (where === 'dm') return { id, type: 1, flags: 0, last_message_id: null, recipients: [user] };
    if (where === 'private-channel') {
      return { id, type: 3, flags: 0, last_message_id: null, name: null, icon: null, recipients: [user] };
    }
    return {
      id,
      type: where === 'thread' ? PUBLIC_THREAD : 0,
      flags: 0,
      name: 'lectures',
      guild_id: this.guildOf(where),
      permissions: '2147601408',
      last_message_id: null,
      nsfw: false,
      parent_id: null,
      topic: null,
      position: 0,
      rate_limit_per_user: 0,
    };
  }
}

/** View channel, send messages, embed links, attach files, read history, use application commands. */
const MEMBER_PERMISSIONS = 2147601408n | PERMISSIONS.sendMessagesInThreads | PERMISSIONS.useExternalApps;
const MANAGE_GUILD = 1n << 5n;

function memberOf(
  user: WireUser,
  { managesServer = false, lacks = [] }: Standing = {},
): Record<string, unknown> {
  const lacking = lacks.reduce((bits, name) => bits | PERMISSIONS[name], 0n);
  const permissions = (MEMBER_PERMISSIONS & ~lacking) | (managesServer ? MANAGE_GUILD : 0n);
  return {
    user,
    roles: [],
    joined_at: new Date(0).toISOString(),
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    nick: null,
    avatar: null,
    premium_since: null,
    communication_disabled_until: null,
    permissions: String(permissions),
  };
}

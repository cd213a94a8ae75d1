import { randomBytes } from 'node:crypto';
import type { RESTOptions } from 'discord.js';
import { applicationRoutes } from './application-routes.js';
import type { UploadedFile } from './command-invocation.js';
import { CommandStore } from './command-store.js';
import type { Fault } from './faults.js';
import { Gateway } from './gateway.js';
import { InteractionLog } from './interaction-log.js';
import { interactionRoutes } from './interaction-routes.js';
import { Member } from './member.js';
import { MessageStore, usesKind } from './message-store.js';
import { pingedBy } from './pinged-by.js';
import { describeMisfits, loadOpenApi, requestMisfits } from './openapi-check.js';
import { makeUser, Places, type Where } from './places.js';
import { RestServer } from './rest-server.js';
import { nextSnowflake } from './snowflake.js';
import { Kind } from './validate-components.js';
import type { WireMessage } from './wire.js';

/** Settings of a fake Discord; each has Discord's own value as its default. */
export interface FakeDiscordOptions {
  /** Milliseconds in which an interaction must be answered. */
  readonly interactionDeadlineMs?: number;
  /** Milliseconds for which an interaction's token is good. */
  readonly tokenLifetimeMs?: number;
  readonly heartbeatIntervalMs?: number;
  /** Privileged intents the application was granted, as bits. */
  readonly grantedIntents?: number;
  /** How many shards Discord recommends; the servers that the bot was added to are spread over so many. */
  readonly shards?: number;
  /** How many shards it demands; 1 when left out, as of a bot in few servers. */
  readonly leastShards?: number;
  /** How many shards may identify within five seconds; when left out it says 1, and looks at no clock. */
  readonly maxConcurrency?: number;
  /** How many sessions may be begun until tomorrow. */
  readonly remainingSessions?: number;
  /** Returns commands with the false and null fields they were sent with; Discord leaves most out. */
  readonly keepCommandDefaults?: boolean;
  /**
   * Which requests {@link FakeDiscord.close} holds against Discord's OpenAPI document, where it is at hand:
   * `all` of them, or, for tests which send faulty ones on purpose, those that were `accepted`.
   */
  readonly checkedRequests?: 'all' | 'accepted';
}

/** Starts a fake Discord on a free port of the loopback address. */
export async function startFakeDiscord(options: FakeDiscordOptions = {}): Promise<FakeDiscord> {
  const discord = new FakeDiscord(options);
  await discord.listen();
  return discord;
}

/**
 * Discord as a bot and its members meet it: REST API and gateway for an unmodified discord.js client, and
 * methods which do what members do. Its state outlives the bot's connection, so that a second client finds
 * the commands and messages of the first.
 *
 * It sends no MESSAGE_CREATE, MESSAGE_UPDATE or presence events, and limits rates only when told to.
 */
export class FakeDiscord {
  /** The bot's application and user have the same id, as applications made since 2016 do. */
  readonly applicationId = nextSnowflake();
  /** The token the bot has to use, of a bot token's form. */
  readonly token = `${Buffer.from(this.applicationId).toString('base64url')}.${random(6)}.${random(27)}`;
  /** The member who acts when a test names no other. */
  readonly user = makeUser('Ada');
  readonly gateway: Gateway;
  readonly commands: CommandStore;
  readonly messages = new MessageStore();
  private readonly rest: RestServer;
  private readonly log = new InteractionLog();
  private readonly member: Member;
  private readonly places: Places;
  private readonly acceptedOnly: boolean;
  private readonly mutedChannels = new Set<string>();
  private upgrades = 0;
  private refusedUpgrades = 0;
  private port = 0;

  constructor(options: FakeDiscordOptions) {
    const { applicationId, messages } = this;
    const bot = { ...makeUser('Lecture bot', true), id: applicationId };
    this.acceptedOnly = options.checkedRequests === 'accepted';
    const deadlineMs = options.interactionDeadlineMs ?? 3000;
    const { shards = 1, maxConcurrency } = options;
    this.places = new Places(bot, shards);
    this.commands = new CommandStore(applicationId, options.keepCommandDefaults ?? false);
    this.rest = new RestServer(this.token);
    this.gateway = new Gateway({
      token: this.token,
      heartbeatIntervalMs: options.heartbeatIntervalMs ?? 41_250,
      grantedIntents: options.grantedIntents ?? 0,
      leastShards: options.leastShards ?? 1,
      maxConcurrency,
      url: () => this.gatewayUrl,
      ready: (shard) => ({
        user: { ...bot, verified: true, mfa_enabled: false, email: null },
        guilds: this.places.joinedIds(shard).map((id) => ({ id, unavailable: true })),
        application: { id: applicationId, flags: 0 },
      }),
      afterReady: (intents, shard) =>
        (intents & 1) === 0 ? [] : this.places.guilds(shard).map((d) => ({ t: 'GUILD_CREATE', d })),
    });
    this.rest.use(
      applicationRoutes({
        applicationId,
        bot,
        commands: this.commands,
        guildIds: this.places.joinedIds(),
        gateway: () => ({
          url: this.gatewayUrl,
          shards,
          session_start_limit: {
            total: 1000,
            remaining: options.remainingSessions ?? 1000,
            reset_after: options.remainingSessions === undefined ? 0 : 3_600_000,
            max_concurrency: maxConcurrency ?? 1,
          },
        }),
      }),
    );
    this.rest.use(
      interactionRoutes({
        applicationId,
        bot,
        interactions: this.log,
        messages,
        deadlineMs,
        tokenLifetimeMs: options.tokenLifetimeMs ?? 15 * 60_000,
        mayPost: (channelId) => !this.mutedChannels.has(channelId),
      }),
    );
    this.rest.server.on('upgrade', (request, socket, head: Buffer) => {
      this.upgrades += 1;
      if (this.upgrades > this.refusedUpgrades) this.gateway.upgrade(request, socket, head);
      else socket.end('HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n');
    });
    this.member = new Member({
      applicationId,
      gateway: this.gateway,
      commands: this.commands,
      interactions: this.log,
      messages,
      places: this.places,
      user: this.user,
      deadlineMs,
      hostFile: (path, file) => this.hostFile(path, file),
    });
  }

  /** Opens the port; done by {@link startFakeDiscord}. */
  async listen(): Promise<void> {
    this.port = await this.rest.listen();
  }

  /**
   * Cuts all connections and stops listening.
   * @throws Error naming every request which does not fit Discord's OpenAPI document, where that is at hand
   */
  async close(): Promise<void> {
    this.gateway.shutDown();
    await this.rest.close();
    const document = loadOpenApi();
    if (document === undefined) return;
    const checked = this.requests.filter(({ status }) => !this.acceptedOnly || (status ?? 0) < 400);
    const misfits = requestMisfits(checked, document);
    if (misfits.length > 0) {
      throw new Error(`requests do not fit Discord's OpenAPI document:\n${describeMisfits(misfits)}`);
    }
  }

  /** Value for discord.js's `rest.api`. */
  get restApi(): string {
    return `http://127.0.0.1:${this.port}/api`;
  }

  /** Options which point a discord.js client here; the client adds its intents and logs in with `token`. */
  get clientOptions(): { rest: Partial<RESTOptions> } {
    return { rest: { api: this.restApi, version: '10' } };
  }

  /** The server the bot was added to. */
  get guildId(): string {
    return this.places.guildId;
  }

  /** The other server the bot was added to. */
  get otherGuildId(): string {
    return this.places.otherGuildId;
  }

  /** Every REST request, oldest first. */
  get requests() {
    return this.rest.requests;
  }

  /** Every REST answer, oldest first. */
  get responses() {
    return this.rest.responses;
  }

  /** Requests no route fits; a test of a whole bot asserts that there are none. */
  get unknownRoutes() {
    return this.rest.unknownRoutes;
  }

  /** Every interaction sent, oldest first, with its answer, latency and refusals. */
  get interactions() {
    return this.log.all;
  }

  /** Whether any message shown so far has a container, which some of Discord's listings choke on. */
  get containerUsed(): boolean {
    return this.messages.all().some((message) => usesKind(message.components, Kind.container));
  }

  readonly interact: Member['interact'] = (type, data, message) => this.member.interact(type, data, message);
  readonly slash: Member['slash'] = (typed) => this.member.slash(typed);
  readonly autocomplete: Member['autocomplete'] = (typed) => this.member.autocomplete(typed);
  readonly press: Member['press'] = (message, which, how) => this.member.press(message, which, how);
  readonly select: Member['select'] = (message, id, values, how) =>
    this.member.select(message, id, values, how);
  readonly contextMenu: Member['contextMenu'] = (request) => this.member.contextMenu(request);
  readonly visibleCommands: Member['visibleCommands'] = (where) => this.member.visibleCommands(where);

  /** Who a message notifies; empty where nobody is. */
  pingedBy(message: WireMessage): string[] {
    const stored = this.messages.find(message.id);
    return pingedBy(message, stored?.allowedMentions);
  }

  /** The message as it is now. @throws ApiError 10008 where it was deleted */
  currentMessage(message: WireMessage): WireMessage {
    return this.messages.get(message.id).wire;
  }

  /** Deletes a message, as a moderator or its reader does. */
  deleteMessage(message: WireMessage): void {
    this.messages.delete(message.id);
  }

  /** Waits until so many bots are connected and identified. */
  async waitForReady(count = 1): Promise<void> {
    while (this.gateway.readySessions !== count) await this.gateway.nextChange();
  }

  /** Puts a fault in the way of the next requests of a route. */
  failNext(fault: Fault): void {
    this.rest.faults.add(fault);
  }

  /** Holds every request of a route for so many milliseconds before it is looked at; 0 ends it. */
  delay(route: string, ms: number): void {
    this.rest.faults.setDelay(route, ms);
  }

  /** Takes away the faults which no request has met yet. */
  endFaults(): void {
    this.rest.faults.clear();
  }

  /** Faults which no request has met yet. */
  get pendingFaults(): Fault[] {
    return this.rest.faults.pending;
  }

  /** Closes the gateway's connections with a code; 1006 cuts them. Sessions stay where the code allows it. */
  closeGateway(code: number, options: { keepSession?: boolean } = {}): void {
    this.gateway.closeConnections(code, options.keepSession);
  }

  /** Lets nothing more through the gateway's open connections: no events and no answers to heartbeats. */
  silenceGateway(): void {
    this.gateway.silence();
  }

  /** Takes the permission from the bot to post for all in the channel of a place; private answers are free. */
  forbidPosting(where: Where = 'guild'): void {
    this.mutedChannels.add(this.places.channels[where]);
  }

  /** Gives that permission back. */
  allowPosting(where: Where = 'guild'): void {
    this.mutedChannels.delete(this.places.channels[where]);
  }

  /** Leaves heartbeats unanswered until {@link resumeHeartbeatAcks}. */
  stopHeartbeatAcks(): void {
    this.gateway.acknowledges = false;
  }

  /** Answers heartbeats again. */
  resumeHeartbeatAcks(): void {
    this.gateway.acknowledges = true;
  }

  /** Tells the bot that its session is invalid. */
  invalidateSession(resumable: boolean): void {
    this.gateway.invalidateSession(resumable);
  }

  /** Tells the bot to reconnect. */
  requestReconnect(): void {
    this.gateway.requestReconnect();
  }

  /** Closes the next connections with these codes when they identify, e.g. 4004. */
  refuseIdentify(...codes: number[]): void {
    this.gateway.refuseIdentify(...codes);
  }

  /** Answers so many of the next attempts to connect to the gateway with status 503. */
  refuseConnections(times: number): void {
    this.refusedUpgrades = this.upgrades + times;
  }

  /** Sends an event of any kind. */
  dispatch(t: string, d: unknown): void {
    this.gateway.dispatch(t, d);
  }

  private get gatewayUrl(): string {
    return `ws://127.0.0.1:${this.port}`;
  }

  private hostFile(path: string, { content, contentType, status, headers }: UploadedFile): string {
    const type = { 'content-type': contentType ?? 'application/octet-stream' };
    this.rest.hostFile(path, Buffer.from(content), status ?? 200, { ...type, ...headers });
    return `http://127.0.0.1:${this.port}${path}`;
  }
}

function random(bytes: number): string {
  return randomBytes(bytes).toString('base64url');
}

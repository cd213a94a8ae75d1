import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { recordOf, type JsonRecord } from './json.js';
import { askedShard, isSentTo, type Shard } from './shard.js';

/** Gateway opcodes. */
const Op = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voiceState: 4,
  resume: 6,
  reconnect: 7,
  requestMembers: 8,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;

/** Intents an application must be granted: members, presences, message content. */
const PRIVILEGED_INTENTS = (1 << 1) | (1 << 8) | (1 << 15);
/** Close codes of the gateway after which a session cannot be resumed. */
const FINAL_CODES: readonly number[] = [1000, 4003, 4004, 4007, 4010, 4011, 4012, 4013, 4014];

/** One event as it was sent. */
interface Dispatch {
  readonly t: string;
  readonly s: number;
  readonly d: unknown;
}

/** A session outlives its connection until it is resumed or given up. */
interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: Shard;
  readonly history: Dispatch[];
  sequence: number;
  socket: WebSocket | undefined;
}

/** Milliseconds before another shard of the same bucket may identify. */
const IDENTIFY_WINDOW = 5_000;

/** What the gateway needs to know of the application. */
export interface GatewaySetup {
  readonly token: string;
  readonly heartbeatIntervalMs: number;
  /** Privileged intents switched on for the application, as bits. */
  readonly grantedIntents: number;
  /** Address the client is to resume at. */
  readonly url: () => string;
  /** How many shards the bot has to have at least. */
  readonly leastShards: number;
  /** How many shards may identify within five seconds; as many as want to where it is undefined. */
  readonly maxConcurrency: number | undefined;
  /** Fields of the READY event about the application and the servers of a shard. */
  readonly ready: (shard: Shard) => JsonRecord;
  /** Events sent to a shard right after READY, by the intents asked for. */
  readonly afterReady: (intents: number, shard: Shard) => { t: string; d: unknown }[];
}

/** Something the gateway saw, for tests to assert on. */
export interface GatewayEvent {
  readonly kind: 'connect' | 'identify' | 'identify-too-soon' | 'resume' | 'heartbeat' | 'close';
  /** Close code, or the intents asked for. */
  readonly value: number;
  /** Which shard it is that identifies. */
  readonly shard?: unknown;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** Discord's gateway: a WebSocket server which keeps sessions and sends events. */
export class Gateway {
  /** Everything clients did, in order. */
  readonly events: GatewayEvent[] = [];
  /** Whether heartbeats are answered. */
  acknowledges = true;
  /** Whether a session that is resumed is sent all its events again, as where Discord knows of none that arrived. */
  replaysAll = false;
  private readonly server = new WebSocketServer({ noServer: true });
  private readonly sockets = new Set<WebSocket>();
  private readonly sessions = new Map<string, Session>();
  private readonly refusals: number[] = [];
  private readonly changed = new Set<() => void>();
  private readonly closedHere = new WeakSet<WebSocket>();
  private readonly silent = new WeakSet<WebSocket>();
  /** When a shard of each bucket last identified, in milliseconds since 1970. */
  private readonly identifiedAt = new Map<number, number>();

  constructor(private readonly setup: GatewaySetup) {
    this.server.on('connection', (socket: WebSocket, request: IncomingMessage) => {
      this.connected(socket, new URL(request.url ?? '/', 'http://127.0.0.1').searchParams);
    });
  }

  /** Takes over an HTTP request which asks for a WebSocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.server.handleUpgrade(request, socket, head, (ws) => this.server.emit('connection', ws, request));
  }

  /** Sessions with a live connection. */
  get readySessions(): number {
    return [...this.sessions.values()].filter((session) => session.socket !== undefined).length;
  }

  /** Whether what happens in a server, or outside of them, would reach a bot, now or when it resumes. */
  hasSessionFor(guildId: string | undefined): boolean {
    return [...this.sessions.values()].some(({ shard }) => isSentTo(shard, guildId));
  }

  /** Sends what happens in a server, or outside of them, to the sessions that it belongs to. */
  dispatchIn(guildId: string | undefined, t: string, d: unknown): void {
    for (const session of this.sessions.values()) {
      if (isSentTo(session.shard, guildId)) this.send(session, t, d);
    }
  }

  /** Sends an event to every session; one whose connection is lost gets it when it resumes. */
  dispatch(t: string, d: unknown): void {
    for (const session of this.sessions.values()) this.send(session, t, d);
  }

  /** Closes all connections; 1006 cuts them without a word. */
  closeConnections(code: number, keepSession = !FINAL_CODES.includes(code)): void {
    if (!keepSession) this.sessions.clear();
    for (const socket of this.sockets) {
      this.closedHere.add(socket);
      if (code === 1006) socket.terminate();
      else socket.close(code);
    }
  }

  /** Lets nothing through the connections that are open now any more, though they stay open. */
  silence(): void {
    for (const socket of this.sockets) this.silent.add(socket);
  }

  /** Sends the clients something of any opcode, or what is no JSON. */
  sendToAll(packet: JsonRecord | string): void {
    for (const socket of this.sockets) {
      if (typeof packet === 'string') socket.send(packet);
      else this.sendPacket(socket, packet);
    }
  }

  /** Tells the clients to reconnect (opcode 7). */
  requestReconnect(): void {
    this.sendToAll({ op: Op.reconnect, d: null });
  }

  /** Tells the clients that their session is invalid (opcode 9), and forgets it unless it is resumable. */
  invalidateSession(resumable: boolean): void {
    if (!resumable) this.sessions.clear();
    this.sendToAll({ op: Op.invalidSession, d: resumable });
  }

  /** Closes the next connections with these codes when they identify. */
  refuseIdentify(...codes: number[]): void {
    this.refusals.push(...codes);
  }

  /** Waits until something happens at the gateway. */
  async nextChange(): Promise<void> {
    await new Promise<void>((resolve) => this.changed.add(resolve));
  }

  /** Cuts all connections and forgets the sessions. */
  shutDown(): void {
    for (const socket of this.sockets) socket.terminate();
    this.sessions.clear();
    this.server.close();
  }

  private note(kind: GatewayEvent['kind'], value: number, shard?: unknown): void {
    this.events.push({ kind, value, time: Date.now(), ...(shard === undefined ? {} : { shard }) });
    const waiting = [...this.changed];
    this.changed.clear();
    for (const wake of waiting) wake();
  }

  private connected(socket: WebSocket, query: URLSearchParams): void {
    this.sockets.add(socket);
    let session: Session | undefined;
    socket.on('error', () => {
      socket.terminate();
    });
    socket.on('close', (code) => {
      this.sockets.delete(socket);
      if (session?.socket === socket) {
        session.socket = undefined;
        // A client which says goodbye with 1000 or 1001 ends its session; with any other code it may resume.
        const goodbye = code === 1000 || code === 1001;
        if (goodbye && !this.closedHere.has(socket)) this.sessions.delete(session.id);
      }
      this.note('close', code);
    });
    socket.on('message', (data: Buffer) => {
      const packet = parsePacket(data);
      if (packet === undefined) socket.close(4002);
      else session = this.received(socket, packet, session);
    });
    this.note('connect', 0);
    if (query.get('v') !== '10') socket.close(4012);
    else if (query.get('encoding') !== 'json') socket.close(4002);
    else {
      const hello = { heartbeat_interval: this.setup.heartbeatIntervalMs, _trace: [] };
      this.sendPacket(socket, { op: Op.hello, d: hello });
    }
  }

  private received(socket: WebSocket, packet: JsonRecord, session: Session | undefined): Session | undefined {
    switch (packet['op']) {
      case Op.heartbeat:
        this.note('heartbeat', Number(packet['d'] ?? 0));
        if (this.acknowledges) this.sendPacket(socket, { op: Op.heartbeatAck });
        return session;
      case Op.identify:
        return this.identified(socket, recordOf(packet['d']), session);
      case Op.resume:
        return this.resumed(socket, recordOf(packet['d']), session);
      case Op.presence:
      case Op.voiceState:
      case Op.requestMembers:
        if (session === undefined) socket.close(4003);
        return session;
      default:
        socket.close(4001);
        return session;
    }
  }

  private identified(socket: WebSocket, d: JsonRecord, old: Session | undefined): Session | undefined {
    const intents = typeof d['intents'] === 'number' ? d['intents'] : -1;
    this.note('identify', intents, d['shard']);
    const refusal = this.refusals.shift();
    const shard = askedShard(d['shard'], this.setup.leastShards);
    const code =
      refusal ??
      (old !== undefined
        ? 4005
        : d['token'] !== this.setup.token
          ? 4004
          : intents < 0
            ? 4013
            : (intents & PRIVILEGED_INTENTS & ~this.setup.grantedIntents) !== 0
              ? 4014
              : undefined);
    if (code !== undefined || typeof shard === 'number') {
      socket.close(code ?? Number(shard));
      return old;
    }
    if (this.isTooSoon(shard)) {
      this.note('identify-too-soon', intents, shard);
      this.sendPacket(socket, { op: Op.invalidSession, d: false });
      return old;
    }
    // Sessions nobody is connected to are given up when the bot starts anew.
    const [shardId, shardCount] = shard;
    for (const other of this.sessions.values()) {
      const [id, count] = other.shard;
      const isReplaced = id === shardId || count !== shardCount;
      if (other.socket === undefined && isReplaced) this.sessions.delete(other.id);
    }
    const id = randomBytes(16).toString('hex');
    const session: Session = { id, intents, shard, history: [], sequence: 0, socket };
    this.sessions.set(id, session);
    this.send(session, 'READY', {
      v: 10,
      session_id: id,
      resume_gateway_url: this.setup.url(),
      shard,
      session_type: 'normal',
      private_channels: [],
      presences: [],
      relationships: [],
      user_settings: {},
      ...this.setup.ready(shard),
    });
    for (const { t, d: data } of this.setup.afterReady(intents, shard)) this.send(session, t, data);
    return session;
  }

  private isTooSoon([id]: Shard): boolean {
    const { maxConcurrency } = this.setup;
    if (maxConcurrency === undefined) return false;
    const bucket = id % maxConcurrency;
    const now = Date.now();
    if (now - (this.identifiedAt.get(bucket) ?? 0) < IDENTIFY_WINDOW) return true;
    this.identifiedAt.set(bucket, now);
    return false;
  }

  private resumed(socket: WebSocket, d: JsonRecord, old: Session | undefined): Session | undefined {
    this.note('resume', Number(d['seq'] ?? 0));
    if (d['token'] !== this.setup.token) {
      socket.close(4004);
      return old;
    }
    const session = this.sessions.get(String(d['session_id']));
    if (session === undefined) {
      this.sendPacket(socket, { op: Op.invalidSession, d: false });
      return undefined;
    }
    const seen = Number(d['seq'] ?? 0);
    if (seen > session.sequence) {
      this.sessions.delete(session.id);
      socket.close(4007);
      return undefined;
    }
    if (session.socket !== socket) session.socket?.terminate();
    session.socket = socket;
    const isDue = ({ t, s }: Dispatch) => s > seen || (this.replaysAll && t !== 'READY' && t !== 'RESUMED');
    for (const missed of session.history.filter(isDue)) {
      this.sendPacket(socket, { op: Op.dispatch, ...missed });
    }
    this.send(session, 'RESUMED', { _trace: [] });
    return session;
  }

  private send(session: Session, t: string, d: unknown): void {
    session.sequence += 1;
    const event = { t, s: session.sequence, d };
    session.history.push(event);
    if (session.socket !== undefined) this.sendPacket(session.socket, { op: Op.dispatch, ...event });
  }

  private sendPacket(socket: WebSocket, packet: JsonRecord): void {
    const isOpen = socket.readyState === socket.OPEN;
    if (isOpen && !this.silent.has(socket)) socket.send(JSON.stringify(packet));
  }
}

function parsePacket(data: Buffer): JsonRecord | undefined {
  try {
    return recordOf(JSON.parse(data.toString('utf8')));
  } catch {
    return undefined;
  }
}

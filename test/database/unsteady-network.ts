import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** What lies between the bot and its database, and fails when it is told to. */
export class UnsteadyNetwork {
  private readonly sockets = new Set<Socket>();
  private state: 'up' | 'down' | 'silent' = 'up';
  private delayMs = 0;
  /** How many connections were let through. */
  connections = 0;
  /** How many were not. */
  refusals = 0;

  private constructor(
    /** The address of the database through it. */
    readonly url: string,
    private readonly server: ReturnType<typeof createServer>,
  ) {}

  static async before(url: string): Promise<UnsteadyNetwork> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const there = new URL(url);
    const here = new URL(url);
    here.port = String((server.address() as AddressInfo).port);
    const network = new UnsteadyNetwork(here.href, server);
    server.on('connection', (near) => {
      network.letThrough(near, Number(there.port));
    });
    return network;
  }

  up(): void {
    this.state = 'up';
    this.delayMs = 0;
  }

  /** Lets all through that much later, in milliseconds. */
  slow(delayMs: number): void {
    this.delayMs = delayMs;
  }

  /** How many connections are open. */
  get open(): number {
    return this.sockets.size / 2;
  }

  /** Cuts what is connected off, and lets nobody in. */
  down(): void {
    this.state = 'down';
    for (const socket of this.sockets) socket.destroy();
  }

  /** Swallows all that is sent, and says nothing. */
  silent(): void {
    this.state = 'silent';
  }

  async close(): Promise<void> {
    this.down();
    this.server.close();
    await once(this.server, 'close');
  }

  private letThrough(near: Socket, port: number): void {
    near.on('error', () => undefined);
    if (this.state === 'down') {
      this.refusals += 1;
      near.resetAndDestroy();
      return;
    }
    this.connections += 1;
    const far = connect(port, '127.0.0.1').on('error', () => undefined);
    this.sockets.add(near).add(far);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on('data', (chunk) => {
        if (this.state === 'silent') return;
        if (this.delayMs === 0) to.write(chunk);
        else setTimeout(() => to.write(chunk), this.delayMs);
      });
      from.on('close', () => {
        this.sockets.delete(from);
        to.destroy();
      });
    }
  }
}

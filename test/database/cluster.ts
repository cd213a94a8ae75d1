import { spawn, execFileSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { freePort } from '../free-port.js';

/** A server of PostgreSQL that is stopped and started. */
interface Server {
  /** Stops the server as `pg_ctl stop` does: `fast` ends what is under way, `immediate` is as if it had crashed. */
  halt(mode: 'fast' | 'immediate'): Promise<void>;
  /** Starts it again, at the same address. */
  resume(): Promise<void>;
}

/** A PostgreSQL of the tests' own. */
export interface Cluster extends Server {
  /** Of its superuser, to a database of no use. */
  readonly url: string;
  /** Starts a copy of it that only reads, and gets what is written as it is written. It is there until this one is stopped. */
  startCopy(): Promise<Server & { readonly url: string }>;
  /** Stops it, and removes all that it has. */
  stop(): Promise<void>;
}

/** https://www.postgresql.org/docs/current/server-shutdown.html */
const SIGNALS = { fast: 'SIGINT', immediate: 'SIGQUIT' } as const;

const DEBIAN = '/usr/lib/postgresql';

/** The folder of PostgreSQL's programs: the newest of Debian's, or where the PATH leads. */
export function findBinaries(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const folders = [
    ...versions.sort((a, b) => Number(b) - Number(a)).map((version) => join(DEBIAN, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  return folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))));
}

/**
 * Starts PostgreSQL in a temporary folder, on loopback alone and a free port.
 *
 * @param bin - the folder of its programs
 */
export async function startCluster(bin: string, settings: readonly string[] = []): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), 'lectures-postgresql-'));
  const user = ordinaryUser();
  if (user !== undefined) await chown(folder, user.uid, user.gid);
  const options = { ...user, cwd: folder };
  const password = randomBytes(12).toString('hex');
  const passwordFile = join(folder, 'password');
  await writeFile(passwordFile, password);
  if (user !== undefined) await chown(passwordFile, user.uid, user.gid);
  const data = join(folder, 'data');
  const initdb = [
    '-D',
    data,
    '-U',
    'postgres',
    '-E',
    'UTF8',
    '--locale=C',
    '--no-sync',
    '-A',
    'scram-sha-256',
  ];
  execFileSync(join(bin, 'initdb'), [...initdb, `--pwfile=${passwordFile}`], { ...options, stdio: 'pipe' });
  const urlAt = (port: number) => `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  const port = await freePort();
  const server = await serve(bin, data, port, settings, options);
  const copies: Server[] = [];
  return {
    ...server,
    url: urlAt(port),
    async startCopy() {
      const place = join(folder, `copy-${copies.length}`);
      const args = [
        '-D',
        place,
        '--write-recovery-conf',
        '--checkpoint=fast',
        '--no-sync',
        '-d',
        urlAt(port),
      ];
      execFileSync(join(bin, 'pg_basebackup'), args, { ...options, stdio: 'pipe' });
      const portOfCopy = await freePort();
      const copy = await serve(bin, place, portOfCopy, settings, options);
      copies.push(copy);
      return { ...copy, url: urlAt(portOfCopy) };
    },
    async stop() {
      for (const one of [...copies, server]) await one.halt('fast');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Starts a server on what is in a folder. */
async function serve(
  bin: string,
  data: string,
  port: number,
  settings: readonly string[],
  options: { readonly cwd: string },
): Promise<Server> {
  const all = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
  ];
  // Nothing of it is needed after the tests.
  const quick = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
  const args = ['-D', data, ...[...all, ...quick, ...settings].flatMap((setting) => ['-c', setting])];
  let server: ChildProcess | undefined;
  // Whatever ends this process ends the server too.
  const kill = () => server?.kill('SIGQUIT');
  const resume = async () => {
    server = spawn(join(bin, 'postgres'), args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
    process.once('exit', kill);
    await untilReady(server);
  };
  await resume();
  return {
    resume,
    async halt(mode) {
      process.off('exit', kill);
      if (server?.exitCode === null && server.kill(SIGNALS[mode])) await once(server, 'exit');
    },
  };
}

/** PostgreSQL refuses to run as root, as tests do in a container: whom it runs as then. */
function ordinaryUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const name = ['postgres', 'nobody'].find((user) => {
    try {
      return execFileSync('id', ['-u', user], { stdio: 'pipe' }).length > 0;
    } catch {
      return false;
    }
  });
  if (name === undefined) throw new Error('There is no user postgres or nobody to run PostgreSQL as.');
  const idOf = (kind: string) => Number(execFileSync('id', [kind, name], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-10_000);
      if (/database system is ready to accept (?:read.only )?connections/.test(said)) resolve();
    });
    server.once('exit', () => {
      reject(new Error(`PostgreSQL does not start: ${said}`));
    });
  });
}

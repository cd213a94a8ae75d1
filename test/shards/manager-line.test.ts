import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { BUILT_SOURCE } from '../built-source.js';
import { dataFolder } from '../corpus/data-folder.js';

/** Starts a process as a shard that has the line to its manager, and this is the manager. */
async function shardThat(does: string): Promise<ChildProcess> {
  const script = join(await dataFolder({}), 'shard.mjs');
  const { href } = pathToFileURL(join(BUILT_SOURCE, 'shards', 'manager-line.js'));
  await writeFile(
    script,
    `import { ManagerLine } from '${href}';\nconst line = new ManagerLine();\n${does}\nline.say({ kind: 'ready' });\n`,
  );
  const shard = fork(script);
  onTestFinished(() => {
    shard.kill();
  });
  return shard;
}

/** What the shard says next. */
async function said(shard: ChildProcess): Promise<unknown> {
  const ended = once(shard, 'exit').then(([code]) => [`ended with code ${String(code)}`]);
  const [message] = (await Promise.race([once(shard, 'message'), ended])) as unknown[];
  return message;
}

it('a shard that cannot tell how it is says so, and goes on', async () => {
  const shard = await shardThat(`line.onAsked(() => Promise.reject(new Error('no figures')));`);
  expect(await said(shard)).toEqual({ kind: 'ready' });
  for (const question of [7, 8]) {
    shard.send({ kind: 'tell', question });
    const faults = ['It cannot tell how it is: no figures'];
    expect(await said(shard)).toEqual({ kind: 'told', question, faults, figures: [] });
  }
});

it('a shard that is given up already waits for no turn to begin a session', async () => {
  const shard = await shardThat(
    `const given = AbortSignal.abort(new Error('given up'));
    const waited = line.waitToIdentify(given).catch(({ message }) => message);
    const late = new Promise((resolve) => setTimeout(resolve, 5_000, 'waits'));
    process.send({ waited: await Promise.race([waited, late]) });`,
  );
  expect(await said(shard)).toEqual({ waited: 'given up' });
});

import { describe, expect, test } from 'vitest';
import { makeRunApart } from '../../bench/run-apart.js';

const run = makeRunApart(1);

describe('a process of its own', () => {
  test('tells what it measured', async () => {
    expect(await run(['-e', 'console.log(JSON.stringify({ ms: 5 }))'])).toEqual({ ms: 5 });
  });

  test.each([
    { does: 'throws', script: 'throw new RangeError("too much")', reason: 'RangeError: too much' },
    {
      does: 'needs more memory than it has',
      script: 'const kept = []; for (;;) kept.push(new Array(1e5).fill({}))',
      reason: 'out of memory',
    },
    {
      does: 'is ended by the system',
      script: 'process.kill(process.pid, "SIGKILL")',
      reason: 'killed by the system, which may be short of memory',
    },
  ])('that $does fails with the reason', async ({ script, reason }) => {
    await expect(run(['--max-old-space-size=40', '-e', script])).rejects.toThrow(reason);
  });

  test('that goes on for too long is ended', async () => {
    await expect(makeRunApart(0.005)(['-e', 'setInterval(() => {}, 1000)'])).rejects.toThrow(
      'not done within 0.005 minutes',
    );
  });
});

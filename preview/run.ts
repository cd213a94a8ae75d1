/**
 * Shows every kind of reply as Discord does, on a page of this machine, until it is stopped:
 *
 *     npm run preview
 *
 * PORT says at which port; any that is free when it is left out.
 */
import { makeReplies } from './make-replies.js';
import { servePages } from './serve-pages.js';

const LARGEST_PORT = 65_535;

/** Serves the pages. */
async function main(): Promise<void> {
  const port = readPort(process.env['PORT']);
  if (port === undefined) {
    throw new RunFault(`PORT is a number from 0 to ${LARGEST_PORT}; leave it out for any port that is free.`);
  }
  const pages = await servePages(makeReplies, port).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new RunFault(`Port ${port} is taken. Leave PORT out for any that is free.`);
    }
    throw error;
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void pages.close());
  console.log(`Every kind of reply: ${pages.address} (Ctrl+C ends it)`);
}

/** Something that whoever runs this can mend. */
class RunFault extends Error {}

function readPort(text: string | undefined): number | undefined {
  const port = Number(text ?? '');
  return Number.isInteger(port) && port >= 0 && port <= LARGEST_PORT ? port : undefined;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof RunFault ? error.message : error);
  process.exitCode = 1;
}

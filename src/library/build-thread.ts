import { parentPort, type MessagePort } from 'node:worker_threads';
import { CorpusError } from '../corpus/corpus-error.js';
import { buildLibrary, type BuildOrder } from './build-library.js';
import type { BuildOutcome } from './messages.js';
import { ownMemory } from './own-memory.js';

// Loads and indexes lectures whenever it is told to, one order at a time.

async function build(port: MessagePort, order: BuildOrder): Promise<void> {
  const say = (outcome: BuildOutcome, moved: readonly ArrayBuffer[] = []) => {
    port.postMessage(outcome, moved);
  };
  try {
    const library = await buildLibrary(order);
    say({ kind: 'built', library }, ownMemory(library.sections));
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    say({ kind: 'unusable', message: error.message });
  }
}

const port = parentPort;
if (port === null) throw new Error('This is a thread of the bot and does nothing by itself.');
// What goes wrong otherwise ends the thread, and whoever waits for it is told.
port.on('message', (order: BuildOrder) => void build(port, order));

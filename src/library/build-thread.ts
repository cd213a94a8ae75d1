import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { CorpusError } from '../corpus/corpus-error.js';
import { buildLibrary, type BuildOrder } from './build-library.js';
import type { BuildOutcome } from './messages.js';
import { ownMemory } from './own-memory.js';

// Loads and indexes lectures, and ends: whatever memory that took is free again then.

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

if (parentPort === null) throw new Error('This is a thread of the bot and does nothing by itself.');
await build(parentPort, workerData as BuildOrder);

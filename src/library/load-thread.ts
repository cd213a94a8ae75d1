import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { CorpusError } from '../corpus/corpus-error.js';
import { buildApart } from './build-apart.js';
import { takeCodeKey } from './library-key.js';
import { loadLibrary } from './load-library.js';
import { MemoryError } from './memory-error.js';
import type { LoadOrder, LoadOutcome } from './messages.js';
import { ownMemory } from './own-memory.js';
import { readyLibrary } from './ready-library.js';
import { neededHeap } from './search-heap.js';

// Loads lectures once, from their snapshot or their files. It has what reads a snapshot and no more; what it takes to
// build them, dictionaries among it, takes longer to load than a snapshot, and is in a thread of its own.

async function load(port: MessagePort, { source, code, index: place }: LoadOrder): Promise<void> {
  const say = (outcome: LoadOutcome, moved: readonly ArrayBuffer[] = []) => {
    port.postMessage(outcome, moved);
  };
  if (code !== undefined) takeCodeKey(code);
  try {
    const loaded = await loadLibrary(source, buildApart);
    const { index, ...library } = readyLibrary(loaded);
    const needed = neededHeap(index);
    place.postMessage(index, ownMemory(index));
    say({ kind: 'loaded', library, neededHeap: needed }, ownMemory(library.corpus));
  } catch (error) {
    if (error instanceof CorpusError) say({ kind: 'unusable', message: error.message });
    else if (error instanceof MemoryError) say({ kind: 'too large' });
    else throw error;
  }
}

if (parentPort === null) throw new Error('This is a thread of the bot and does nothing by itself.');
// What goes wrong otherwise ends the thread, and whoever waits for it is told.
void load(parentPort, workerData as LoadOrder);

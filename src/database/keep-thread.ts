import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { StoreError } from '../servers/store-error.js';
import { DatabaseError, toldError } from './database-error.js';
import { DatabaseStore } from './database-store.js';
import { Database } from './database.js';
import type { KeepOrder, KeepOutcome } from './keep-apart.js';

// Keeps one draft, and ends.

async function keepOne(
  port: MessagePort,
  { address, serverId, draftId, mayReplace }: KeepOrder,
): Promise<void> {
  const say = (outcome: KeepOutcome) => {
    port.postMessage(outcome);
  };
  try {
    await new DatabaseStore(new Database(address)).keepDraft(serverId, draftId, mayReplace);
    say({ kind: 'kept' });
  } catch (error) {
    if (error instanceof StoreError) say({ kind: 'refused', fault: error.fault, message: error.message });
    else if (error instanceof DatabaseError) say(toldError(error));
    else throw error;
  }
}

if (parentPort === null) throw new Error('This is a thread of the bot and does nothing by itself.');
await keepOne(parentPort, workerData as KeepOrder);

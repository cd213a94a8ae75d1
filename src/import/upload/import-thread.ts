import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { CaptionError } from '../../captions/caption-error.js';
import { ImportError } from '../import-error.js';
import type { UploadOutcome } from './import-apart.js';
import { importUpload, type Upload } from './import-upload.js';

// Imports one upload, and ends. However long a hostile file takes, nobody else waits for it.

async function importOne(port: MessagePort, upload: Upload): Promise<void> {
  const say = (outcome: UploadOutcome) => {
    port.postMessage(outcome);
  };
  try {
    say({ kind: 'imported', lecture: await importUpload(upload) });
  } catch (error) {
    if (!(error instanceof CaptionError || error instanceof ImportError)) throw error;
    say({ kind: 'refused', message: error.message, fault: error.fault });
  }
}

if (parentPort === null) throw new Error('This is a thread of the bot and does nothing by itself.');
await importOne(parentPort, workerData as Upload);

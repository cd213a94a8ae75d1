import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { loadSpokenEnglish } from '../../search/language/spoken-english.js';
import { Database, type DatabaseAddress } from '../database.js';
import { DatabaseError } from '../database-error.js';
import { completeInDatabase } from './complete-in-database.js';
import { findHits, type DatabaseHits } from './find-hits.js';
import type { SearchAnswer, SearchQuestion, SearchRequest } from './messages.js';

// Searches in the database in a thread of its own: what the database proposes is ranked here, which takes too long to keep
// Discord waiting for a heartbeat.

function serve(port: MessagePort, database: Database): void {
  const say = (answer: SearchAnswer) => {
    port.postMessage(answer);
  };
  port.on('message', ({ id, request }: SearchQuestion) => {
    void answer(database, request).then(
      (value) => {
        say({ kind: 'answer', id, value });
      },
      (error: unknown) => {
        if (error instanceof DatabaseError) {
          const { fault, message, cause } = error;
          say({ kind: 'no-answer', id, fault, message, cause });
        } else say({ kind: 'error', id, error });
      },
    );
  });
  // Before anybody asks.
  loadSpokenEnglish();
}

function answer(database: Database, request: SearchRequest): Promise<DatabaseHits | readonly string[]> {
  const { serverId } = request;
  if (request.kind === 'complete') {
    const { typed, limit } = request;
    return database.read(serverId, (query) => completeInDatabase(query, typed, limit));
  }
  return database.read(serverId, (query) => findHits(query, request.request, request.glossary));
}

if (parentPort === null) throw new Error('This is a thread of the bot and does nothing by itself.');
serve(parentPort, new Database(workerData as DatabaseAddress));

import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { loadSpokenEnglish } from '../../search/language/spoken-english.js';
import { DatabaseError, toldError } from '../database-error.js';
import { Database, type DatabaseAddress } from '../database.js';
import type { DatabaseHits } from './find-hits.js';
import type { SearchAnswer, SearchQuestion, SearchRequest } from './messages.js';
import { searchInDatabase } from './search-in-database.js';

type Search = ReturnType<typeof searchInDatabase>;

// Searches in the database in a thread of its own: what the database proposes is ranked here, which takes too long to keep
// Discord waiting for a heartbeat.

function serve(port: MessagePort, search: Search): void {
  const say = (answer: SearchAnswer) => {
    port.postMessage(answer);
  };
  port.on('message', ({ id, request }: SearchQuestion) => {
    void answer(search, request).then(
      (value) => {
        say({ kind: 'answer', id, value });
      },
      (error: unknown) => {
        say(error instanceof DatabaseError ? { ...toldError(error), id } : { kind: 'error', id, error });
      },
    );
  });
  // Before anybody asks.
  loadSpokenEnglish();
}

function answer(search: Search, asked: SearchRequest): Promise<DatabaseHits | readonly string[]> {
  return asked.kind === 'complete'
    ? search.complete(asked.serverId, asked.typed, asked.limit)
    : search.find(asked.serverId, asked.request, asked.glossary);
}

if (parentPort === null) throw new Error('This is a thread of the bot and does nothing by itself.');
serve(parentPort, searchInDatabase(new Database(workerData as DatabaseAddress)));

import { parentPort, workerData, type MessagePort, type Transferable } from 'node:worker_threads';
import { CorpusError } from '../corpus/corpus-error.js';
import { makeFinder, type Finder } from '../search/finder.js';
import { makeMaterial } from '../search/prepare-material.js';
import { loadLibrary, type LibrarySource } from './load-library.js';
import type { LibraryMessage, Question } from './messages.js';

// Runs in a thread of its own, so that neither loading nor searching keeps Discord waiting for a heartbeat.

async function serve(port: MessagePort, source: LibrarySource): Promise<void> {
  const say = (message: LibraryMessage, transferred: readonly Transferable[] = []) => {
    port.postMessage(message, transferred);
  };
  try {
    const { corpus, indexed, glossary, isFromSnapshot, warnings, remarks } = await loadLibrary(source);
    const material = makeMaterial(indexed, glossary);
    const finder = makeFinder(material);
    port.on('message', (question: Question) => {
      answer(finder, question).then(
        (value) => {
          say({ kind: 'answer', id: question.id, value });
        },
        (error: unknown) => {
          say({ kind: 'error', id: question.id, error });
        },
      );
    });
    // Nobody reads the lectures here any more: arrays of their own move, shared ones are not copied either.
    const moved = Object.values(corpus).flatMap(({ buffer }) =>
      buffer instanceof ArrayBuffer ? [buffer] : [],
    );
    say({ kind: 'loaded', corpus, isFromSnapshot, warnings, remarks }, moved);
    material.vocabulary.prepare();
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    say({ kind: 'unusable', message: error.message });
    port.close();
  }
}

function answer(finder: Finder, question: Question) {
  return question.kind === 'find'
    ? finder.find(question.request)
    : finder.complete(question.typed, question.limit);
}

if (parentPort === null) throw new Error('This is a thread of the bot and does nothing by itself.');
await serve(parentPort, workerData as LibrarySource);

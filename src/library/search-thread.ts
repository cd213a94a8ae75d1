import { parentPort, type MessagePort } from 'node:worker_threads';
import { makeFinder, type Finder } from '../search/finder.js';
import { unpackIndex } from '../search/index-sections.js';
import { makeMaterial } from '../search/prepare-material.js';
import type { Question, SearchMatter, SearchMessage } from './messages.js';

// Searches in a thread of its own, so that no search keeps Discord waiting for a heartbeat.

function serve(port: MessagePort): void {
  const say = (message: SearchMessage) => {
    port.postMessage(message);
  };
  port.once('message', ({ index, glossary }: SearchMatter) => {
    const material = makeMaterial(unpackIndex(index), glossary);
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
    say({ kind: 'ready' });
    material.vocabulary.prepare();
  });
}

/** Whatever goes wrong comes as a rejection, or it would end the thread. */
async function answer(finder: Finder, question: Question) {
  return question.kind === 'find'
    ? finder.find(question.request)
    : finder.complete(question.typed, question.limit);
}

if (parentPort === null) throw new Error('This is a thread of the bot and does nothing by itself.');
serve(parentPort);

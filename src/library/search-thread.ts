import { once } from 'node:events';
import { MessagePort, parentPort } from 'node:worker_threads';
import { makeFinder, type Finder } from '../search/finder.js';
import { unpackIndex } from '../search/index-sections.js';
import type { Material } from '../search/material.js';
import { makeMaterial } from '../search/prepare-material.js';
import type { Sections } from '../snapshot/section.js';
import type { Answer, Question, SearchMatter } from './messages.js';

// Searches in a thread of its own, so that no search keeps Discord waiting for a heartbeat.

interface Served {
  readonly material: Material;
  readonly finder: Finder;
}

function serve(port: MessagePort): void {
  const libraries = new Map<number, Served>();
  const say = (answer: Answer) => {
    port.postMessage(answer);
  };
  port.on('message', (question: Question) => {
    const { id, library, request } = question;
    const answered = answer(libraries, question).then(
      (value) => {
        say({ kind: 'answer', id, value });
      },
      (error: unknown) => {
        say({ kind: 'error', id, error });
      },
    );
    if (request.kind === 'open') {
      void answered.then(() => {
        const material = libraries.get(library)?.material;
        material?.vocabulary.prepare();
        material?.initials.prepare();
      });
    }
  });
}

/** Whatever goes wrong comes as a rejection, or it would end the thread. */
async function answer(libraries: Map<number, Served>, { library, request }: Question): Promise<Value> {
  switch (request.kind) {
    case 'open': {
      const { index, glossary } = request.matter;
      const material = makeMaterial(unpackIndex(await sectionsOf(index)), glossary);
      libraries.set(library, { material, finder: makeFinder(material) });
      return undefined;
    }
    case 'find':
      return served(libraries, library).finder.find(request.request);
    case 'complete':
      return served(libraries, library).finder.complete(request.typed, request.limit);
    case 'close':
      libraries.delete(library);
      return undefined;
  }
}

async function sectionsOf(index: SearchMatter['index']): Promise<Sections> {
  if (!(index instanceof MessagePort)) return index;
  const [sections] = (await once(index, 'message')) as [Sections];
  index.close();
  return sections;
}

type Value = Extract<Answer, { kind: 'answer' }>['value'];

function served(libraries: ReadonlyMap<number, Served>, library: number): Served {
  const found = libraries.get(library);
  if (found === undefined) throw new Error(`There is no library ${library} in this thread.`);
  return found;
}

if (parentPort === null) throw new Error('This is a thread of the bot and does nothing by itself.');
serve(parentPort);

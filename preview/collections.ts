import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Library } from '../src/commands/command.js';
import { takingUploads } from '../src/commands/lectures/server-lectures.js';
import { makeCorpus } from '../src/corpus/corpus.js';
import { readFrom } from '../src/corpus/lecture-reader.js';
import { makeLecture, type LectureSource, type WholeLecture } from '../src/corpus/lecture.js';
import { loadCorpus } from '../src/corpus/load-corpus.js';
import { loadGlossary } from '../src/corpus/load-glossary.js';
import { importUpload } from '../src/import/upload/import-upload.js';
import { createSearchEngine } from '../src/search/create-search-engine.js';
import { LectureStore } from '../src/servers/lecture-store.js';
import { COURSE } from './small-course.js';
import { SCRIPTS } from './small-scripts.js';

/** The lectures as they are now. */
export type UseNow = () => Promise<Library>;

const DATA = fileURLToPath(new URL('../data', import.meta.url));

/** Where Discord's servers are told apart, any one will do. */
const SERVER_ID = '123456789012345678';

const PLANTS = {
  videoId: 'plantsvideo',
  csv:
    'video_id,text,start_second,end_second,title\n' +
    'plantsvideo,so leaves make sugar from light and from the air,0,30,Plants\n',
};

/** Lectures that replies are about: each opens them, and may keep files in a new folder of that name. */
export const COLLECTIONS = {
  /** The sample lecture that comes with the bot. */
  sample: async () => {
    const { corpus } = await loadCorpus(DATA);
    const { glossary } = await loadGlossary(DATA);
    return always({
      corpus,
      read: readFrom(corpus),
      glossary,
      engine: createSearchEngine(corpus, { glossary }),
    });
  },
  /** A course of several lectures, some with chapters and pictures. */
  course: () => Promise.resolve(always(libraryOf(COURSE))),
  /** Lectures with titles in many scripts, and very long ones. */
  scripts: () => Promise.resolve(always(libraryOf(SCRIPTS))),
  /** A server that has a lecture of its own beside those of the course. */
  server: serverLibrary,
  /** A search that fails. */
  broken: () => {
    const fails = () => Promise.reject(new Error('The search is away.'));
    return Promise.resolve(always({ ...libraryOf(COURSE), engine: { search: fails, complete: fails } }));
  },
} satisfies Record<string, (folder: string) => Promise<UseNow>>;

export type CollectionName = keyof typeof COLLECTIONS;

function always(library: Library): UseNow {
  return () => Promise.resolve(library);
}

function libraryOf(lectures: readonly LectureSource[]): Library {
  const corpus = makeCorpus(lectures.map(makeLecture));
  return { corpus, read: readFrom(corpus), engine: createSearchEngine(corpus) };
}

async function serverLibrary(folder: string): Promise<UseNow> {
  const store = new LectureStore(join(folder, 'state'));
  await store.keepDraft(SERVER_ID, await store.saveDraft(SERVER_ID, PLANTS));
  const loadOwn = () =>
    loadCorpus(store.folderOf(SERVER_ID)).then(
      ({ corpus }) => corpus,
      // There is none left.
      () => makeCorpus<WholeLecture>([]),
    );
  return async () => {
    const kept = await loadOwn();
    const corpus = makeCorpus([...COURSE.map(makeLecture), ...kept.lectures]);
    const operations = {
      corpus: kept,
      loadKept: loadOwn,
      saveDraft: store.saveDraft.bind(store, SERVER_ID),
      keepDraft: store.keepDraft.bind(store, SERVER_ID),
      dropDraft: store.dropDraft.bind(store, SERVER_ID),
      removeLecture: store.removeLecture.bind(store, SERVER_ID),
    };
    const own = takingUploads(operations, importUpload);
    return { corpus, read: readFrom(corpus), engine: createSearchEngine(corpus), own };
  };
}

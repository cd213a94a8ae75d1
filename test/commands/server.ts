import { join } from 'node:path';
import { CONSOLE_ASKER, type Asker, type Library } from '../../src/commands/command.js';
import { commands } from '../../src/commands/index.js';
import { takingUploads } from '../../src/commands/lectures/server-lectures.js';
import type { AttachedFile } from '../../src/commands/options/attached-file.js';
import type { GivenValues } from '../../src/commands/options/option.js';
import { runCommand } from '../../src/commands/run-command.js';
import { makeCorpus } from '../../src/corpus/corpus.js';
import { readFrom } from '../../src/corpus/lecture-reader.js';
import type { WholeLecture } from '../../src/corpus/lecture.js';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { importUpload } from '../../src/import/upload/import-upload.js';
import type { Reply } from '../../src/reply/reply.js';
import { createSearchEngine } from '../../src/search/create-search-engine.js';
import { LectureStore } from '../../src/servers/lecture-store.js';
import { dataFolder } from '../corpus/data-folder.js';

export const SERVER_ID = '123456789012345678';
export const MANAGER: Asker = { ...CONSOLE_ASKER, managesServer: true };

/** A server without lectures of its own as yet, beside shared ones. */
export async function serverWith(shared: Library) {
  const store = new LectureStore(join(await dataFolder({}), 'state'));
  const library = async (): Promise<Library> => {
    const own = await loadCorpus(store.folderOf(SERVER_ID)).then(
      ({ corpus }) => corpus,
      () => makeCorpus<WholeLecture>([]),
    );
    const others = await Promise.all(shared.corpus.lectures.map(shared.read));
    const corpus = makeCorpus([...others, ...own.lectures]);
    const operations = {
      loadKept: () => Promise.resolve(own),
      saveDraft: store.saveDraft.bind(store, SERVER_ID),
      keepDraft: store.keepDraft.bind(store, SERVER_ID),
      dropDraft: store.dropDraft.bind(store, SERVER_ID),
      removeLecture: store.removeLecture.bind(store, SERVER_ID),
    };
    return {
      corpus,
      read: readFrom(corpus),
      engine: createSearchEngine(corpus),
      own: takingUploads({ corpus: own, ...operations }, importUpload),
    };
  };
  return {
    library,
    async run(name: string, values: GivenValues, asker = MANAGER): Promise<Reply> {
      const command = commands.find((one) => one.name === name);
      if (command === undefined) throw new Error(`There is no command ${name}.`);
      return runCommand(command, values, await library(), asker);
    },
    async press(reply: Reply, label: string, asker = MANAGER): Promise<Reply> {
      const actions = reply.blocks.flatMap((block) => (block.type === 'actions' ? block.actions : []));
      const action = actions.find((one) => one.label === label);
      if (action === undefined) throw new Error(`There is no button “${label}”.`);
      return this.run(action.command, action.values, asker);
    },
  };
}

/** A file as a member attaches it. */
export function attached(name: string, content: string): AttachedFile {
  return { name, read: () => Promise.resolve(Buffer.from(content)) };
}

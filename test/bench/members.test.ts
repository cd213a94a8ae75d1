import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { dataIn, readQuestions, writeLectureFiles } from '../../bench/lecture-files.js';
import { Members } from '../../bench/load/members.js';
import { outcomeOf, type Deed } from '../../bench/load/outcome.js';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { readFrom } from '../../src/corpus/lecture-reader.js';
import { createSearchEngine } from '../../src/search/create-search-engine.js';
import { stage } from '../end-to-end/stage.js';
import { InteractionKind } from '../fake-discord/interaction-log.js';

const { open, run } = stage();

const ALL = [
  '/lecture search',
  '/lecture at',
  '/lecture outline',
  '/lecture list',
  '/lecture help',
  'suggestions while typing',
  'Find in lectures',
  'a button',
  'a choice in a menu',
  'what is refused',
];
/** More than it takes until the rarest was drawn. */
const MOST = 600;

test('the members of the load test do everything that members can do, and each gets one answer', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'members-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeLectureFiles(folder, 250);
  const { corpus } = await loadCorpus(dataIn(folder));
  const at = await open();
  const library = { corpus, read: readFrom(corpus), engine: createSearchEngine(corpus) };
  await run(at, { library });
  const members = new Members(at, await readQuestions(folder));
  const deeds: Deed[] = [];
  const seen = () => ({
    what: new Set(deeds.map(({ what }) => what)),
    kinds: new Set(deeds.map(({ interaction }) => interaction.subject.kind)),
    users: new Set(deeds.map(({ interaction }) => interaction.subject.user.id)),
  });
  while (deeds.length < MOST && seen().what.size < ALL.length) deeds.push(await members.act());
  const sent = deeds.length;
  expect(outcomeOf(deeds)).toMatchObject({ sent, inTime: sent, lost: 0, doubled: 0 });
  expect([...seen().what].toSorted()).toEqual(ALL.toSorted());
  expect([...seen().kinds].toSorted()).toEqual(Object.values(InteractionKind).toSorted());
  expect(seen().users.size).toBeGreaterThan(sent / 3);
}, 60_000);

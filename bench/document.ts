import { cpus, totalmem } from 'node:os';

/** What stands in `docs/performance.md` before the figures. */
const INTRODUCTION = `# How fast the search is

Written by \`npm run bench -- --write\`.

**Text.** Lectures are made by a generator (\`bench/text\`) that gives the same text for the same seed: segments of
80 words on average, drawn as often as they are spoken in films (SUBTLEX-US); terms of art that recur within a
segment, a lecture and a course; many of them misheard, now and then or always, as everyday words
that sound like them;
fillers, names in passing, slips of the recogniser. At 5,000 segments there are about 19,000 distinct words, at
100,000 about 81,000.

**Queries.** Up to 40 of each kind, made from segments spread evenly over the lectures: a *word* of a term, *two words*
of two terms said in the same segment, a *question* around two terms, a word with a *typo*, a term that stands
*garbled* in the segment, and a quoted *phrase* of three to five words. All ask for five hits.

**Contestants.** Ours is the whole search: sound, borders, phrases, excerpts, moments. The peers index the texts alone:
MiniSearch with its defaults and with \`prefix: true, fuzzy: 0.2\`, SQLite FTS5 (porter, any of the words, bm25) as
WebAssembly and as machine code, Orama and FlexSearch with their defaults (FlexSearch with \`suggest\`, so that it
answers when not all words occur). Machine code is measured where \`npm run bench:native\` has compiled better-sqlite3,
which needs a C++ compiler; it is left out otherwise.

**Timing.** Each contestant runs in a process of its own, on one thread. After a warm-up, each query is timed
by itself (tinybench), all equally often; with 40 queries a kind, p99 is the time of the slowest one. Index time is
from the lectures in memory to an engine that answers. Memory is what the process has resident before (Node.js, word
lists, the texts) and after indexing, and its peak.

To see where our engine spends its time, run \`npm run bench\` once and then
\`node --cpu-prof dist/bench/bench/measure-one.js lecture-bot 5000\`; Chrome's developer tools open the profile.`;

/** Puts the figures into a page that says what they are and where they were taken. */
export function renderDocument(figures: readonly string[], date: Date): string {
  return [INTRODUCTION, describeMachine(date), ...figures].join('\n\n') + '\n';
}

/** The machine and the day, in a line. */
export function describeMachine(date: Date): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return (
    `**Machine.** ${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores, ${memory} GiB of memory, ` +
    `Node.js ${process.version}, ${process.platform}. Measured on ${date.toISOString().slice(0, 10)}.`
  );
}

import { cpus, totalmem } from 'node:os';

/** How the figures came about. */
export interface Run {
  /** What was typed. */
  readonly command: string;
  /** That a contestant had to be done. */
  readonly minutes: number;
  readonly date: Date;
}

/** What stands in `docs/performance.md` before the figures. */
function introduction({ command, minutes }: Run): string {
  return `# How fast the search is

The figures of all tables are from one run of \`${command}\`.

**Text.** Lectures are made by a generator (\`bench/text\`) that gives the same text for the same seed: segments of
80 words on average, drawn as often as they are spoken in films (SUBTLEX-US); terms of art that recur within a
segment, a lecture and a course; many of them misheard, now and then or always, as everyday words
that sound like them;
fillers, names in passing, slips of the recogniser. At 5,000 segments there are about 19,000 distinct words, at
100,000 about 81,000. They are written to files once, which all contestants read.

**Queries.** Up to 40 of each kind, made from segments spread evenly over the lectures: a *word* of a term, *two words*
of two terms said in the same segment, one or two *common* words, each said in 1 to 5 % of all segments, a *question*
around two terms, a word with a *typo*, a term that stands *garbled* in the segment, and a quoted *phrase* of three to
five words. All ask for five hits. Common words are said in so many lectures that hardly anybody names the one that
the query was made from.

**Contestants.** Ours is the whole search: sound, borders, phrases, excerpts, moments. *lecture-bot* is what a member
gets: it is asked from the thread of Discord's gateway and answers from a thread of its own. *lecture-bot, one thread*
is the same engine without the way there and back, as its peers are measured. The peers index the texts alone:
MiniSearch with its defaults and with \`prefix: true, fuzzy: 0.2\`, SQLite FTS5 (porter, any of the words, bm25) as
WebAssembly and as machine code, Orama and FlexSearch with their defaults (FlexSearch with \`suggest\`, so that it
answers when not all words occur). They answer with the numbers of segments, ours with excerpts and moments as well.
Machine code is measured where \`npm run bench:native\` has compiled better-sqlite3, which needs a C++ compiler; it is
left out otherwise.

FTS5, like MiniSearch and Orama with their defaults, finds nothing for most queries with a *typo* and for most that
are *garbled*: it looks the word up, has it not and is done at once. Its times of these two kinds are those of an empty
answer, and they make its p50 over all queries smaller than that of any kind it can answer. The share of right answers
says who found something.

**Timing.** Each contestant runs in a process of its own, with at most 4 GB of heap; whoever takes longer than
${minutes} minutes is left out. After a warm-up, each query is timed by itself (tinybench), all equally often; with 40
queries a kind, p99 of a kind is the time of the slowest one. Where once through all queries would take minutes, fewer
are put. Index time is from the lectures in memory to an engine that answers. Memory is what the process has resident
before (Node.js, the texts) and after indexing, and its peak.

**From cold.** lecture-bot starts in a fresh process, on a folder with the lectures in a CSV file: once without a
snapshot, which includes reading and checking the file, indexing and writing the snapshot, then from the snapshot, the
median of three. It is open when the thread has all it needs and says so; the first answer may wait for what is
prepared after that. The files are in the system's cache. Memory is that of the whole process, both threads, with at
most 2 GB of heap each, which is what Node.js allows on a server with 4 GB. Of the peers MiniSearch, which would be the
plain way to build this bot, is also started from what it saves.

**Held up.** While a query is answered, the event loop of the gateway's thread tells how long it was active
(\`eventLoopUtilization\`), all its turns together: Discord's heartbeat, if due, waits no longer. p99 and worst are over
all queries, several times each, which are not timed meanwhile. When the files of the lectures have changed, the bot
loads them anew beside those it has. That takes many turns of the same thread, each of which a heartbeat may have to
wait for: twice a lecture is added, so that all files are read, checked and indexed anew, and the longest turn is given
(\`monitorEventLoopDelay\`), and the peak of memory after them.

To see where our engine spends its time, run \`npm run bench\` once, then write lectures and measure them:
\`mkdir /tmp/lectures && node dist/bench/bench/write-lectures.js 5000 /tmp/lectures\` and
\`node --cpu-prof dist/bench/bench/measure-one.js lecture-bot /tmp/lectures\`; Chrome's developer tools open the profile.`;
}

/** What stands below the figures. */
const CAUSES = `## Where the time goes, and why some goals are missed

- **Sound.** A word that letters do not explain, or that no dictionary has, is compared by sound in up to 16 ways to
  say it: with every word of the vocabulary that shares a run of sounds with it, and then with the words around up to
  3,200 of the places where those stand; one that is rare in everyday English even where it is said, with 100 for each
  way to say it. That is nearly all of the time of the slow queries, of whatever kind, and of the *typo* kind. It grows
  with the number of distinct words, not with the hours. SQLite's FTS5 does nothing of this, which is why p50 and p99
  miss their goals where they do. To look at half as many places would be quicker, but loses answers: garbled terms of
  the third lecture, searched among 2,000 segments of other text, fell from nDCG@5 .839 to .813 when that was tried.
- **Rare words that are said** are compared by sound as well, in up to 100 places: in another lecture they may have been
  misheard. That is most of what a *word* costs.
- **Common words.** A word that is said in every thirtieth segment brings thousands of segments, each of which may be
  the best: whether the two words stand near one another, in it or across its borders, has to be looked at in all that
  the weights alone do not rule out. FTS5 adds up weights and is done.
- **Rare words.** FTS5 needs a tenth of a millisecond for a word that is said thirty times. The way to the thread and
  back takes longer than that, and so does cutting excerpts.
- **Questions and phrases.** Here no more than the segments are scored that can get among the best (MaxScore), and a
  phrase is looked for from its rarest word on: the larger the collection the more that saves.
- **Memory.** The arrays of the index and the texts are what the snapshot is: at 100,000 segments less than a third of what
  is resident. The rest are Node.js, the dictionaries of pronunciations, and what its collectors have not cleared away yet,
  which grows with the number of queries up to the limit that the thread of the search has.
- **Changed lectures.** While they are indexed the old ones are still searched, so both are in memory for a while, and the
  files that are read with them.
- **Held up.** The gateway's thread does little: it passes the question on, cuts excerpts, and makes the reply. Lectures are
  loaded in another thread, and their index goes from there to the search; the texts, which stay in the gateway's thread,
  make it collect garbage once or twice for each load. That is some ten milliseconds of work, shared with threads of V8 which
  on two cores are busy with the indexing, and waited for: in several loads of 100,000 segments on 2026-11-29 the longest turn
  was 24 to 73 ms, and with Node.js's option \`--single-threaded-gc\` 12 to 33 ms, searches taking no longer. No other way was
  found to have the collection wait for nobody; the bot does not set options of V8 by itself. The worst turns in other work
  are such collections, too, and on two cores the turns of other processes.

At 100,000 segments a process with all of MiniSearch's index takes more memory than the bot and one with SQLite's less, and a
question takes MiniSearch dozens of times as long. So the bot has only MiniSearch's radix tree (\`SearchableMap\`) over the
vocabulary, which completes beginnings. The algorithms are named with their sources where they are used: MaxScore
(H. Turtle and J. Flood, 1995) in \`src/search/ranking/rank-segments.ts\`, BM25 in \`src/search/weights.ts\`, weighted edit
distance with a cut-off (E. Ukkonen, 1985) in \`src/search/sound/aligner.ts\`.

What was done for speed changed no figure of \`npm run eval\` in its third digit.
`;

/** Puts the figures into a page that says what they are and where they were taken. */
export function renderDocument(figures: readonly string[], run: Run): string {
  return [introduction(run), describeMachine(run.date), ...figures, CAUSES].join('\n\n');
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

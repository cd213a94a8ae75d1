import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/commands/run-command.js';
import { search } from '../../src/commands/search.js';
import type { Card, Reply } from '../../src/reply/reply.js';
import { buttonsOf, libraryOf, press, refusal, sampleLibrary, textOf, type Said } from './library.js';

/** A lecture in which a word is said in every third segment, with pauses, so that no two hits adjoin. */
const many = libraryOf({
  videoId: 'm',
  title: 'Membranes',
  said: Array.from({ length: 60 }, (_, n) => [
    n * 10,
    n * 10 + 5,
    n % 3 === 0 ? `the membrane number ${n}` : `other words ${n}`,
  ]),
});
const two = libraryOf(
  { videoId: 'a', title: 'Plants', said: [[0, 30, 'leaves make sugar from light']] },
  { videoId: 'b', title: 'Animals', said: [[0, 30, 'muscles burn sugar with oxygen']] },
);

const cards = (reply: Reply): Card[] => reply.blocks.filter((block) => block.type === 'card');
const firstLines = (reply: Reply) =>
  cards(reply).map(({ lines }) => lines[0]!.map(({ text }) => text).join(''));

describe('/lecture search', () => {
  it('names the one segment of the sample that holds a word first, in bold, with its link', async () => {
    const reply = await runCommand(search, { query: 'hierarchical' }, await sampleLibrary());
    const { hits } = reply;
    expect(hits[0]!.excerpt).toContain('hierarchical');
    expect(hits[0]!.url).toBe(`https://www.youtube.com/watch?v=dMUes74-nYY&t=${hits[0]!.startSecond}s`);
    expect(
      cards(reply)[0]!
        .lines.flat()
        .some(({ strong, text }) => strong && text === 'hierarchical'),
    ).toBe(true);
  });

  it('shows the title once where all results are of one lecture', async () => {
    const reply = await runCommand(search, { query: 'sugar', lecture: 'plants' }, two);
    expect(textOf(reply).split('\n').slice(0, 2)).toEqual(['Results for “sugar”', 'Plants']);
    expect(firstLines(reply)).toEqual(['1. Watch 0:00–0:30']);
  });

  it('shows the title above the results of each lecture where they are of several', async () => {
    const reply = await runCommand(search, { query: 'sugar' }, two);
    expect(firstLines(reply).toSorted()).toEqual([
      'Animals ·\u00A01\u00A0passage',
      'Plants ·\u00A01\u00A0passage',
    ]);
    expect(cards(reply).map(({ lines }) => lines[1]![0]!.text)).toEqual(['1. ', '2. ']);
  });

  describe('where several lectures fit the name that was typed', () => {
    const course = libraryOf(
      { videoId: 'a', title: 'Plants, part 1', said: [[0, 30, 'leaves make sugar from light']] },
      { videoId: 'b', title: 'Plants, part 2', said: [[0, 30, 'roots take up sugar as well']] },
      { videoId: 'c', title: 'Animals', said: [[0, 30, 'muscles burn sugar with oxygen']] },
    );

    it('searches all of them, and no other', async () => {
      const { hits } = await runCommand(search, { query: 'sugar', lecture: 'plants' }, course);
      expect(hits.map(({ videoId }) => videoId).toSorted()).toEqual(['a', 'b']);
    });

    it.each([
      ['with quotation marks of a phone', 'sugar', '“plants”'],
      ['where a quotation mark of the query is never closed', '"sugar', 'plants'],
    ])('%s too', async (_title, query, lecture) => {
      const { hits } = await runCommand(search, { query, lecture }, course);
      expect(hits.map(({ videoId }) => videoId).toSorted()).toEqual(['a', 'b']);
    });

    it('points from a time to one of them', async () => {
      const { message } = await runCommand(search, { query: '0:10 oxygen', lecture: 'plants' }, course);
      expect(message).toContain('To see what is said at 0:10: /lecture at 0:10 lecture:a');
      const only = await runCommand(search, { query: '10 seconds', lecture: 'plants' }, course);
      expect(only.message).toContain('/lecture at 0:10 lecture:a');
    });

    it('turns pages within them', async () => {
      const parts = libraryOf(
        ...['a', 'b', 'c'].map((videoId) => ({
          videoId,
          title: videoId === 'c' ? 'Animals' : `Plants ${videoId}`,
          said: Array.from({ length: 12 }, (_, n): Said => [n * 100, n * 100 + 30, `sugar number ${n}`]),
        })),
      );
      const first = await runCommand(search, { query: 'sugar', lecture: 'plants' }, parts);
      const second = await press(first, 'Next page', parts);
      expect(second.message).toBe(first.message);
      expect(new Set([...first.hits, ...second.hits].map(({ videoId }) => videoId))).toEqual(
        new Set(['a', 'b']),
      );
    });

    it('asks for one if the query is too long to say so in it', async () => {
      const query = `sugar ${'leaves '.repeat(27)}`.trim();
      expect((await refusal(search, { query, lecture: 'plants' }, course)).message).toMatch(/^Several/);
    });
  });

  it('turns pages of five passages, and keeps the lecture it was narrowed to', async () => {
    const first = await runCommand(search, { query: 'membrane', lecture: 'm' }, many);
    expect(first.message).toBe('20 passages for “membrane”.');
    expect(textOf(first)).toContain('Page 1 of 4 · 20 passages');
    expect(buttonsOf(first)).toEqual(['Next page']);
    const second = await press(first, 'Next page', many);
    expect(firstLines(second)[0]).toMatch(/^6\. /);
    expect(buttonsOf(second)).toEqual(['Previous page', 'Next page']);
    expect(second.blocks.at(-1)).toMatchObject({ actions: [{ values: { lecture: 'm' } }, {}] });
    const last = await runCommand(search, { query: 'membrane', page: 4 }, many);
    expect(buttonsOf(last)).toEqual(['Previous page']);
  });

  it('shows the last page for a page past the end, and says so before the results', async () => {
    const last = await runCommand(search, { query: 'membrane', page: 4 }, many);
    const past = await runCommand(search, { query: 'membrane', page: 9 }, many);
    expect(past.hits).toEqual(last.hits);
    expect(cards(past)).toEqual(cards(last));
    expect(textOf(past).split('\n')[1]).toBe('There are only 4 pages; this is the last one.');
    expect(past.message).toBe('20 passages for “membrane”. There are only 4 pages; this is the last one.');
    expect(textOf(last)).not.toContain('only 4 pages');
  });

  it('says so where nothing is left to look for but what is to be left out', async () => {
    const only = await runCommand(search, { query: '-membrane' }, many);
    expect(only.message).toMatch(/passages for “-membrane”\. “-” leaves words out beside others/);
    const beside = await runCommand(search, { query: 'membrane -zeugma' }, many);
    expect(beside.message).not.toContain('leaves words out');
  });

  it('is of the words beside a time, too', async () => {
    const marked = await runCommand(search, { query: '<@123456789012345678> sugar 0:05' }, two);
    const plain = await runCommand(search, { query: 'sugar 0:05' }, two);
    expect(marked.hits).toEqual(plain.hits);
    expect(marked.hits).not.toEqual([]);
  });

  it('is of the words, whatever Discord writes beside them', async () => {
    const plain = await runCommand(search, { query: 'membrane' }, many);
    const query = '<@123456789012345678> membrane https://x.y/z';
    const marked = await runCommand(search, { query }, many);
    expect(marked.hits).toEqual(plain.hits);
    expect(marked.message).toBe(plain.message);
  });

  it('says of a page past the end that there is only one, where that is so', async () => {
    const past = await runCommand(search, { query: 'sugar', page: 2 }, two);
    expect(textOf(past).split('\n')[1]).toBe('There is only one page.');
  });

  it.each([
    ['a page past the end', { page: 11, limit: 2 }, ' There are only 10 pages; this is the last one.'],
    ['a page past the only one', { page: 2, limit: 20 }, ' There is only one page.'],
    ['the last page', { page: 10, limit: 2 }, ''],
    ['a page that members have no more', { page: 5, limit: 2 }, ''],
  ])('tells scripts that say how many hits a page has of %s of these', async (_title, values, told) => {
    const { message } = await runCommand(search, { query: 'membrane', ...values }, many);
    expect(message).toBe(`20 passages for “membrane”.${told}`);
  });

  it('counts pages of hits for scripts, and pages of passages for members', async () => {
    const second = await runCommand(search, { query: 'sugar', page: 2, limit: 1 }, two);
    expect(textOf(second).split('\n')[1]).toBe('There is only one page.');
    expect(second.message).toBe('2 passages in 2 lectures for “sugar”.');
  });

  it.each([
    ['five hits where nothing is said', {}, 0, 5],
    ['as many as asked for', { limit: 8 }, 0, 8],
    ['the page of that size', { limit: 8, page: 2 }, 8, 16],
    ['a last page that is not full', { limit: 8, page: 3 }, 16, 20],
    ['the last page for a page past the end', { limit: 8, page: 9 }, 16, 20],
    ['all there are', { limit: 100 }, 0, 20],
  ])('gives scripts %s', async (_title, values, from, to) => {
    const all = await runCommand(search, { query: 'membrane', limit: 60 }, many);
    const { hits } = await runCommand(search, { query: 'membrane', ...values }, many);
    expect(hits).toEqual(all.hits.slice(from, to));
  });

  it('gives scripts, not members, what is said right beside a match', async () => {
    const flowing = libraryOf({
      videoId: 'f',
      said: [
        [0, 10, 'the stomata open and close'],
        [10, 20, 'chloroplasts catch the light'],
      ],
    });
    const reply = await runCommand(search, { query: 'chloroplast' }, flowing);
    expect(reply.hits.map(({ startSecond }) => startSecond)).toEqual([10, 0]);
    expect(firstLines(reply)).toEqual(['1. Watch 0:10–0:20']);
    expect(reply.message).toBe('1 passage for “chloroplast”.');
  });

  describe('where a word is said very often', () => {
    const long = libraryOf({
      videoId: 'l',
      said: Array.from({ length: 130 }, (_, n) => [n * 10, n * 10 + 5, `membrane ${n}`]),
    });

    it('gives scripts sixty hits at most', async () => {
      expect((await runCommand(search, { query: 'membrane', limit: 70 }, long)).hits).toHaveLength(60);
    });

    it('lets members page through the best 120 passages, and says that there are more', async () => {
      const first = await runCommand(search, { query: 'membrane' }, long);
      expect(textOf(first)).toContain('Page 1 of 24 · the best 120 passages');
      const last = await runCommand(search, { query: 'membrane', page: 24 }, long);
      expect(firstLines(last)[4]).toMatch(/^120\. /);
      expect(buttonsOf(last)).toEqual(['Previous page']);
    });
  });

  it('puts hits side by side into one passage for members, and gives scripts each of them', async () => {
    const library = libraryOf({
      videoId: 'v',
      said: [
        [0, 10, 'chlorophyll is green'],
        [10, 20, 'and chlorophyll catches light'],
      ],
    });
    const reply = await runCommand(search, { query: 'chlorophyll' }, library);
    expect(reply.message).toBe('1 passage for “chlorophyll”.');
    expect(textOf(reply)).toContain('The whole passage: 0:00–0:20');
    expect(reply.hits.map(({ startSecond }) => startSecond).toSorted()).toEqual([0, 10]);
  });

  describe('where more is known than the words', () => {
    const text = 'first of all leaves are green and then they make sugar';
    const linesOf = async (rest: Said[3]) => {
      const library = libraryOf({ videoId: 'v', said: [[100, 130, text, rest]] });
      const reply = await runCommand(search, { query: 'sugar' }, library);
      return { lines: cards(reply)[0]!.lines.map((line) => line.map((span) => span.text).join('')), reply };
    };
    const wordStarts = Uint16Array.of(0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 125);

    it.each<[string, Said[3], string[]]>([
      ['not more than that', undefined, ['Said at about 2:07']],
      ['the very second in which it is said', { wordStarts }, ['Said at 1:52']],
      ['the chapter', { chapter: 'Plants' }, ['Chapter “Plants” · Said at about 2:07']],
      ['both', { chapter: 'Plants', wordStarts }, ['Chapter “Plants” · Said at 1:52']],
      [
        'no chapter in whose title nothing can be seen',
        { chapter: '\u200b\u3164', wordStarts },
        ['Said at 1:52'],
      ],
      [
        'of a second at the start only the chapter',
        { chapter: 'Plants', wordStarts: new Uint16Array(11) },
        ['Chapter “Plants”'],
      ],
      ['nothing at all where there is nothing to tell', { wordStarts: new Uint16Array(11) }, []],
      [
        'a long chapter not at full length',
        { chapter: 'Very long titles '.repeat(20), wordStarts },
        ['Chapter “Very long titles Very long titles Very long titles Very…” · Said at 1:52'],
      ],
    ])('tells below the excerpt %s', async (_title, rest, told) => {
      expect((await linesOf(rest)).lines.slice(2)).toEqual(told);
    });

    it('links to that second', async () => {
      const { reply } = await linesOf({ wordStarts });
      const urls = cards(reply)[0]!.lines.flatMap((line) => line.flatMap(({ url }) => url ?? []));
      expect(urls).toEqual(['https://youtu.be/v?t=100', 'https://youtu.be/v?t=112s']);
    });

    it('gives scripts the chapter', async () => {
      expect((await linesOf({ chapter: 'Plants' })).reply.hits[0]).toMatchObject({ chapter: 'Plants' });
      expect((await linesOf(undefined)).reply.hits[0]).not.toHaveProperty('chapter');
    });
  });

  it('says of several words that no passage has them all, and offers first the one that is said', async () => {
    const { message } = await runCommand(search, { query: 'kubernetes jigsaw' }, await sampleLibrary());
    expect(message).toContain('No passage in the lectures has all of “kubernetes jigsaw”.');
    expect(message).toContain('The nearest terms that do occur: jigsaw');
  });

  it('says which word of a short query is probably not said, and shows what there is of the others', async () => {
    const found = await runCommand(search, { query: 'jigsaw *tennis*' }, await sampleLibrary());
    expect(textOf(found)).toContain('Probably not said: “tennis”. What was found is about the rest.');
    expect(found.hits.length).toBeGreaterThan(0);
    for (const query of ['jigsaw puzzle', 'jigsaw tennis -jigsaw'])
      expect(textOf(await runCommand(search, { query }, await sampleLibrary()))).not.toContain('not said');
  });

  it('says that nothing is left where a query excludes what it asks for, and does not show what stands beside', async () => {
    const library = libraryOf({
      videoId: 'a',
      title: 'Plants',
      said: [
        [0, 30, 'leaves make sugar from light'],
        [30, 60, 'and water'],
      ],
    });
    const reply = await runCommand(search, { query: 'sugar -sugar' }, library);
    expect(reply.hits).toEqual([]);
    expect(reply.message).toContain('sugar -sugar');
    expect(textOf(reply)).not.toContain('water');
  });

  it('says kindly that nothing matches, and offers terms that do', async () => {
    const reply = await runCommand(search, { query: 'chlorofil', lecture: 'm' }, many);
    expect(reply.hits).toEqual([]);
    expect(reply.message).toMatch(/^Nothing in this lecture matches “chlorofil”\./);
    const nearest = await runCommand(search, { query: 'membrrrane zzzz' }, many);
    expect(nearest.kind).toBe('search');
  });

  it('offers terms of the lectures, or of the one searched, where none is near, and each finds something', async () => {
    const library = await sampleLibrary();
    const reply = await runCommand(search, { query: 'kubernetes' }, library);
    expect(textOf(reply)).toContain('Some terms that do occur:');
    const actions = reply.blocks.flatMap((block) => (block.type === 'actions' ? block.actions : []));
    expect(actions.length).toBeGreaterThan(0);
    for (const { command, values } of actions) {
      expect(command).toBe('search');
      expect((await runCommand(search, values, library)).hits).not.toEqual([]);
    }
    const { message } = await runCommand(search, { query: 'zzzz', lecture: 'animals' }, two);
    expect(message).toContain('Some terms that do occur in this lecture: muscles');
  });

  it.each([
    ['a time alone', '52:36', false],
    ['a time with nothing that could be looked for', 'what is said at 52:36?', false],
    ['a time with words', 'the jigsaw at 52:36', true],
  ])('offers what is said then, and finds the words beside it: %s', async (_title, query, isFound) => {
    const reply = await runCommand(search, { query }, await sampleLibrary());
    expect(textOf(reply)).toContain('If 52:36 is a time in the lecture, see what is said then:');
    expect(cards(reply).length > 0).toBe(isFound);
  });

  it.each([
    [
      'with results',
      { query: 'sugar lecture:minerals' },
      '2 passages in 2 lectures for “sugar lecture:minerals”. No lecture is called “minerals”, so all of them were searched.',
    ],
    [
      'within a lecture',
      { query: 'sugar lecture:minerals', lecture: 'plants' },
      '1 passage for “sugar lecture:minerals”. No lecture is called “minerals”.',
    ],
    [
      'without results',
      { query: 'zzzz lecture:minerals' },
      'No passage in the lectures has all of “zzzz lecture:minerals”. No lecture is called “minerals”, so all of them were searched. Some terms that do occur: muscles, muscles burn sugar with oxygen.',
    ],
    [
      'with a title that is nearly so',
      { query: 'sugar lecture:plnats' },
      '2 passages in 2 lectures for “sugar lecture:plnats”. No lecture is called “plnats”, so all of them were searched. Did you mean “Plants”?',
    ],
  ])('says kindly that no lecture is called so: %s', async (_title, values, message) => {
    const reply = await runCommand(search, values, two);
    expect(reply.message).toBe(message);
    expect(textOf(reply)).toContain(/No lecture [^.]*\./.exec(message)![0]);
  });

  it.each([
    ['by the option', { query: 'oxygen', lecture: 'plants' }, 'Nothing in this lecture matches “oxygen”.'],
    [
      'in the query',
      { query: 'lecture:plants oxygen' },
      'No passage there has all of “lecture:plants oxygen”.',
    ],
    [
      'both ways',
      { query: 'oxygen lecture:animals', lecture: 'plants' },
      'No passage in this lecture has all of “oxygen lecture:animals”.',
    ],
  ])(
    'leads from a lecture that lacks it to those that have it, narrowed %s',
    async (_title, values, title) => {
      const reply = await runCommand(search, values, two);
      expect(reply.hits).toEqual([]);
      expect(textOf(reply).split('\n').slice(0, 2)).toEqual([title, 'Other lectures have it.']);
      expect(reply.message.startsWith(`${title} Other lectures have it.`)).toBe(true);
      const all = await press(reply, 'Search all lectures', two);
      expect(all.message).toBe('1 passage for “oxygen”.');
    },
  );

  it.each([
    ['no other has it', { query: 'kubernetes', lecture: 'plants' }, two],
    ['there is no other', { query: 'kubernetes', lecture: 'm' }, many],
    ['all were searched', { query: 'kubernetes' }, two],
  ])('says nothing of other lectures where %s', async (_title, values, library) => {
    const reply = await runCommand(search, values, library);
    expect(reply.hits).toEqual([]);
    expect(textOf(reply)).not.toContain('ther lectures');
    expect(buttonsOf(reply)).not.toContain('Search all lectures');
  });

  it.each([
    ['"sugar', '“sugar”'],
    ['“sugar', '“sugar”'],
    ['make "sugar', '“make sugar”'],
    ['"make sugar" "with', '"make sugar" with'],
    ['sugar"', '“sugar"”'],
    ['"sugar"', '"sugar"'],
    ['“sugar” light', '“sugar” light'],
    [`"${'sugar '.repeat(30)}"`, `“${'sugar '.repeat(13).trim()}…”`],
  ])('repeats a query with its quotation marks in pairs: %s', async (query, shown) => {
    const reply = await runCommand(search, { query }, two);
    expect(textOf(reply).split('\n')[0]).toMatch(/^(Results for|Nothing|No passage) /);
    expect(textOf(reply).split('\n')[0]).toContain(` ${shown}`);
  });

  it('leads from a result to its words before and after', async () => {
    const reply = await runCommand(search, { query: 'membrane', lecture: 'm', page: 2 }, many);
    const [action] = cards(reply)[0]!.actions;
    expect(action).toMatchObject({
      label: 'Context',
      command: 'at',
      values: { lecture: 'm', query: 'membrane', page: 2, within: 'm' },
    });
  });

  it('refuses a query without a word', async () => {
    expect((await refusal(search, { query: '🧩 ?!' }, two)).message).toBe(
      'There is no word in that to search for.',
    );
  });

  it('does not break for 200 emoji and a word of 200 characters', async () => {
    await expect(refusal(search, { query: '🧩'.repeat(200) }, two)).resolves.toBeDefined();
    await expect(runCommand(search, { query: '𝒳'.repeat(200) }, two)).resolves.toBeDefined();
  });
});

import { describe, expect, it } from 'vitest';
import { makeCorpus, type WholeCorpus } from '../../src/corpus/corpus.js';
import { makeLecture } from '../../src/corpus/lecture.js';
import { createSearchEngine } from '../../src/search/create-search-engine.js';
import { makeFinder } from '../../src/search/finder.js';
import { indexLectures, makeMaterial } from '../../src/search/prepare-material.js';
import { searchTogether, type IndexedCorpus } from '../../src/search/search-together.js';
import { makeSegment } from '../corpus/make-segment.js';
import { corpusOf, hitsOf, PAUSE } from './small-search.js';

const indexed = (corpus: WholeCorpus): IndexedCorpus => ({
  corpus,
  finder: makeFinder(makeMaterial(indexLectures(corpus.lectures))),
});
const together = (own: WholeCorpus, shared: WholeCorpus) => searchTogether(indexed(own), indexed(shared));

/** A lecture by its id, which is its title as well where no other is given. */
const lecture = (videoId: string, said: readonly string[], title = videoId) =>
  makeLecture({
    videoId,
    title,
    segments: said.map((text, at) => makeSegment(at * 100, at * 100 + 10, { videoId, text })),
  });
const own = makeCorpus([
  lecture('plants', ['leaves make sugar', 'chlorophyll catches the light'], 'Plants'),
  lecture('both', ['our own words on volcanoes'], 'Own title'),
]);
const shared = makeCorpus([
  lecture('rocks', ['granite cools slowly', 'lava is a light kind of rock'], 'Rocks'),
  lecture('both', ['their words on granite and glaciers'], 'Shared title'),
]);
const both = () => together(own, shared);
const textsOf = async (query: string, videoId?: string) => {
  const { hits, ...rest } = await both().engine.search({ query, limit: 10, videoId });
  return { ...rest, texts: hits.map(({ segment }) => segment.text) };
};

describe('lectures that are indexed apart are searched as one', () => {
  it('with hits of both, each with its lecture and words', async () => {
    const hits = await hitsOf(both().engine, 'light');
    expect(hits.map((hit) => [hit.lecture.title, hit.index, hit.segment.text])).toEqual([
      ['Plants', 1, 'chlorophyll catches the light'],
      ['Rocks', 1, 'lava is a light kind of rock'],
    ]);
    for (const { excerpt } of hits) expect(excerpt.some(({ matched }) => matched)).toBe(true);
  });

  it('as a question quotes it, if one of them has it so', async () => {
    expect((await textsOf('what is a "light kind"')).texts).toEqual(['lava is a light kind of rock']);
    expect((await textsOf('what is the "light of chlorophyll"')).texts[0]).toBe(
      'chlorophyll catches the light',
    );
  });

  it('where both have a video, the own one is there and the other one is not', async () => {
    expect(both().corpus.lectures.map(({ title }) => title)).toEqual(['Own title', 'Plants', 'Rocks']);
    expect((await textsOf('volcanoes')).texts).toEqual(['our own words on volcanoes']);
    expect((await textsOf('granite')).texts).toEqual(['granite cools slowly']);
    expect((await textsOf('glaciers')).texts).toEqual([]);
    expect((await textsOf('granite', 'both')).texts).toEqual([]);
  });

  it.each([
    ['lecture:rocks light', undefined, ['lava is a light kind of rock'], undefined],
    ['lecture:plants light', undefined, ['chlorophyll catches the light'], undefined],
    ['light', 'rocks', ['lava is a light kind of rock'], undefined],
    ['light', 'plants', ['chlorophyll catches the light'], undefined],
    ['lecture:plants light', 'rocks', [], undefined],
    [
      'lecture:birds light',
      undefined,
      ['chlorophyll catches the light', 'lava is a light kind of rock'],
      'birds',
    ],
  ])('narrowed to a lecture, whichever of them has it: %s, %s', async (query, videoId, texts, unknown) => {
    const found = await textsOf(query, videoId);
    expect(found.texts).toEqual(texts);
    expect(found.unknownLecture).toBe(unknown);
  });

  it('with as many hits as are asked for, and word of whether there are more', async () => {
    const said = ['one zebra', PAUSE, 'two zebra', PAUSE, 'three zebra'];
    const six = together(corpusOf(said), makeCorpus([lecture('other', said)]));
    for (const limit of [1, 2, 3, 5, 6, 7]) {
      const { hits, hasMore } = await six.engine.search({ query: 'zebra', limit });
      expect(hits).toHaveLength(Math.min(limit, 6));
      expect(hasMore).toBe(limit < 6);
    }
  });

  it('with nearest terms of both, but only where neither has anything', async () => {
    expect(await textsOf('chlorofill')).toMatchObject({
      texts: ['chlorophyll catches the light'],
      suggestions: [],
    });
    const { texts, suggestions } = await textsOf('sugarcane granulated');
    expect(texts).toEqual([]);
    expect(suggestions).toEqual(['sugar', 'granite']);
  });

  it('with the nearest passages of both, the best first, but only where neither has anything', async () => {
    const said = ['one zebra', PAUSE, 'a zebra is a zebra', PAUSE, 'cats sleep'];
    const animals = makeCorpus([lecture('animals', ['and a zebra', PAUSE, 'well'])]);
    const query = 'zebra photosynthesis';
    for (const { engine } of [together(corpusOf(said), animals), together(animals, corpusOf(said))]) {
      const { hits, nearest } = await engine.search({ query, limit: 9 });
      expect(hits).toEqual([]);
      expect(nearest.map(({ segment }) => segment.text)).toEqual([said[2], 'and a zebra', said[0]]);
      expect((await engine.search({ query, limit: 1 })).nearest).toHaveLength(1);
    }
    const plants = makeCorpus([lecture('plants', ['photosynthesis of a zebra plant'])]);
    const { hits, nearest } = await together(animals, plants).engine.search({ query, limit: 9 });
    expect(hits.map(({ segment }) => segment.text)).toEqual(['photosynthesis of a zebra plant']);
    expect(nearest).toEqual([]);
  });

  it('with no more than five nearest terms, in turn', async () => {
    const one = corpusOf(['jigsaw puzzle network']);
    const other = makeCorpus([lecture('other', ['kubernetes tyvek zebra'])]);
    const query = '"jigsaw puzzle network kubernetes tyvek zebra"';
    const { suggestions } = await together(one, other).engine.search({ query, limit: 5 });
    expect(suggestions).toEqual(['jigsaw', 'kubernetes', 'puzzle', 'tyvek', 'network']);
  });

  it('without what hardly answers beside what does, in whichever of them it is', async () => {
    const query = 'zebra quokka tyvek jigsaw';
    const good = makeCorpus([lecture('good', [query])]);
    const poor = corpusOf({ title: 'Poor', said: ['and then', 'zebra quokka', 'and so on'] });
    expect(await hitsOf(createSearchEngine(poor), query)).toHaveLength(3);
    for (const { engine } of [together(good, poor), together(poor, good)]) {
      for (const limit of [2, 10]) {
        const { hits, hasMore } = await engine.search({ query, limit });
        expect(hits.map((hit) => hit.segment.text)).toEqual([query, 'zebra quokka']);
        expect(hasMore).toBe(false);
      }
    }
  });

  it('of equal hits the one that stands first in all lectures comes first', async () => {
    const said = ['one zebra'];
    const [early, late] = [makeCorpus([lecture('early', said)]), makeCorpus([lecture('late', said)])];
    for (const { engine } of [together(early, late), together(late, early)]) {
      const hits = await hitsOf(engine, 'zebra');
      expect(hits.map((hit) => hit.lecture.title)).toEqual(['early', 'late']);
    }
  });

  it.each([1, 2, 3, 4])('and word of more where one of them alone has more than %d', async (limit) => {
    const many = makeCorpus([
      lecture(
        'many',
        Array.from({ length: 5 }, () => 'a zebra'),
      ),
    ]);
    const { hits, hasMore } = await together(many, makeCorpus([lecture('other', ['tuna'])])).engine.search({
      query: 'zebra',
      limit,
    });
    expect(hits).toHaveLength(limit);
    expect(hasMore).toBe(true);
  });

  it('and word of it where a query was shortened in one of them', async () => {
    const common = 'alpha bravo charlie delta echo foxtrot golf hotel';
    const many = makeCorpus([
      lecture(
        'many',
        Array.from({ length: 500 }, () => common),
      ),
    ]);
    const { engine } = together(many, makeCorpus([lecture('few', [common])]));
    expect((await engine.search({ query: common, limit: 1 })).isShortened).toBe(true);
    expect(await both().engine.search({ query: 'light', limit: 1 })).not.toHaveProperty('isShortened');
  });

  it('and word of what neither says', async () => {
    const unsaidOf = async (query: string) => (await both().engine.search({ query, limit: 5 })).unsaid;
    expect(await unsaidOf('granite cools giraffe')).toEqual(['giraffe']);
    expect(await unsaidOf('granite chlorophyll')).toBeUndefined();
    // The others say it, but too little else to be found.
    expect(await unsaidOf('leaves sugar lava')).toBeUndefined();
  });

  it('and typing is completed from both, each thing once, in turn', async () => {
    const { engine } = both();
    expect(await engine.complete('l', 25)).toEqual(expect.arrayContaining(['leaves', 'lava', 'light']));
    expect((await engine.complete('l', 25)).filter((text) => text === 'light')).toHaveLength(1);
    expect(await engine.complete('g', 1)).toEqual(['granite']);
  });

  it('and reasons add up to the score', async () => {
    const { hits } = await both().engine.search({ query: 'granite slowly', limit: 1, explain: true });
    const points = hits[0]?.reasons.reduce((sum, one) => sum + one.points, 0);
    expect(points).toBeCloseTo(hits[0]?.score ?? 0, 9);
  });
});

describe('neither of two corpora wins for its size', () => {
  const filler = (count: number, of: string) =>
    Array.from({ length: count }, (_, at) => [`${of} number ${at} says this and that`, PAUSE]).flat();

  it.each([
    ['a small one', filler(3, 'small'), filler(3000, 'large')],
    ['a large one', filler(3000, 'large'), filler(3, 'small')],
  ])('the better match in %s comes first', async (_title, first, second) => {
    const better = corpusOf({
      title: 'Better',
      said: [...first, PAUSE, 'a zebra is a zebra and not a zebra fish'],
    });
    const worse = makeCorpus([lecture('worse', [...second.filter((text) => text !== PAUSE), 'a zebra'])]);
    for (const { engine } of [together(better, worse), together(worse, better)]) {
      const hits = await hitsOf(engine, 'zebra');
      expect(hits.map((hit) => hit.lecture.title)).toEqual(['Better', 'worse']);
    }
  });

  it('half of what was asked for is half, though a corpus has nothing of the rest', async () => {
    const half = corpusOf({ title: 'Half', said: ['all about zebra and zebra'] });
    const all = makeCorpus([lecture('all', ['a zebra and a quokka', ...Array<string>(50).fill('zebra')])]);
    const [first] = await hitsOf(together(half, all).engine, 'zebra quokka');
    expect(first?.lecture.title).toBe('all');
  });
});

import { describe, expect, it } from 'vitest';
import { createSearchEngine } from '../../src/search/create-search-engine.js';
import { isInMemory, makeEngine } from './engine-under-test.js';
import { corpusOf, hitsOf, marked, PAUSE, seedEngine } from './small-search.js';

describe('in the lecture that ships with the bot, what the recogniser misheard', () => {
  it.each([
    ['word2vec', 'word Tyvek'],
    ['word2vec', 'word to back'],
    ['word2vec', 'Tyvek'],
    ['SVD', 'SPD'],
    ['CBOW', 'Cibo'],
    ['CBOW', 'Cibao'],
    ['RotNet', 'rot net'],
    ['skip-gram', 'skip grammar'],
    ['skip-gram', 'Skip Graham'],
    ['singular value decomposition', 'single value decomposition'],
    ['contrastive predictive coding', 'predictive coding'],
    ['celebrity faces', 'Sarah Brady faces'],
    ['wavenet', 'vein net'],
    ['WaveNet', 'vein net'],
    ['pix2pix', 'pics to'],
  ])('%s is found and marked as "%s"', async (query, heard) => {
    const hits = await hitsOf(await seedEngine(), query);
    const words = hits.map((hit) => marked(hit).join(' ').toLowerCase());
    expect(words).toContainEqual(expect.stringContaining(heard.toLowerCase()));
  });

  it('is among the best hits of word2vec', async () => {
    const starts = (await hitsOf(await seedEngine(), 'word2vec', 3)).map(
      ({ segment }) => segment.startSecond,
    );
    expect(starts).toContain(4048);
  });
});

describe('in any lecture, a term is found by its sound', () => {
  it.each([
    ['word2vec', 'this is the word Tyvek model', 'word Tyvek'],
    ['word2vec', 'so we use word to vec here', 'word to vec'],
    ['Mikolov', 'it was proposed by Nicola of in that year', 'Nicola of'],
    ['tanh', 'the tan h squashes it', 'tan h'],
    ['Kasparov', 'the chess player Casper off won', 'Casper off'],
    ['PyTorch', 'we write it in pie torch', 'pie torch'],
    ['NumPy', 'load it with numb pie first', 'numb pie'],
    ['MX640b', 'it was em ex forty bee', 'em ex forty bee'],
    ['softmax', 'then a soft macs follows', 'soft macs'],
    ['UCP1', 'there you find you see pea one', 'you see pea one'],
    ['ucp1', 'there you find you CP one', 'you CP one'],
    ['MIT600', 'it is em eye tea six hundred', 'em eye tea six hundred'],
    ['IEEE', 'as the eye triple e wants', 'eye triple e'],
  ])('%s in "%s"', async (query, text, heard) => {
    const said = [text, PAUSE, 'the weather was fine all week', PAUSE, 'we had dinner and went home'];
    const [best] = await hitsOf(await makeEngine(corpusOf(said)), query);
    expect(best?.segment.text).toBe(text);
    expect(marked(best!).join(' ')).toContain(heard);
  });

  it.each([
    ['C++', 'we write c plus plus here', 'c plus plus'],
    ['c plus plus', 'we write C++ here', 'C++'],
    ['C#', 'we write c sharp here', 'c sharp'],
    ['A*', 'then a star finds it', 'a star'],
    ['C#', 'we write see sharp here', 'see sharp'],
    ['π', 'the number pi is it', 'pi'],
    ['sigma', 'the σ is it', 'σ'],
    ['10,000', 'of 10k people', '10k'],
    ['10k', 'of 10,000 people', '10,000'],
    ['x^2', 'the graph of x squared here', 'x squared'],
    ['x²', 'the graph of x squared here', 'x squared'],
    ['i.i.d.', 'they are iid samples', 'iid'],
    ['iid', 'they are i.i.d. samples', 'i.i.d'],
    ['10k', 'of ten thousand people', 'ten thousand'],
    ['ten thousand', 'of 10k people', '10k'],
    ['5GB', 'it takes five gigabytes there', 'five gigabytes'],
    ['1990s', 'in the nineties it was', 'nineties'],
    ['β-catenin', 'then beta catenin goes', 'beta catenin'],
  ])('%s in "%s", as signs are read out', async (query, text, said) => {
    const corpus = corpusOf([text, PAUSE, 'the weather was fine all week', PAUSE, 'we had dinner']);
    const [best] = await hitsOf(await makeEngine(corpus), query);
    expect(best?.segment.text).toBe(text);
    expect(marked(best!).join(' ')).toContain(said);
  });

  it.each([
    ['C++', 'one big plus is that'],
    ['C++', 'vitamin c is good'],
  ])('%s is not "%s"', async (query, text) => {
    const engine = await makeEngine(corpusOf([text, PAUSE, 'the weather was fine all week']));
    expect(await hitsOf(engine, query)).toEqual([]);
  });

  it('all the surer the less is looked in for it', async () => {
    const dinner = Array.from(
      { length: 1500 },
      (_, day) => `on day ${day} we had dinner and went home again`,
    );
    const pauses = Array.from({ length: 40 }, () => [PAUSE, 'so']).flat();
    const engine = await makeEngine(corpusOf(['the chess player Casper off won', ...pauses], dinner));
    const scoreIn = async (videoId?: string) => {
      const [hit] = (await engine.search({ query: 'Kasparov', limit: 1, ...(videoId && { videoId }) })).hits;
      return hit?.segment.videoId === 'video1' ? hit.score : 0;
    };
    expect(await scoreIn()).toBeGreaterThan(0);
    expect(await scoreIn('video1')).toBeGreaterThan(1.05 * (await scoreIn()));
    expect((await engine.search({ query: 'Kasparov', limit: 1, videoId: 'video2' })).hits).toEqual([]);
  });

  it.runIf(isInMemory())('only where sounds are compared', async () => {
    const corpus = corpusOf(['this is the word Tyvek model', PAUSE, 'we had dinner']);
    const deaf = createSearchEngine(corpus, { without: ['sound', 'fuzzy', 'prefix'] });
    expect((await hitsOf(deaf, 'tivec')).map(marked)).toEqual([]);
    const hearing = createSearchEngine(corpus, { without: ['fuzzy', 'prefix'] });
    expect((await hitsOf(hearing, 'tivec')).map(marked)).toEqual([['Tyvek']]);
  });

  it('behind where it was heard right', async () => {
    const said = ['a soft macs', PAUSE, 'a softmax', PAUSE, 'we had dinner'];
    const [best] = await hitsOf(await makeEngine(corpusOf(said)), 'softmax');
    expect(best?.segment.text).toBe('a softmax');
  });
});

describe('common words do not drown in words that sound like them', () => {
  it.each([
    ['loss', ['the loss falls', 'we lost a lot', 'laws are made']],
    ['weight', ['the weight is large', 'we wait here', 'they weigh it']],
    ['tree', ['a tree grows', 'three of them', 'a treaty']],
    ['their', ['it is their turn', 'there it is', 'they are here']],
  ])('%s', async (query, said) => {
    const hits = await hitsOf(await makeEngine(corpusOf(said.flatMap((text) => [text, PAUSE]))), query);
    expect(hits.map(({ segment }) => segment.text)).toEqual([said[0]]);
  });
});

describe('words that nobody can say', () => {
  it.each([
    ['of another script', '模型 模型'],
    ['as long as a key', 'ab'.repeat(300)],
  ])('%s are no part of what was misheard', async (_title, silent) => {
    const engine = await makeEngine(corpusOf([`so ${silent} puzzle`]));
    const [hit] = await hitsOf(engine, 'puzle');
    expect(hit && marked(hit)).toEqual(['puzzle']);
  });
});

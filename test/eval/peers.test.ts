import { describe, expect, test } from 'vitest';
import { PEERS } from '../../eval/peers/index.js';
import { makeCorpus } from '../../src/corpus/corpus.js';
import { makeLecture } from '../../src/corpus/lecture.js';

const texts = ['you shuffle a jigsaw', 'rotate the picture', 'nothing of the kind'];
const corpus = makeCorpus([
  makeLecture({
    videoId: 'v',
    segments: texts.map((text, index) => ({
      videoId: 'v',
      text,
      startSecond: index * 10,
      endSecond: index * 10 + 10,
      url: 'https://example.org/',
    })),
  }),
]);

describe.each([...PEERS])('the peer %s', (_, makeContestant) => {
  test('finds a word that was said and names its segment', async () => {
    const peer = await makeContestant(corpus, []);
    expect(await peer.find('jigsaw', 5)).toMatchObject([{ videoId: 'v', startSecond: 0 }]);
  });

  test('takes operators and quotes as text', async () => {
    const peer = await makeContestant(corpus, []);
    const [first] = await peer.find('"jigsaw" NOT ( OR * ^ NEAR', 5);
    expect(first).toMatchObject({ videoId: 'v', startSecond: 0 });
    expect(await peer.find('"', 5)).toBeInstanceOf(Array);
  });
});

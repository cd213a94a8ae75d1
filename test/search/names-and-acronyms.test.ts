import { describe, expect, it } from 'vitest';
import { makeEngine } from './engine-under-test.js';
import { corpusOf, hitsOf, marked, PAUSE, textsFound } from './small-search.js';

const SAID = [
  'tokens such as solid gold magic harp are never trained',
  'set requires grad to false for the frozen layers',
  'the dunder call method runs when you call the module',
  'llama two was trained on two trillion tokens',
  'a rot net predicts by how much a picture was turned',
  'then take the S V D of that matrix',
  'a recurrent neural network reads one word at a time',
  'an RNN has a hidden state',
  'skip gram predicts the words around',
  'multi head attention looks at all of them',
  'the learning rate decays',
  'contrastive predictive coding looks ahead',
  'more on contrastive predictive coding',
  'the FFT is fast',
  'three by three patches of ninety six pixels',
  'the skipgram paper came later',
  'sum the log probabilities of these',
].flatMap((text) => [text, PAUSE]);

const engine = await makeEngine(corpusOf(SAID));

async function firstMarked(query: string): Promise<string> {
  const [hit] = await hitsOf(engine, query);
  return hit === undefined ? '(nothing)' : marked(hit).join(' | ');
}

describe('a name written as programmers do finds it spoken', () => {
  it.each([
    ['SolidGoldMagikarp', 'solid gold magic harp'],
    ['requires_grad', 'requires grad'],
    ['requires_grad=False', 'requires grad | false'],
    ['param.requires_grad', 'requires grad'],
    ['RequiresGrad', 'requires grad'],
    ['__call__', 'dunder call | call'],
    ['LLaMA 2', 'llama two | two'],
    ['llama-2', 'llama two'],
    ['LLaMA2', 'llama two'],
    ['RotNet', 'rot net'],
    ['rotnet', 'rot net'],
    ['Rot-Net', 'rot net'],
    ['learningRate', 'learning rate'],
    ['learning_rate', 'learning rate'],
    ['LEARNING_RATE', 'learning rate'],
    ['learning-rate', 'learning rate'],
    ['MultiHeadAttention', 'multi head attention'],
    ['nn.MultiheadAttention', 'multi head attention'],
    ['multi/head/attention', 'multi head attention'],
    ['log_prob', 'log probabilities'],
    ['logProb', 'log probabilities'],
  ])('%s', async (query, expected) => {
    expect(await firstMarked(query)).toContain(expected);
  });

  it.each(['skip gram', 'skip-gram', 'skipgram', 'SkipGram', 'skip_gram'])(
    'apart and joined alike: %s',
    async (query) => {
      const found = (await hitsOf(engine, query)).map(({ segment }) => segment.text);
      expect(found.slice(0, 2).sort()).toEqual([
        'skip gram predicts the words around',
        'the skipgram paper came later',
      ]);
    },
  );

  it.each(['part-time', 'part time'])('a hyphen makes no name of code: %s', async (query) => {
    const said = ['we work part of the time', PAUSE, 'a partition of the particular set'];
    expect(await hitsOf(await makeEngine(corpusOf(said)), query)).toHaveLength(1);
  });

  it('is found although it was said otherwise in part, or only in part', async () => {
    expect(await firstMarked('learning_rate_scheduler')).toContain('learning rate');
  });
});

describe('a letter, a number or an empty word in a name', () => {
  const said = [
    'so q out is less than q in',
    PAUSE,
    'plan q is good and so are q and r',
    PAUSE,
    'then y sub j is added',
    PAUSE,
    'the y axis',
    PAUSE,
    'a unit of 5 layers',
    PAUSE,
    'five of them and 5 more in 5 days',
  ];

  it.each([
    ['is found beside the rest of it', 'Q_out', [said[0]]],
    ['is found beside the rest of it, said with what ties them', 'y_j', [said[4]]],
    ['is found by itself less than the rest of it', '5-layer', [said[8]]],
    ['is not found by itself', 'R_up', []],
  ])('%s: %s', async (_title, query, expected) => {
    expect((await textsFound(said, query)).slice(0, 1)).toEqual(expected);
  });

  it('is found as it sounds together with the rest of it', async () => {
    const heard = ['the gain is cue out here', PAUSE, 'plan q is good', PAUSE, 'get out of there'];
    expect((await textsFound(heard, 'Q_out')).slice(0, 1)).toEqual(heard.slice(0, 1));
  });
});

describe('a number finds how it is said', () => {
  it.each([
    ['3 by 3 patches', 'three'],
    ['96 pixels', 'ninety six pixels'],
    ['the 2 trillion', 'two trillion'],
    ['three by three', 'three'],
  ])('%s', async (query, expected) => {
    expect(await firstMarked(query)).toContain(expected);
  });

  it('before another number', async () => {
    const said = ['level four', PAUSE, 'level seven', PAUSE, 'level 12'];
    expect((await textsFound(said, 'level 7'))[0]).toBe('level seven');
    expect((await textsFound(said, 'level 12'))[0]).toBe('level 12');
  });
});

describe('an acronym', () => {
  it.each([
    ['spelled by the recogniser', 'SVD', 'S V D'],
    ['spelled by the recogniser, in small letters', 'svd', 'S V D'],
    ['spelled by the member', 'F F T', 'FFT'],
    ['spelled with full stops by the member', 'F.F.T.', 'FFT'],
    ['that stands for words of the lecture', 'CPC', 'contrastive predictive coding'],
  ])('is found %s: %s', async (_title, query, expected) => {
    expect((await firstMarked(query)).toLowerCase()).toContain(expected.toLowerCase());
  });

  it('finds the words it stands for, and these find it', async () => {
    for (const query of ['RNN', 'recurrent neural network', 'recurrent neural networks']) {
      const said = [
        'the model is a recurrent neural network',
        PAUSE,
        'an RNN has a hidden state',
        PAUSE,
        'it rains',
      ];
      const found = await textsFound([...said, PAUSE, 'recurrent neural network again'], query);
      expect(found).toEqual(expect.arrayContaining([said[0], said[2]]));
    }
  });

  it('as typed comes first', async () => {
    const [first] = await textsFound(
      ['recurrent neural networks and a recurrent neural network', PAUSE, 'an RNN has a hidden state'],
      'RNN',
    );
    expect(first).toBe('an RNN has a hidden state');
  });

  it('is not made of the initials of just any words', async () => {
    expect(await textsFound(['she put the cat on a mat', PAUSE, 'we dig it'], 'SPC')).toEqual([]);
  });
});

describe('an acronym and the words it is made of find each other, small words too', () => {
  const said = [
    'the intersection over union of two boxes',
    PAUSE,
    'intersection over union again',
    PAUSE,
    'an iou of the box',
    PAUSE,
    'the auc is high',
    PAUSE,
    'the mean squared error and the mean squared error',
    PAUSE,
    'state of the art results are state of the art',
  ];

  it.each([
    ['area under the curve', 'the auc is high'],
    ['MSE', 'the mean squared error and the mean squared error'],
    ['SOTA', 'state of the art results are state of the art'],
    ['SotA results', 'state of the art results are state of the art'],
  ])('%s', async (query, first) => {
    expect((await textsFound(said, query))[0]).toBe(first);
  });

  it.each(['IoU', 'IoUs', 'IOU', 'iou', 'intersection over union', 'what is the IoU loss'])(
    'whichever was typed, where either is said: %s',
    async (query) => {
      expect(await textsFound(said, query)).toEqual(expect.arrayContaining([said[0], said[2], said[4]]));
    },
  );
});

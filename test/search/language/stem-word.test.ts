import { describe, expect, it } from 'vitest';
import { stemWord } from '../../../src/search/language/stem-word.js';

describe('one stem for', () => {
  it.each([
    ['colour', 'color', 'colours', 'coloured', 'colouring'],
    ['colourise', 'colorize', 'colourised', 'colorizing', 'colourisation', 'colorization'],
    ['behaviour', 'behavior', 'behavioural', 'behavioral', 'behaviourally'],
    ['neighbour', 'neighbor', 'neighbours'],
    ['neighbourhood', 'neighborhood', 'neighbourhoods', 'neighborhoods'],
    ['optimise', 'optimize', 'optimises', 'optimizing', 'optimiser', 'optimizers', 'optimisation'],
    ['normalisation', 'normalization', 'normalised', 'normalize'],
    ['analyse', 'analyze', 'analysed', 'analyzing'],
    ['centre', 'center', 'centres', 'centred', 'centered'],
    ['metre', 'meter', 'metres'],
    ['modelling', 'modeling', 'modelled', 'models'],
    ['labelled', 'labeled', 'labelling', 'label'],
    ['fuelled', 'fueled', 'fuel'],
    ['catalogue', 'catalog', 'catalogues'],
    ['greyscale', 'grayscale'],
    ['aesthetic', 'esthetic'],
    ['anaesthetic', 'anesthetics'],
    ['defence', 'defense', 'defences'],
    ['favourite', 'favorite', 'favourites'],
  ])('the British and the American spelling of a word: %s', (...words) => {
    expect(new Set(words.map(stemWord)).size).toBe(1);
  });

  it.each([
    ['convolution', 'convolutions', 'convolutional'],
    ['predict', 'predicts', 'predicted', 'predicting', 'prediction', 'predictions'],
    ['train', 'trained', 'training'],
    ['use', 'uses', 'used', 'using', 'useful'],
    ['age', 'ages', 'aging', 'ageing'],
    ['one', 'ones'],
    ['supervised', 'supervise', 'supervision'],
    ['difference', 'differences', 'different', 'differ'],
    ['sequence', 'sequences'],
    ['inference', 'inferences'],
    ['convergence', 'converge', 'converges'],
    ['reference', 'references', 'refer'],
    ['call', 'calls', 'called', 'calling'],
    ['fill', 'fills', 'filled', 'filling'],
    ['pull', 'pulled', 'pulling'],
    ['precise', 'precisely', 'precision'],
    ['hundred', 'hundreds'],
  ])('the forms of a word that both spell alike: %s', (...words) => {
    expect(new Set(words.map(stemWord)).size).toBe(1);
  });
});

describe('stems of their own for', () => {
  it.each([
    ['call', 'cal'],
    ['one', 'on'],
    ['used', 'us'],
    ['useful', 'us'],
    ['four', 'for'],
    ['hour', 'hor'],
    ['wise', 'wize'],
    ['noise', 'noize'],
    ['fire', 'fier'],
    ['string', 'stering'],
  ])('words that only look like two spellings of one: %s and %s', (one, other) => {
    expect(stemWord(one)).not.toBe(stemWord(other));
  });
});

it.each(['ab', '2vec', '3d', '0.5', 'niccolò', '模型', ''])(
  'a term that is no English word is its own stem: %j',
  (term) => {
    expect(stemWord(term)).toBe(term);
  },
);

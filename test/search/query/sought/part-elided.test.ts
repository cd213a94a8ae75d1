import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../../src/search/language/languages/english.js';
import { LANGUAGES } from '../../../../src/search/language/languages/index.js';
import { partElided } from '../../../../src/search/query/sought/part-elided.js';
import { materialOf } from '../../material-of.js';

const FRENCH = LANGUAGES.find(({ code }) => code === 'fr')!;
const { vocabulary } = materialOf([
  "on a l'attention et les images et c'est une erreur de l'homme qui danse",
  'et les états sont dans un lac avec des usines et un oeil ou une onde et autres',
]);

describe('a word that was typed without its apostrophe is looked for', () => {
  it.each([
    ['without what was elided to its front', 'lattention', 'attention'],
    ['in another form', 'dimage', 'image'],
    ['where it begins with h', 'lhomme', 'homme'],
    ['behind a longer word', 'jusquaux', 'aux'],
    ['behind qu', 'quun', 'un'],
    ['as it is, where the lectures have it so', 'lac', 'lac'],
    ['as it is, where the rest is not said either', 'labyrinthe', 'labyrinthe'],
    ['as it is, where so short a rest is another word', 'donde', 'donde'],
    ['as it is, where the rest only holds a sentence together', 'dautres', 'dautres'],
    ['as it is, where what stands there is elided before verbs only', 'jimage', 'jimage'],
    ['as it is, where no vowel follows', 'lprobleme', 'lprobleme'],
    ['as it is, where nothing was elided', 'erreur', 'erreur'],
  ])('%s: %s', (_title, typed, expected) => {
    expect(partElided(vocabulary, FRENCH, { typed })).toBe(expected);
  });

  it('as it is, in a language that elides nothing', () => {
    expect(partElided(vocabulary, ENGLISH, { typed: 'lattention' })).toBe('lattention');
  });
});

it.each([
  ["l'eau", 'eau'],
  ["j'apprends", 'apprends'],
  ["C'est", 'est'],
  ["qu'il", 'il'],
])('one that was typed with it is looked for without what stands before it: %s', (typed, expected) => {
  expect(partElided(vocabulary, FRENCH, { typed })).toBe(expected);
});

describe('an Italian word that was typed without its apostrophe', () => {
  const italian = LANGUAGES.find(({ code }) => code === 'it')!;
  const said = materialOf(["nell'immagine e dell'insieme di una rete che è all'interno"]).vocabulary;

  it.each([
    ['dellimmagine', 'immagine'],
    ['nellinsieme', 'insieme'],
    ['unimmagine', 'immagine'],
    ['limmagine', 'immagine'],
    ['dimmagine', 'immagine'],
    ['allinterno', 'interno'],
    ['della', 'della'],
  ])('is looked for without it: %s', (typed, expected) => {
    expect(partElided(said, italian, { typed })).toBe(expected);
  });
});

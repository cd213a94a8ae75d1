import { describe, expect, it } from 'vitest';
import { loadSpokenEnglish } from '../../../../src/search/language/spoken-english.js';
import type { EnginePart } from '../../../../src/search/parts.js';
import type { Alternative } from '../../../../src/search/query/concept.js';
import { parseQuery } from '../../../../src/search/query/parse-query.js';
import { soundSpans } from '../../../../src/search/query/misheard/sound-spans.js';
import { writePhonemes } from '../../../../src/search/sound/phonemes.js';

interface Understood {
  /** Numbers of words that are said as typed. */
  readonly said?: readonly number[];
  readonly roles?: readonly number[];
  readonly known?: readonly Alternative[];
  readonly without?: readonly EnginePart[];
}

function spansOf(query: string, { said = [], roles, known = [], without = [] }: Understood = {}) {
  const { words } = parseQuery(query);
  return soundSpans(
    { english: loadSpokenEnglish(), without: new Set(without) },
    {
      units: words,
      roles: roles ?? words.map(() => 1),
      known,
      isSaid: (concept) => said.includes(concept),
    },
  );
}
const compared = (query: string, understood?: Understood) =>
  spansOf(query, understood).map(({ kind, letters }) => (kind === 'sound' ? letters : `${kind} ${letters}`));
const joined = (first: number, last: number, kind: Alternative['kind'] = 'joined'): Alternative => ({
  kind,
  weight: 1,
  sureness: 1,
  first,
  last,
  runs: { starts: Uint32Array.of(7, 9), lengths: 1 },
});

describe('of a query are compared by their sound', () => {
  it.each([
    ['a word that nobody says', 'tyvek', {}, ['tyvek']],
    ['a word that dictionaries lack, though it is said', 'tyvek', { said: [0] }, ['tyvek']],
    ['no everyday word that is said', 'puzzle', { said: [0] }, []],
    ['a rare word of a dictionary, though it is said', 'llama', { said: [0] }, ['llama']],
    ['such words after all that is not said', 'llama tyvek', { said: [0] }, ['tyvek', 'llamatyvek', 'llama']],
    ['no number that is said', '2015', { said: [0] }, []],
    ['a word of a dictionary that nobody says', 'jigsaw', {}, ['jigsaw']],
    ['two words, then both together', 'word tyvek', {}, ['word', 'tyvek', 'wordtyvek']],
    ['both together where one is said', 'word tyvek', { said: [0] }, ['tyvek', 'wordtyvek']],
    ['not both together where both are said', 'word tyvek', { said: [0, 1] }, ['tyvek']],
    [
      'four words together at most',
      'one two three four omega',
      { said: [0, 1, 2, 3], without: ['acronym'] },
      ['omega', 'fouromega', 'threefouromega', 'twothreefouromega'],
    ],
    ['nothing that begins with an empty word', 'of tyvek', { roles: [0, 1] }, ['tyvek']],
    ['nothing that ends with an empty word', 'tyvek of', { roles: [1, 0] }, ['tyvek']],
    [
      'what ends with a part of a name, though that is empty',
      'tyvek-of',
      { roles: [1, 0] },
      ['tyvek', 'tyvekof'],
    ],
    [
      'words with an empty one between',
      'word of tyvek',
      { roles: [1, 0, 1] },
      ['word', 'tyvek', 'wordoftyvek'],
    ],
    ['no words together that stand as one', 'skip gramm', { known: [joined(0, 1)] }, ['skip', 'gramm']],
    [
      'no words together that stand as a number',
      'skip gramm',
      { known: [joined(0, 1, 'number')] },
      ['skip', 'gramm'],
    ],
    [
      'words that were only found otherwise',
      'skip gramm',
      { known: [joined(0, 1, 'fuzzy')] },
      ['skip', 'gramm', 'skipgramm'],
    ],
    [
      'a word that is a part of what stands as one',
      'skip gramm',
      { known: [joined(0, 0)] },
      ['skip', 'gramm', 'skipgramm'],
    ],
    [
      'a word behind one that stands as another',
      'skip gramm',
      { known: [joined(1, 1)] },
      ['skip', 'gramm', 'skipgramm'],
    ],
    ['no word of two sounds', 'go', {}, []],
    ['no word of more sounds than a term has', 'extraordinarilyinternationalisation', {}, []],
    [
      'the initials of a whole query',
      'continuous bag words',
      { said: [1, 2], without: ['split'] },
      ['continuous', 'continuousbag', 'continuousbagwords', 'acronym cbw'],
    ],
    [
      'of initials only those of the whole',
      'continuous bag words model',
      { said: [1, 2, 3] },
      ['continuous', 'continuousbag', 'continuousbagwords', 'continuousbagwordsmodel', 'acronym cbwm'],
    ],
    ['no initials where all is said', 'tyvek bag words', { said: [0, 1, 2] }, ['tyvek']],
    [
      'no initials where a word only asks',
      'overview jigsaw bag',
      { said: [2], roles: [0.15, 1, 1] },
      ['jigsaw', 'jigsawbag'],
    ],
    [
      'no initials where that is switched off',
      'jigsaw bag words',
      { said: [1, 2], without: ['acronym'] },
      ['jigsaw', 'jigsawbag', 'jigsawbagwords'],
    ],
  ] satisfies [string, string, Understood, string[]][])('%s: %s', (_title, query, understood, expected) => {
    expect(compared(query, understood)).toEqual(expected);
  });

  it('no more than sixteen ways to say something, single words first', () => {
    const spans = spansOf('zwieblo quabtri mofteran tilbrock greenalt pofter');
    const ways = spans.reduce((sum, span) => sum + span.ways.length, 0);
    expect(ways).toBe(16);
    const lengths = spans.map(({ first, last }) => last - first);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    expect(Math.min(...spans.map((span) => span.ways.length))).toBeGreaterThan(0);
  });

  it('one way to say the first of very many words, and nothing is asked of the others', () => {
    const { words } = parseQuery('llama zwieblo quabtri');
    const asked: number[] = [];
    const isSaid = (concept: number) => {
      asked.push(concept);
      return concept === 0;
    };
    const spans = soundSpans(
      { english: loadSpokenEnglish(), without: new Set() },
      { units: words, roles: [1, 1, 1], known: [], isSaid, isLong: true },
    );
    expect(spans.map(({ letters, ways }) => [letters, ways.length])).toEqual([['zwieblo', 1]]);
    expect(asked).toEqual([0, 1]);
  });

  it('of very many words none of more than fourteen sounds', () => {
    const { words } = parseQuery('disproportionatelyuninhibited zwieblo');
    const spans = soundSpans(
      { english: loadSpokenEnglish(), without: new Set() },
      { units: words, roles: [1, 1], known: [], isSaid: () => false, isLong: true },
    );
    expect(spans.map(({ letters }) => letters)).toEqual(['zwieblo']);
  });

  it('no more than 240 sounds together', () => {
    const long = 'desipraminealpharetta disturbinglyregenerated philanthropyfourscore novellasisentropic ';
    const spans = spansOf(long.repeat(4));
    const sounds = spans.flatMap(({ ways }) => ways).reduce((sum, { length }) => sum + length, 0);
    expect(sounds).toBeGreaterThan(200);
    expect(sounds).toBeLessThanOrEqual(240);
    expect(Math.min(...spans.map(({ ways }) => ways.length))).toBeGreaterThan(0);
  });
});

describe('each part of a query', () => {
  it.each([
    ['a word of a dictionary', 'jigsaw', true],
    ['a word that none has', 'tyvek', false],
    ['a number', '200', true],
  ])('is known to be %s: %s', (_title, query, isKnown) => {
    expect(spansOf(query).map((span) => span.isKnown)).toEqual([isKnown]);
  });

  it('is known where it is initials, which are said letter by letter first', () => {
    const initials = spansOf('continuous bag words', { said: [1, 2] }).at(-1);
    expect(initials).toMatchObject({ kind: 'acronym', isKnown: true });
    expect(writePhonemes(initials!.ways[0]!)).toMatch(/^S IY B IY D AH B/);
  });

  it.each([
    ['a name that a dictionary has as one word', 'JigSaw', true],
    ['a name that none has, though it has the words', 'PuzzleJig', false],
    ['words that were not run together', 'puzzle jig', true],
  ])('of several words is known by the whole: %s', (_title, query, isKnown) => {
    const both = spansOf(query).find(({ first, last }) => first === 0 && last === 1);
    expect(both?.isKnown).toBe(isKnown);
  });

  it('is said word by word and as one word where it is a name of several', () => {
    const waysOf = (query: string) =>
      spansOf(query)
        .find(({ letters }) => letters === 'tyvek')
        ?.ways.map(writePhonemes);
    expect(waysOf('TyVek')).toEqual(expect.arrayContaining(['T AY V EH K', 'T IH V EH K']));
    expect(waysOf('ty vek')).not.toContain('T IH V EH K');
  });

  it('is known only if all its words are', () => {
    const [, , both] = spansOf('word tyvek');
    expect(both?.isKnown).toBe(false);
    const [, , known] = spansOf('jigsaw puzzle');
    expect(known?.isKnown).toBe(true);
  });

  it.each([
    ['as a word first', 'cbow', /^S B OW|^K B/],
    ['letter by letter first, in capitals', 'CBOW', /^S IY B IY OW D AH/],
  ])('is said %s: %s', (_title, query, sounds) => {
    const [span] = spansOf(query);
    expect(writePhonemes(span!.ways[0]!)).toMatch(sounds);
  });

  it('is said as its words one after the other', () => {
    const [, , both] = spansOf('jigsaw puzzle');
    expect(both?.ways.map(writePhonemes)).toEqual(['JH IH G S AO P AH Z AH L']);
  });

  it.each([
    ['as it was typed', [joined(0, 0, 'exact')], [7, 9]],
    ['in another form', [joined(0, 0, 'stem')], [7, 9]],
    ['not where it was only guessed at', [joined(0, 0, 'fuzzy')], []],
    ['not where more than it was found', [joined(0, 1, 'exact')], []],
    ['not where something else was found', [joined(1, 1, 'exact')], []],
  ])('is known to stand somewhere %s', (_title, known, starts) => {
    const span = spansOf('tyvek model', { known }).find(({ first, last }) => first === 0 && last === 0);
    expect([...span!.literal]).toEqual(starts);
  });

  it('is not known to stand where it was found together with the word before it', () => {
    const spans = spansOf('tyvek model', { known: [joined(0, 1, 'exact')] });
    expect(spans.find(({ first }) => first === 1)?.literal.size).toBe(0);
    expect(spans.find(({ first, last }) => first < last)?.literal.size).toBe(2);
  });

  it('is looked for beside the words around it that were heard right', () => {
    const spans = spansOf('word tyvek', { said: [0], known: [joined(0, 0, 'exact')] });
    expect(spans.find(({ letters }) => letters === 'tyvek')?.anchors).toEqual([
      { side: 'before', starts: Uint32Array.of(7, 9) },
    ]);
  });
});

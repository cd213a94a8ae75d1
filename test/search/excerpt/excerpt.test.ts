import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXCERPT_LENGTH, makeExcerpt } from '../../../src/search/excerpt/excerpt.js';
import type { MatchedWord } from '../../../src/search/excerpt/matched-words.js';
import { estimateMoment } from '../../../src/search/excerpt/moment.js';
import type { ExcerptPart } from '../../../src/search/search-engine.js';
import { tokenize } from '../../../src/search/language/tokenize.js';
import { makeSegment } from '../../corpus/make-segment.js';

const joined = (parts: readonly ExcerptPart[]) => parts.map(({ text }) => text).join('');
const markedIn = (parts: readonly ExcerptPart[]) =>
  parts.filter(({ matched }) => matched).map(({ text }) => text);
const at = (...words: number[]): MatchedWord[] => words.map((word) => ({ word, worth: 1 }));
const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');

describe('of a short text, an excerpt is all of it', () => {
  it.each([
    ['nothing marked', 'the jigsaw puzzle', at(), []],
    ['a word', 'the jigsaw puzzle', at(1), ['jigsaw']],
    ['neighbours marked as one', 'the jigsaw puzzle', at(1, 2), ['jigsaw puzzle']],
    ['what stands between neighbours marked too', "a self-supervised 'task'", at(1, 2), ['self-supervised']],
    ['words apart', 'the jigsaw puzzle', at(0, 2), ['the', 'puzzle']],
    ['no mark where there is no such word', 'the jigsaw', at(7), []],
    ['a text without words', '…?!', at(0), []],
  ])('with %s', (_title, text, matched, marks) => {
    const parts = makeExcerpt(text, matched);
    expect(joined(parts)).toBe(text);
    expect(markedIn(parts)).toEqual(marks);
  });

  it('up to 300 characters as people count them', () => {
    const text = `${'🧠'.repeat(290)} and brain`;
    expect(joined(makeExcerpt(text, at(1)))).toBe(text);
    expect(joined(makeExcerpt(`${text}s`, at(1)))).toMatch(/^…/);
  });
});

describe('of a long text, an excerpt is cut', () => {
  it.each([
    ['at the beginning, where nothing matched', at(), /^word0 .*…$/],
    ['at the beginning, where that matched', at(0), /^word0 .*…$/],
    ['in the middle', at(100), /^….* word100 .*…$/],
    ['at the end', at(199), /^….* word199$/],
    [
      'around as many matches as it can hold',
      at(2, 100, 105, 110),
      /^….* word100 .* word105 .* word110 .*…$/,
    ],
  ])('%s', (_title, matched, pattern) => {
    expect(joined(makeExcerpt(words(200), matched))).toMatch(pattern);
  });

  it('around what is worth most', () => {
    const matched = [...at(2, 4, 6), { word: 150, worth: 5 }];
    expect(joined(makeExcerpt(words(200), matched))).toContain('word150');
  });

  it('by the first of matches that are worth as much, and the one worth most wherever it stands', () => {
    expect(joined(makeExcerpt(words(200), at(2, 150)))).toContain('word2 ');
    expect(joined(makeExcerpt(words(200), [{ word: 2, worth: 5 }, ...at(150)]))).toContain('word2 ');
  });

  it.each([0, 100, 199])('no shorter than need be, around word %d', (word) => {
    expect(joined(makeExcerpt(words(200), at(word))).length).toBeGreaterThan(EXCERPT_LENGTH - 20);
  });

  it('to the last character there is room for', () => {
    const text = `${'a '.repeat(200)}bb${' a'.repeat(200)}`;
    expect(joined(makeExcerpt(text, at(200)))).toBe(`…${'a '.repeat(75)}bb${' a'.repeat(73)}…`);
  });

  it('around the match where it has letters that take two units', () => {
    expect(joined(makeExcerpt(`${words(200)} 🧠`, at(100)))).toMatch(/^….* word100 .*…$/);
  });

  it('soon, out of a text as long as a book that matches everywhere, in one piece and with letters of two units', () => {
    const text = '模型😀'.repeat(40_000);
    const matched = Array.from({ length: 40_000 }, (_, word) => ({ word, worth: word === 20_000 ? 2 : 1 }));
    const excerpt = makeExcerpt(text, matched)
      .map((part) => part.text)
      .join('');
    expect(Array.from(excerpt).length).toBeLessThanOrEqual(EXCERPT_LENGTH);
    expect(excerpt).toMatch(/^….*…$/u);
  });

  it('marked as far as it goes where more matched side by side than there is room for', () => {
    const parts = makeExcerpt('[Music] '.repeat(40), at(...Array.from({ length: 40 }, (_, word) => word)));
    expect(parts.find(({ matched }) => matched)?.text.length).toBeGreaterThan(250);
  });

  it('with an ellipsis that is not marked', () => {
    expect(markedIn(makeExcerpt(words(200), at(100)))).toEqual(['word100']);
  });

  it('with as much before a match as after it', () => {
    const text = joined(makeExcerpt(words(200), at(100)));
    const [before = '', after = ''] = text.split('word100');
    expect(Math.abs(before.length - after.length)).toBeLessThan(20);
  });

  it('inside a word only if that is longer than an excerpt', () => {
    const parts = makeExcerpt('w'.repeat(700), at());
    expect(Array.from(joined(parts)).length).toBe(EXCERPT_LENGTH - 1);
    expect(joined(parts)).toMatch(/^w+…$/);
    const between = `${'v'.repeat(400)} ${'w'.repeat(700)}`;
    expect(joined(makeExcerpt(between, at(1)))).toMatch(/^…w{298}…$/);
  });
});

describe('any excerpt', () => {
  const word = fc.oneof(
    {
      weight: 8,
      arbitrary: fc.constantFrom(
        'a',
        'jigsaw',
        'self-supervised',
        "don't",
        'é',
        '模型',
        '4,000',
        '—',
        '🧠',
        '…',
      ),
    },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 400 }).map((length) => 'x'.repeat(length)) },
  );
  const text = fc.oneof(
    { weight: 4, arbitrary: fc.array(word, { maxLength: 120 }).map((all) => all.join(' ')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 700 }) },
  );
  const matched = fc
    .uniqueArray(fc.record({ word: fc.nat(130), worth: fc.double({ min: 0.01, max: 9, noNaN: true }) }), {
      selector: (one) => one.word,
      maxLength: 10,
    })
    .map((all) => all.sort((a, b) => a.word - b.word));

  it('is short, and text of the segment but for the ellipses where it was cut', () => {
    fc.assert(
      fc.property(text, matched, (text, matched) => {
        const excerpt = joined(makeExcerpt(text, matched));
        expect(Array.from(excerpt).length).toBeLessThanOrEqual(EXCERPT_LENGTH);
        const from = text.indexOf(excerpt);
        if (from >= 0) return;
        expect(Array.from(text).length).toBeGreaterThan(EXCERPT_LENGTH);
        expect(
          [excerpt.slice(1), excerpt.slice(0, -1), excerpt.slice(1, -1)].some((inner) =>
            text.includes(inner),
          ),
        ).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps a word whole of which a part matched, before what stands beside it', () => {
    const long = 'a'.repeat(290);
    const shown = joined(makeExcerpt(`${long} self-supervised ${long}`, [{ word: 1, worth: 1 }]));
    expect(shown).toContain('self-supervised');
  });

  it('cuts no word that fits into one', () => {
    const fitting = word.filter((one) => /[\p{L}\p{N}]/u.test(one) && one.length <= EXCERPT_LENGTH - 2);
    fc.assert(
      fc.property(fc.array(fitting, { maxLength: 120 }), matched, (all, matched) => {
        const shown = joined(makeExcerpt(all.join(' '), matched)).replace(/^…|…$/g, '');
        for (const one of shown.split(' ')) expect(['', ...all]).toContain(one);
      }),
      { numRuns: 1000 },
    );
  });

  it('marks only words that matched, and has no two parts alike side by side', () => {
    fc.assert(
      fc.property(text, matched, (text, matched) => {
        const parts = makeExcerpt(text, matched);
        const tokens = tokenize(text);
        const terms = new Set(matched.flatMap(({ word }) => tokens[word]?.term ?? []));
        for (const marked of markedIn(parts).flatMap(tokenize)) expect(terms).toContain(marked.term);
        parts.slice(1).forEach((part, i) => {
          expect(part.matched).not.toBe(parts[i]?.matched);
        });
        for (const part of parts) expect(part.text).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });

  const times = fc.option(
    fc.array(fc.nat(3_000), { maxLength: 130 }).map((all) => Uint16Array.from(all)),
    { nil: undefined },
  );

  it('comes with a moment inside its segment, whatever times its words have', () => {
    fc.assert(
      fc.property(
        text,
        matched,
        fc.nat(10_000),
        fc.nat(200),
        times,
        (text, matched, start, length, wordStarts) => {
          const second = estimateMoment(makeSegment(start, start + length, { text, wordStarts }), matched);
          expect(Number.isInteger(second)).toBe(true);
          expect(second).toBeGreaterThanOrEqual(start);
          expect(second).toBeLessThan(start + Math.max(length, 1));
        },
      ),
    );
  });
});

describe('where a script has no spaces', () => {
  const sentence = '自己教師あり学習では画像からラベルなしで特徴を学びます';
  const text = sentence.repeat(20);
  const wordAt = (start: number) => tokenize(text).findIndex((token) => token.start === start);

  it('an excerpt of a long text is cut between words, around what matched', () => {
    const word = wordAt(sentence.length * 10);
    const excerpt = joined(makeExcerpt(text, at(word)));
    expect(excerpt).toMatch(/^….*…$/);
    const points = Array.from(excerpt).length;
    expect(points).toBeLessThanOrEqual(EXCERPT_LENGTH);
    expect(points).toBeGreaterThan(EXCERPT_LENGTH - 20);
    const borders = tokenize(text).flatMap(({ start, end }) => [start, end]);
    const from = text.indexOf(excerpt.slice(1, -1));
    expect(borders).toContain(from);
    expect(borders).toContain(from + excerpt.length - 2);
  });
});

import { bitsIn } from '../index/bits-in.js';
import { BREAK, postingsOf, timesSaid, writtenAs, type InvertedIndex } from '../index/inverted-index.js';
import { findSequence } from '../index/runs.js';
import { joinTerms } from '../language/join-terms.js';
import { withoutElided } from '../language/language.js';
import { foldWord, tokenize, type Token } from '../language/tokenize.js';
import type { Material } from '../material.js';
import { uint32At } from '../number-at.js';
import { mistakesInBeginning, mostMistakesIn } from './mistaken-beginning.js';

/** Occurrences of the typed words that are followed up for phrases, which bounds the time. */
const MOST_OCCURRENCES = 1000;
/** Terms that may continue the last word. */
const MOST_TERMS = 40;
const LONGEST_PHRASE = 3;
/** What a phrase counts beside a word that is said as often. */
const PHRASE_SHARE = 0.9;
/** How much more a phrase counts for each word before the last that it goes on from: more than any is said more often. */
const WORD_BEFORE_SHARE = 1000;

/**
 * Completes what is being typed with terms and short phrases of the lectures.
 *
 * @returns whole queries: what stood before the last word is kept as typed; best first, all different
 */
export function completeQuery(material: Material, typed: string, limit: number): string[] {
  const { index, vocabulary } = material;
  const isEmpty = emptyIn(material);
  const asks = askingIn(material);
  const tokens = tokenize(typed).map((token) => partElidedOff(material, typed, token));
  const last = tokens.at(-1);
  if (last === undefined) return [];
  const isUnfinished = !/\s/.test(typed.slice(last.end));
  const unfinished = isUnfinished ? last : undefined;
  const finished = isUnfinished ? tokens.slice(0, -1) : tokens;
  const terms = unfinished === undefined ? [] : termsFor(material, unfinished.term);
  const counts = new Map<string, number>();
  // With the words before it as a phrase first, as those were typed for a reason.
  for (let before = Math.min(2, finished.length); before >= 1; before--) {
    const context = finished.slice(-before);
    const ids = context.map(({ term }) => vocabulary.idOf(term));
    if (ids.includes(undefined)) continue;
    const head = typed.slice(0, context[0]?.start).trimStart();
    for (const { text, count } of phrasesFrom(material, ids as number[], unfinished && terms, 1)) {
      add(counts, head + text, count * WORD_BEFORE_SHARE ** before);
    }
  }
  const head = typed.slice(0, unfinished?.start).trimStart();
  // Where the words typed so far go on in no way that was said, at least the last one is completed.
  const alone = counts.size > 0 ? [] : terms;
  const telling = alone.filter((term) => !isEmpty(term));
  for (const term of telling) add(counts, head + writtenAs(index, term), timesSaid(index, term));
  if (finished.length === 0) {
    for (const term of telling) {
      // What is said less often than the last that would be shown is not looked for.
      const least = leastShown(counts, limit) / PHRASE_SHARE;
      if (timesSaid(index, term) < least) continue;
      for (const { text, count, next } of phrasesFrom(material, [term], undefined, least)) {
        if (!asks(term, next)) add(counts, head + text, count * PHRASE_SHARE);
      }
    }
  }
  const typedAlready = typed.trim().toLowerCase();
  return [...counts]
    .filter(([text]) => text.toLowerCase() !== typedAlready)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, limit)
    .map(([text]) => text);
}

/** A word without the `l'` of "l'image", where lectures are in a language that has it and none goes on as typed. */
function partElidedOff({ spoken, vocabulary }: Material, typed: string, token: Token): Token {
  const written = typed.slice(token.start, token.end);
  for (const { language } of spoken.all) {
    const rest = withoutElided(written, language);
    if (rest === written || vocabulary.startingWith(token.term, 1).length > 0) continue;
    return { term: foldWord(rest), start: token.end - rest.length, end: token.end };
  }
  return token;
}

/** What must be counted at least to be among so many, one of which may be what was typed already. */
function leastShown(counts: ReadonlyMap<string, number>, limit: number): number {
  return (
    Float64Array.from(counts.values())
      .sort()
      .at(-limit - 1) ?? 0
  );
}

function add(counts: Map<string, number>, text: string, count: number): void {
  counts.set(text, Math.max(counts.get(text) ?? 0, count));
}

/** Terms that continue an unfinished word; if none does, those that continue it but for one mistake. */
function termsFor({ vocabulary, index }: Material, unfinished: string): readonly number[] {
  const exact = vocabulary.startingWith(unfinished, MOST_TERMS);
  if (exact.length > 0 || unfinished.length < 3) return exact;
  const near: { term: number; distance: number; count: number }[] = [];
  const most = mostMistakesIn(unfinished);
  const letters = lettersOf(unfinished, unfinished.length);
  index.terms.forEach((text, term) => {
    if (!text.startsWith(unfinished.charAt(0)) && text.charAt(1) !== unfinished.charAt(1)) return;
    // Each letter that is missing is a mistake; to count these is much quicker than to count all.
    if (bitsIn(letters & ~lettersOf(text, unfinished.length + 1)) > most) return;
    const distance = mistakesInBeginning(unfinished, text, most);
    if (distance <= most) near.push({ term, distance, count: timesSaid(index, term) });
  });
  near.sort((a, b) => a.distance - b.distance || b.count - a.count || a.term - b.term);
  return near.slice(0, MOST_TERMS).map(({ term }) => term);
}

/** The set of the first letters of a word as bits; letters that share a bit count as one. */
function lettersOf(word: string, length: number): number {
  let letters = 0;
  for (let at = 0; at < Math.min(length, word.length); at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/**
 * The phrases of up to three words that begin with some terms and do not end in a function word.
 *
 * @param following - what the word after them may be; any when left out
 * @param least - phrases that occur less often are left out
 */
function phrasesFrom(
  material: Material,
  terms: readonly number[],
  following: readonly number[] | undefined,
  least: number,
): { readonly text: string; readonly count: number; readonly next: number }[] {
  const { index } = material;
  const isEmpty = emptyIn(material);
  if (isEmpty(terms[0] ?? BREAK)) return [];
  const allowed = following && new Set(following);
  const counts = new Map<number, number>();
  const count = (key: number) => counts.set(key, (counts.get(key) ?? 0) + 1);
  // What follows the terms as one number: the word after them, or that and the one after it.
  const base = index.terms.length;
  for (const at of startsOf(index, terms).subarray(0, MOST_OCCURRENCES)) {
    const first = uint32At(index.stream, at + terms.length);
    if (first === BREAK || allowed?.has(first) === false) continue;
    count(first);
    const second = uint32At(index.stream, at + terms.length + 1);
    if (terms.length + 2 <= LONGEST_PHRASE && second !== BREAK) count(first + base * second);
  }
  const lastOf = (key: number) => (key < base ? key : Math.floor(key / base));
  return [...counts].flatMap(([key, count]) => {
    if (count < least || isEmpty(lastOf(key))) return [];
    const next = key % base;
    const after = key < base ? [next] : [next, lastOf(key)];
    return [{ text: joinTerms([...terms, ...after].map((id) => writtenAs(index, id))), count, next }];
  });
}

/** Tells terms that only hold a sentence together. */
function emptyIn({ index, spoken }: Material): (term: number) => boolean {
  return (term) => spoken.ofTerm(term).functionWords.has(index.terms[term] ?? '');
}

/** Tells terms that ask where another follows: "kind of", see `Language.asking`. */
function askingIn({ index, spoken }: Material): (term: number, next: number) => boolean {
  return (term, next) =>
    spoken
      .ofTerm(term)
      .asking?.get(index.terms[term] ?? '')
      ?.before.has(index.terms[next] ?? '') === true;
}

function startsOf(index: InvertedIndex, terms: readonly number[]): Uint32Array {
  const [only] = terms;
  if (terms.length === 1 && only !== undefined) return postingsOf(index, only);
  return findSequence(
    index,
    terms.map((term) => [term]),
  ).starts;
}

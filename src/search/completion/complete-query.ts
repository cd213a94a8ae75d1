import { editDistance } from '../language/edit-distance.js';
import { isFunctionWord } from '../language/function-words.js';
import { BREAK, postingsOf } from '../index/inverted-index.js';
import type { Material } from '../material.js';
import { findSequence } from '../index/runs.js';
import { tokenize } from '../language/tokenize.js';

/** Occurrences of the typed words that are followed up for phrases, which bounds the time. */
const MOST_OCCURRENCES = 3000;
/** Terms that may continue the last word. */
const MOST_TERMS = 40;
const LONGEST_PHRASE = 3;

/**
 * Completes what is being typed with terms and short phrases of the lectures.
 *
 * @returns whole queries: what stood before the last word is kept as typed; best first, all different
 */
export function completeQuery(material: Material, typed: string, limit: number): string[] {
  const { index, vocabulary } = material;
  const tokens = tokenize(typed);
  const last = tokens.at(-1);
  if (limit < 1 || last === undefined) return [];
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
    countPhrases(material, ids as number[], unfinished === undefined ? undefined : terms, (text, count) => {
      add(counts, head + text, count * 1000 ** before);
    });
  }
  const head = typed.slice(0, unfinished?.start).trimStart();
  // Where the words typed so far go on in no way that was said, at least the last one is completed.
  for (const term of counts.size > 0 && finished.length > 0 ? [] : terms) {
    const text = index.terms[term] ?? '';
    if (isFunctionWord(text)) continue;
    add(counts, head + text, postingsOf(index, term).length);
    if (finished.length > 0) continue;
    countPhrases(material, [term], undefined, (phrase, count) => {
      add(counts, head + phrase, count * 0.9);
    });
  }
  const typedAlready = typed.trim().toLowerCase();
  return [...counts]
    .filter(([text]) => text !== typedAlready)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, limit)
    .map(([text]) => text);
}

function add(counts: Map<string, number>, text: string, count: number): void {
  counts.set(text, Math.max(counts.get(text) ?? 0, count));
}

/** Terms that continue an unfinished word; if none does, those that continue it but for one mistake. */
function termsFor({ vocabulary, index }: Material, unfinished: string): readonly number[] {
  const exact = vocabulary.startingWith(unfinished, MOST_TERMS);
  if (exact.length > 0 || unfinished.length < 3) return exact;
  const near: { term: number; distance: number; count: number }[] = [];
  const most = unfinished.length > 6 ? 2 : 1;
  index.terms.forEach((text, term) => {
    if (!text.startsWith(unfinished.charAt(0)) && text.charAt(1) !== unfinished.charAt(1)) return;
    const cut = [-1, 0, 1].map((more) =>
      editDistance(unfinished, text.slice(0, unfinished.length + more), most),
    );
    const distance = Math.min(...cut);
    if (distance <= most) near.push({ term, distance, count: postingsOf(index, term).length });
  });
  near.sort((a, b) => a.distance - b.distance || b.count - a.count || a.term - b.term);
  return near.slice(0, MOST_TERMS).map(({ term }) => term);
}

/**
 * Counts the phrases that begin with some terms, of up to three words, none ending in a function word.
 *
 * @param following - what the word after them may be; any when left out
 */
function countPhrases(
  { index }: Material,
  terms: readonly number[],
  following: readonly number[] | undefined,
  found: (text: string, count: number) => void,
): void {
  const next = following === undefined ? undefined : new Set(following);
  const counts = new Map<string, number>();
  const { starts } = findSequence(
    index,
    terms.map((term) => [term]),
  );
  for (const start of Array.from(starts).slice(0, MOST_OCCURRENCES)) {
    const words = terms.map((term) => index.terms[term] ?? '');
    for (let at = start + terms.length; words.length < LONGEST_PHRASE; at++) {
      const term = index.stream[at] ?? BREAK;
      if (term === BREAK || (at === start + terms.length && next?.has(term) === false)) break;
      const word = index.terms[term] ?? '';
      words.push(word);
      if (isFunctionWord(word) || isFunctionWord(words[0] ?? '')) continue;
      const text = words.join(' ');
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  for (const [text, count] of counts) found(text, count);
}

import { postingsOf, segmentAt, writtenAs } from '../index/inverted-index.js';
import { hasWord } from '../language/has-word.js';
import { joinTerms } from '../language/join-terms.js';
import type { Material } from '../material.js';
import { chooseLanguage } from '../query/choose-language.js';
import { MOST_SOUNDS } from '../query/sound-spans.js';
import { findSoundAlikes, MOST_PLACES_A_WAY } from '../sound/sound-alikes.js';
import { pronounceTyped } from '../sound/pronounce.js';
import { foldWord, tokenize } from '../language/tokenize.js';

const MOST_SUGGESTIONS = 5;
/** Words of the query that are looked at; … */
const MOST_WORDS = 6;
/** … fewer of one that has very many, and these not by sound, which takes its time. */
const MOST_WORDS_IN_LONG = 1;
const MANY_WORDS = 7;
/** A term must sound at least this much alike to be worth offering. */
const LEAST_SIMILARITY = 0.55;

/**
 * Terms that do occur and are nearest to what was typed by letters, beginnings or sound; best first.
 *
 * @param isAmong - whether a segment is among those that were searched
 */
export function suggestTerms(
  material: Material,
  query: string,
  isAmong: (segment: number) => boolean,
): string[] {
  const { vocabulary, index, sound } = material;
  const terms = [...new Set(tokenize(query).map(({ term }) => term))];
  const { functionWords } = chooseLanguage(material, terms);
  const typed = terms.filter((term) => !functionWords.has(term));
  const isSaid = (term: string) => vocabulary.idOf(term) !== undefined;
  // What is said as it was typed comes before what is only like it.
  const words = [...typed.filter(isSaid), ...typed.filter((term) => !isSaid(term))];
  const isLong = words.length >= MANY_WORDS;
  const perWord = words.slice(0, isLong ? MOST_WORDS_IN_LONG : MOST_WORDS).map((term) => {
    const near: string[] = [];
    const ids = [
      ...vocabulary.withStemOf(term),
      ...vocabulary.misspelt(term, term.length > 5 ? 2 : 1, 3).map((other) => other.term),
      ...(term.length >= 3 ? vocabulary.startingWith(term.slice(0, Math.max(3, term.length - 3)), 3) : []),
    ];
    const isSaidAt = (position: number) => isAmong(segmentAt(index, position));
    for (const id of ids) if (postingsOf(index, id).some(isSaidAt)) near.push(writtenAs(index, id));
    const [sounds = []] = pronounceTyped(term, false, 1);
    const alikes =
      isLong || sounds.length < 3 || sounds.length > MOST_SOUNDS
        ? []
        : findSoundAlikes(index, sound, sounds, LEAST_SIMILARITY, MOST_PLACES_A_WAY);
    alikes.sort((a, b) => a.cost - b.cost || a.start - b.start);
    for (const { start, length } of alikes.filter(({ start }) => isSaidAt(start)).slice(0, 3)) {
      const ids = Array.from(index.stream.subarray(start, start + length));
      // Function words at the ends only happen to stand beside a term.
      const isTelling = (id: number) => !functionWords.has(index.terms[id] ?? '');
      const [first, last] = [ids.findIndex(isTelling), ids.findLastIndex(isTelling)];
      if (first >= 0) near.push(joinTerms(ids.slice(first, last + 1).map((id) => writtenAs(index, id))));
    }
    return near.filter((candidate) => hasWord(candidate) && !functionWords.has(foldWord(candidate)));
  });
  // In turn from each word, so that a long list for one does not hide the others.
  const suggestions = new Set<string>();
  const longest = Math.max(0, ...perWord.map((list) => list.length));
  for (let rank = 0; rank < longest; rank++) {
    for (const list of perWord) {
      const candidate = list[rank];
      if (candidate !== undefined && suggestions.size < MOST_SUGGESTIONS) suggestions.add(candidate);
    }
  }
  return [...suggestions];
}

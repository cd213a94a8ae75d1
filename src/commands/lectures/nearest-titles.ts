import type { Corpus } from '../../corpus/corpus.js';
import { foldedWords } from '../../corpus/folded-words.js';
import type { Lecture } from '../../corpus/lecture.js';
import { mistakesInBeginning, mostMistakesIn } from '../../search/completion/mistaken-beginning.js';
import { addToList } from '../../search/index/add-to-list.js';
import { isFunctionWord } from '../../search/language/languages/english-words.js';

/** Words of a name that are read: more than one remembers of a title, and few enough to be quick among many titles. */
const MOST_WORDS = 8;
/** A shorter word is the beginning of many, or nearly any other. */
const SHORTEST_BEGINNING = 3;
const SHORTEST_MISSPELT = 4;
/** What the beginning of a word counts beside the whole, and what each mistake takes from that. */
const BEGINNING = 0.8;
const MISTAKE = 0.2;
/** Titles that are offered, all at least this share as near as the nearest. */
const MOST_TITLES = 3;
const NEARLY = 0.5;

/**
 * The lectures that a name which fits none most likely means, at most three: by words of their titles that begin nearly as its
 * own do, as "databaselogging" does with "databse". A word counts the more the fewer titles have one like it.
 */
export function nearestTitles({ lectures, titleWords }: Corpus, name: string): readonly Lecture[] {
  const having = new Map<string, number[]>();
  titleWords.forEach((words, at) => {
    for (const word of new Set(words)) if (!isFunctionWord(word)) addToList(having, word, at);
  });
  const scores = new Map<number, number>();
  for (const word of foldedWords(name).slice(0, MOST_WORDS)) {
    const near = new Map<number, number>();
    for (const [other, places] of having) {
      const nearest = nearness(word, other);
      if (nearest > 0) for (const at of places) near.set(at, Math.max(near.get(at) ?? 0, nearest));
    }
    const worth = Math.log(1 + lectures.length / near.size);
    for (const [at, nearest] of near) scores.set(at, (scores.get(at) ?? 0) + nearest * worth);
  }
  const nearest = [...scores].sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b);
  const least = (nearest[0]?.[1] ?? 0) * NEARLY;
  return nearest
    .filter(([, score]) => score >= least)
    .slice(0, MOST_TITLES)
    .flatMap(([at]) => lectures[at] ?? []);
}

/** How near a word of a title is to a typed one: 1 for the same word, 0 for another. */
function nearness(typed: string, word: string): number {
  if (typed === word) return 1;
  if (typed.length >= SHORTEST_BEGINNING && word.startsWith(typed)) return BEGINNING;
  // Hardly anybody has both of these wrong, and to compare letters takes no time.
  const mayBe = word.startsWith(typed.charAt(0)) || typed.charAt(1) === word.charAt(1);
  if (typed.length < SHORTEST_MISSPELT || !mayBe) return 0;
  const most = mostMistakesIn(typed);
  const mistakes = mistakesInBeginning(typed, word, most);
  return mistakes > most ? 0 : BEGINNING - MISTAKE * mistakes;
}

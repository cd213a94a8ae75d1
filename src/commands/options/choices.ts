import { matchLectures, type Corpus } from '../../corpus/corpus.js';
import { plainText } from '../../reply/plain-text.js';
import type { Library } from '../command.js';
import { distinctTitles } from '../lectures/lecture-title.js';
import type { OptionDefinition } from './option.js';

/** A suggestion for an option's value while a member types. */
export interface Choice {
  /** 1-100 UTF-16 units, never blank (Discord's limit). */
  readonly name: string;
  /** At most 100 UTF-16 units (Discord's limit). */
  readonly value: string;
}

/** Discord's limit for suggestions. */
const MOST_CHOICES = 25;

/** Discord's limit for a suggestion's name and value, in characters. */
const LONGEST_CHOICE = 100;

/** What is typed so far may be longer, but then nothing that fits into a choice completes it. */
const LONGEST_TYPED = 2 * LONGEST_CHOICE;

/**
 * What could complete an option.
 *
 * @param typed - the option's text so far; may be empty
 * @returns at most 25 choices, best first
 */
export async function choicesFor(
  option: OptionDefinition,
  typed: string,
  { corpus, engine, own }: Library,
): Promise<readonly Choice[]> {
  // Discord asks also for what it would not let the member send.
  if (typed.length > LONGEST_TYPED) return [];
  switch (option.completes) {
    case 'lecture':
      return lectureChoices(corpus, typed);
    case 'own-lecture':
      return own === undefined ? [] : lectureChoices(own.corpus, typed);
    case 'query': {
      const terms = await engine.complete(plainText(typed), MOST_CHOICES);
      const fitting = terms.map(plainText).filter((term) => term !== '' && term.length <= LONGEST_CHOICE);
      return [...new Set(fitting)].slice(0, MOST_CHOICES).map((term) => ({ name: term, value: term }));
    }
    default:
      return [];
  }
}

function lectureChoices(corpus: Corpus, typed: string): readonly Choice[] {
  const lectures = matchLectures(corpus, typed, MOST_CHOICES);
  const titles = distinctTitles(lectures);
  return lectures.map(({ key }, position) => ({ name: titles[position] ?? key, value: key }));
}

import { tokenize } from './tokenize.js';

/** A word of a query as the transcript might have it, with what ties it to the next one. */
export interface QueryWord {
  /** Folded, never empty. */
  readonly term: string;
  /** As it was typed, for telling acronyms by their capitals. */
  readonly typed: string;
  /** Whether no space stood before it, as in the parts of `requires_grad`, `skip-gram` and `word2vec`. */
  readonly tiedToPrevious: boolean;
  /** Whether it stood between double underscores, as Python's special names do. */
  readonly isDunder: boolean;
  /** Whether it is part of what is written as names in code are: `log_prob`, `nn.Linear`, `logProb`; a hyphen is no sign. */
  readonly isCode: boolean;
  /** The whole that it was split from by case or digits, where it was: `word2vec` for its three parts. */
  readonly wholeTerm: string | undefined;
  /** Whether a star behind it says that words which go on from it are meant as well: `jig*`. */
  readonly isBeginning?: boolean;
}

/** What names in code have; a dot also stands in "e.g." and in numbers. */
const IN_CODE = /[\p{L}\p{N}]_[\p{L}\p{N}]|\p{L}\.\p{L}{2}|\p{L}::\p{L}|\p{Ll}\p{Lu}|\p{L}\(\)/u;
/** With stars on both sides it is written in italics; a shorter one, "V*", is a symbol. */
const BEGINNING = /^[^\p{L}\p{N}*]*\p{L}{3,}\*[^\p{L}\p{N}*]*$/u;
const DUNDER = /^\W*__\p{L}\w*__\W*$/u;
// Borders inside a name: aB, ABc, a1, 1a; but an ordinal, 1st, is one word.
const BORDER_INSIDE =
  /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})(?!(?:[sS][tT]|[nN][dD]|[rR][dD]|[tT][hH])$)/u;

/** "x^2" is said as "x²" is. */
const POWER = /(?<=(?<![\p{L}\p{N}])\p{L})\^([23])(?![\p{N}.])/gu;
/** "i.i.d.", "S.V.D": three letters and more, so that nobody means the word "us" by "U.S." */
const DOTTED_LETTERS = /(?<![\p{L}\p{N}.])(?:\p{L}\.){2,5}\p{L}(?![\p{L}\p{N}])/gu;

/** Splits a piece without spaces at punctuation, at changes of case, and between letters and digits. */
export function splitAsProgrammersWrite(typed: string): QueryWord[] {
  const words: QueryWord[] = [];
  const piece = typed
    .replace(DOTTED_LETTERS, (letters) => letters.replaceAll('.', '').toUpperCase())
    .replace(POWER, '$1');
  const isDunder = DUNDER.test(piece);
  const isCode = IN_CODE.test(piece);
  const isBeginning = BEGINNING.test(piece);
  for (const { term, start, end } of tokenize(piece)) {
    const parts = piece.slice(start, end).split(BORDER_INSIDE);
    for (const part of parts) {
      // A word that is not taken apart is not read again: by itself a dictionary may cut it.
      const token = parts.length === 1 ? { term } : tokenize(part)[0];
      if (token === undefined) continue;
      words.push({
        term: token.term,
        typed: part,
        tiedToPrevious: words.length > 0,
        isDunder,
        isCode,
        wholeTerm: parts.length > 1 ? term : undefined,
        ...(isBeginning && parts.length === 1 ? { isBeginning } : {}),
      });
    }
  }
  return words;
}

import { findSequence, lengthOfRun, type Runs } from '../../index/runs.js';
import { isUnspaced } from '../../language/segment-words.js';
import type { Material } from '../../material.js';
import { runsOf } from './find-unspaced.js';

/**
 * Finds words one after the other, those of scripts without spaces by their characters.
 *
 * @param termsFor - the terms that may stand for a word of another script
 */
export function findWritten(
  { index, characters }: Material,
  words: readonly string[],
  termsFor: (word: string) => readonly number[],
): Runs {
  const pieces = inPieces(words).map((piece): Runs => {
    if (piece.some(isUnspaced)) return runsOf(characters.find(piece.join('')));
    return findSequence(index, piece.map(termsFor));
  });
  return pieces.reduce(oneAfterOther);
}

/** Words in lists of those that stand beside each other and are of scripts without spaces, or are not. */
export function inPieces(words: readonly string[]): string[][] {
  const pieces: string[][] = [];
  words.forEach((word, at) => {
    const previous = words[at - 1];
    if (previous !== undefined && isUnspaced(previous) === isUnspaced(word)) pieces.at(-1)?.push(word);
    else pieces.push([word]);
  });
  return pieces;
}

/** Runs that others follow directly, together with those. */
function oneAfterOther(ones: Runs, others: Runs): Runs {
  const ends = new Map(
    Array.from(others.starts, (start, at) => [start, start + lengthOfRun(others, at)] as const),
  );
  const both = Array.from(ones.starts, (start, at) => ({
    start,
    end: ends.get(start + lengthOfRun(ones, at)),
  }));
  const joined = both.flatMap(({ start, end }) =>
    end === undefined ? [] : [{ start, length: end - start }],
  );
  return {
    starts: Uint32Array.from(joined, ({ start }) => start),
    lengths: joined.map(({ length }) => length),
  };
}

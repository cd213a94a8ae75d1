import { buildGlossaryIndex } from '../../src/search/query/find-glossary.js';
import type { Material } from '../../src/search/material.js';
import { buildSoundIndex } from '../../src/search/sound/sound-index.js';
import { loadSpokenEnglish } from '../../src/search/language/spoken-english.js';
import { buildInitials } from '../../src/search/index/initials.js';
import { buildVocabulary } from '../../src/search/index/vocabulary.js';
import { indexOf, type Said } from './small-search.js';

const english = loadSpokenEnglish();

/** All that a search looks things up in, made from what is said in some lectures. */
export function materialOf(...lectures: (readonly Said[])[]): Material {
  const index = indexOf(...lectures);
  return {
    index,
    english,
    vocabulary: buildVocabulary(index),
    initials: buildInitials(index),
    sound: buildSoundIndex(index, english),
    glossary: buildGlossaryIndex(index, []),
    without: new Set(),
  };
}

/** The words of a run. */
export function wordsAt({ index }: Material, start: number, length: number): string {
  return Array.from(index.stream.subarray(start, start + length), (term) => index.terms[term]).join(' ');
}

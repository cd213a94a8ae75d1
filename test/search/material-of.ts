import type { Material } from '../../src/search/material.js';
import { indexLectures, makeMaterial } from '../../src/search/prepare-material.js';
import { corpusOf, type Said } from './small-search.js';

/** All that a search looks things up in, made from what is said in some lectures. */
export function materialOf(...lectures: (readonly Said[])[]): Material {
  return makeMaterial(indexLectures(corpusOf(...lectures).lectures));
}

/** The words of a run. */
export function wordsAt({ index }: Material, start: number, length: number): string {
  return Array.from(index.stream.subarray(start, start + length), (term) => index.terms[term]).join(' ');
}

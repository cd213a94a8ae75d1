import type { GlossaryEntry } from '../../corpus/glossary.js';
import { makeLecture } from '../../corpus/lecture.js';
import { buildInvertedIndex, timesSaid, type InvertedIndex } from '../../search/index/inverted-index.js';
import { partOfAll } from '../../search/index/part-of-all.js';
import { languagesIn } from '../../search/index/spoken-languages.js';
import { LANGUAGES } from '../../search/language/languages/index.js';
import { loadSpokenEnglish } from '../../search/language/spoken-english.js';
import type { Material } from '../../search/material.js';
import { makeMaterial, type IndexedLectures } from '../../search/prepare-material.js';
import { indexSounds, type SaidTerms, type SoundIndex } from '../../search/sound/sound-index.js';
import type { Query } from '../connections.js';
import { readTerms, type KnownTerm } from './find-terms.js';
import type { SomeSegments } from './read-around.js';
import type { Extent } from './read-extent.js';

/**
 * Makes of some segments what the search in memory looks things up in. Words weigh what they weigh in all lectures; how
 * they are said and what their stems are is known already.
 */
export async function materialOf(
  query: Query,
  some: readonly SomeSegments[],
  { segments, words }: Extent,
  glossary: readonly GlossaryEntry[],
): Promise<Material> {
  const lectures = some.map(({ videoId, segments }) => makeLecture({ videoId, segments }));
  const languages = new Map(lectures.map((lecture, at) => [lecture, some[at]?.language]));
  const local = buildInvertedIndex(lectures, (lecture) => numberOfLanguage(languages.get(lecture)));
  const known = new Map<string, KnownTerm[]>();
  for (const one of await readTerms(query, local.terms.slice(1)))
    known.set(one.term, [...(known.get(one.term) ?? []), one]);
  const said = new Map(Array.from(known, ([term, all]) => [term, countOf(all)]));
  const index = partOfAll(local, { segments, words, said });
  const saidTerms: SaidTerms = {
    terms: index.terms,
    times: (id) => timesSaid(index, id),
    phonemes: (id) => phonemesOf(known.get(index.terms[id] ?? '')),
    words,
  };
  let sound: SoundIndex | undefined;
  const indexed: IndexedLectures = {
    index,
    stems: stemsOf(index, known),
    // Half of the queries do without.
    get sound() {
      return (sound ??= indexSounds(saidTerms, loadSpokenEnglish()));
    },
  };
  return makeMaterial(indexed, glossary);
}

function numberOfLanguage(wanted: string | undefined): number {
  return Math.max(
    0,
    LANGUAGES.findIndex(({ code }) => code === wanted),
  );
}

function countOf(all: readonly KnownTerm[]) {
  return {
    times: all.reduce((sum, one) => sum + one.times, 0),
    segments: all.reduce((sum, one) => sum + one.segments, 0),
  };
}

function phonemesOf(all: readonly KnownTerm[] = []): Iterable<number> {
  return all.find(({ phonemes }) => phonemes.length > 0)?.phonemes ?? [];
}

function stemsOf(index: InvertedIndex, known: ReadonlyMap<string, readonly KnownTerm[]>) {
  return new Map(
    languagesIn(index).map((language) => {
      const stemOf = (term: string) =>
        known.get(term)?.find((one) => one.language === language.code)?.stem ?? '';
      return [language, index.terms.map(stemOf)];
    }),
  );
}

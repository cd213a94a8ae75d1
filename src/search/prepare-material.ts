import type { GlossaryEntry } from '../corpus/glossary.js';
import type { Lecture } from '../corpus/lecture.js';
import { buildInitials } from './index/initials.js';
import { buildInvertedIndex, type InvertedIndex } from './index/inverted-index.js';
import { buildVocabulary, stemsOf } from './index/vocabulary.js';
import { loadSpokenEnglish } from './language/spoken-english.js';
import type { Material } from './material.js';
import type { EnginePart } from './parts.js';
import { buildGlossaryIndex } from './query/find-glossary.js';
import { buildNumberIndex } from './index/number-index.js';
import { buildSoundIndex, type SoundIndex } from './sound/sound-index.js';

/** What takes long to work out from the lectures, and is kept in a snapshot for that. */
export interface IndexedLectures {
  readonly index: InvertedIndex;
  /** The stem of each term, by its number. */
  readonly stems: readonly string[];
  readonly sound: SoundIndex;
}

/** Indexes lectures. Takes time and memory in proportion to the words in them. */
export function indexLectures(lectures: readonly Lecture[]): IndexedLectures {
  const index = buildInvertedIndex(lectures);
  return { index, stems: stemsOf(index), sound: buildSoundIndex(index, loadSpokenEnglish()) };
}

/** Makes everything that the search looks things up in. Takes time by the distinct words, not by the lectures. */
export function makeMaterial(
  { index, stems, sound }: IndexedLectures,
  glossary: readonly GlossaryEntry[] = [],
  without: readonly EnginePart[] = [],
): Material {
  return {
    index,
    sound,
    english: loadSpokenEnglish(),
    vocabulary: buildVocabulary(index, stems),
    initials: buildInitials(index),
    glossary: buildGlossaryIndex(index, without.includes('glossary') ? [] : glossary),
    numbers: buildNumberIndex(index),
    without: new Set(without),
  };
}

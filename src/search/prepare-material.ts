import type { GlossaryEntry } from '../corpus/glossary.js';
import type { WholeLecture } from '../corpus/lecture.js';
import { buildCharacters } from './index/characters.js';
import { buildGlossaryIndex } from './index/glossary-index.js';
import { buildInitials } from './index/initials.js';
import { buildInvertedIndex, type InvertedIndex } from './index/inverted-index.js';
import { buildNumberIndex } from './index/number-index.js';
import { spokenLanguages, type SpokenLanguages } from './index/spoken-languages.js';
import { buildVocabulary, stemsOf, type Stems } from './index/vocabulary.js';
import { ENGLISH } from './language/languages/english.js';
import { loadSpokenEnglish } from './language/spoken-english.js';
import type { Material } from './material.js';
import type { EnginePart } from './parts.js';
import { buildSoundIndex, type SoundIndex } from './sound/sound-index.js';

/** What takes long to work out from the lectures, and is kept in a snapshot for that. */
export interface IndexedLectures {
  readonly index: InvertedIndex;
  readonly stems: Stems;
  readonly sound: SoundIndex;
}

/** Indexes lectures. Takes time and memory in proportion to the words in them. */
export function indexLectures(lectures: readonly WholeLecture[]): IndexedLectures {
  const index = buildInvertedIndex(lectures);
  const spoken = spokenLanguages(index);
  return {
    index,
    stems: stemsOf(index, spoken),
    sound: buildSoundIndex(index, loadSpokenEnglish(), saidInEnglish(spoken)),
  };
}

/** Which terms are said in English lectures: only of those it is known how they sound. */
function saidInEnglish({ all }: SpokenLanguages): (term: number) => boolean {
  const english = all.find(({ language }) => language === ENGLISH);
  return (term) => english !== undefined && english.countOf(term) > 0;
}

/**
 * Makes everything that the search looks things up in. Takes time by the distinct words, not by the lectures.
 *
 * @param indexed - its `sound` is not asked for before a search by sound needs it
 */
export function makeMaterial(
  indexed: IndexedLectures,
  glossary: readonly GlossaryEntry[] = [],
  without: readonly EnginePart[] = [],
): Material {
  const { index, stems } = indexed;
  const spoken = spokenLanguages(index);
  return {
    index,
    spoken,
    get sound() {
      return indexed.sound;
    },
    english: loadSpokenEnglish(),
    vocabulary: buildVocabulary(index, spoken, stems),
    initials: buildInitials(index, spoken),
    glossary: buildGlossaryIndex(index, without.includes('glossary') ? [] : glossary),
    numbers: buildNumberIndex(index),
    characters: buildCharacters(index),
    without: new Set(without),
  };
}

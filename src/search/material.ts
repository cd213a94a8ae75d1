import type { GlossaryIndex } from './find-glossary.js';
import type { InvertedIndex } from './inverted-index.js';
import type { EnginePart } from './parts.js';
import type { SoundIndex } from './sound/sound-index.js';
import type { SpokenEnglish } from './spoken-english.js';
import type { Vocabulary } from './vocabulary.js';

/** Everything that a search looks things up in. Made once, never changed. */
export interface Material {
  readonly index: InvertedIndex;
  readonly vocabulary: Vocabulary;
  readonly english: SpokenEnglish;
  readonly sound: SoundIndex;
  readonly glossary: GlossaryIndex;
  readonly without: ReadonlySet<EnginePart>;
}

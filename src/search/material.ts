import type { Characters } from './index/characters.js';
import type { GlossaryIndex } from './index/glossary-index.js';
import type { Initials } from './index/initials.js';
import type { InvertedIndex } from './index/inverted-index.js';
import type { NumberIndex } from './index/number-index.js';
import type { SpokenLanguages } from './index/spoken-languages.js';
import type { Vocabulary } from './index/vocabulary.js';
import type { SpokenEnglish } from './language/spoken-english.js';
import type { EnginePart } from './parts.js';
import type { SoundIndex } from './sound/sound-index.js';

/** Everything that a search looks things up in. Made once, never changed. */
export interface Material {
  readonly index: InvertedIndex;
  readonly spoken: SpokenLanguages;
  readonly vocabulary: Vocabulary;
  readonly initials: Initials;
  readonly english: SpokenEnglish;
  readonly sound: SoundIndex;
  readonly glossary: GlossaryIndex;
  readonly numbers: NumberIndex;
  readonly characters: Characters;
  readonly without: ReadonlySet<EnginePart>;
}

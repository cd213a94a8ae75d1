/** Parts of the engine that can be switched off, to measure what each one earns. */
export const ENGINE_PARTS = [
  'stem',
  'split',
  'prefix',
  'fuzzy',
  'sound',
  'acronym',
  'glossary',
  'coverage',
  'proximity',
  'spill',
  'introduction',
  'quantity',
  'refusal',
] as const;

/** One of {@link ENGINE_PARTS}. */
export type EnginePart = (typeof ENGINE_PARTS)[number];

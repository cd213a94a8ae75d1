/** By what rule something in a transcript answers a word of the query; the surest first. */
export type MatchKind =
  'phrase' | 'exact' | 'stem' | 'joined' | 'number' | 'glossary' | 'acronym' | 'prefix' | 'fuzzy' | 'sound';

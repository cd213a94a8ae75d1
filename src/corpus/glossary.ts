/** What the recogniser made of a term, as far as no sound can tell. */
export interface GlossaryEntry {
  /** What members search for: a word or several, as they are rightly spelt. */
  readonly term: string;
  /** The words that stand in the transcript in its place. */
  readonly heardAs: string;
  /** The only video in which these words surely stand for the term: others may say them and mean them. */
  readonly videoId?: string | undefined;
}

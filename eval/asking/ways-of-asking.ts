/** Ways in which members ask for something, which stands for TERM; most were thought of before any was tried. */
export const WAYS_OF_ASKING: readonly string[] = [
  'what is TERM?',
  'explain TERM with an example',
  'definition of TERM',
  'where in the lecture does the professor talk about TERM',
  'at what minute is TERM mentioned first',
  'I remember he said something about TERM',
  'does anyone know where TERM was',
  'when did we learn TERM',
  'which lecture covers TERM',
  'link to the part about TERM',
  'timestamp for TERM',
  'can you help me understand TERM',
  "I don't understand TERM",
  "I'm confused about TERM",
  'quick question about TERM',
  'introduction to TERM',
  'overview of TERM',
  'summary of TERM',
  'TERM recap',
  'topic TERM',
  'main idea behind TERM',
  'key idea of TERM',
  'intuition behind TERM',
  'motivation for TERM',
  'what is the purpose of TERM and how is it used',
  'role of TERM',
  'why is TERM important',
  'why is TERM better',
  'advantages of TERM',
  'pros and cons of TERM',
  'TERM algorithm',
  'TERM formula',
  'paper on TERM',
  'TERM code',
];

/** A query that asks for a term in one of some ways. */
export function askFor(way: string, term: string): string {
  return way.replace('TERM', () => term);
}

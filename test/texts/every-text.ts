import type { Texts } from '../../src/texts/texts.js';

/** What each text is given, in order: none of it stands in any text by itself. */
const GIVEN = ['⟦1⟧', '⟦2⟧', '⟦3⟧'];

/** Every text of a catalogue by where it stands in it, as `lectures.more`; those that take values with stand-ins for them. */
export function everyText(texts: Texts): ReadonlyMap<string, string> {
  return new Map(textsIn(texts, []));
}

function textsIn(node: unknown, path: readonly string[]): [string, string][] {
  if (typeof node === 'string') return [[path.join('.'), node]];
  if (typeof node === 'function') {
    const text = (node as (...given: readonly string[]) => unknown)(...GIVEN.slice(0, node.length));
    return [[path.join('.'), lineText(text)]];
  }
  return Object.entries(node as object).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

/** A text, or a line of runs of which some are stand-ins. */
function lineText(text: unknown): string {
  if (!Array.isArray(text)) return String(text);
  return text
    .map((span: string | { text: string }) => (typeof span === 'string' ? span : span.text))
    .join('');
}

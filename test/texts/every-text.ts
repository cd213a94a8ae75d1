import type { Tally } from '../../src/texts/search-texts.js';
import type { Texts } from '../../src/texts/texts.js';

/** What a text is given, in order: none of it stands in any text by itself. */
const GIVEN = ['⟦1⟧', '⟦2⟧', '⟦3⟧'];

const SPAN = { text: '⟦1⟧' };
const TALLY: Tally = { passages: 601, lectures: 302, isCut: true };

/** What those texts are given that take other things than texts and numbers. */
const GIVEN_TO: Readonly<Record<string, readonly unknown[]>> = {
  'search.tally': [TALLY],
  'search.found': [TALLY, '⟦1⟧'],
  'search.around': [[SPAN], 3],
  'captionFiles.noColumns': [['⟦1⟧'], ['⟦2⟧']],
  'captionFiles.noFields': [['⟦1⟧']],
  'captionFiles.madeUp': ['⟦1⟧', ['⟦2⟧']],
  'lectures.didYouMean': [['⟦1⟧']],
  'search.mostlyAround': [[SPAN, SPAN], 3],
};

/** Every text of a catalogue by where it stands in it, as `lectures.more`; those that take values with stand-ins for them. */
export function everyText(texts: Texts): ReadonlyMap<string, string> {
  return new Map(textsIn(texts, []));
}

function textsIn(node: unknown, path: readonly string[]): [string, string][] {
  if (typeof node === 'string') return [[path.join('.'), node]];
  if (typeof node === 'function') {
    const place = path.join('.');
    const given = GIVEN_TO[place] ?? GIVEN.slice(0, node.length);
    return [[place, lineText((node as (...given: readonly unknown[]) => unknown)(...given))]];
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

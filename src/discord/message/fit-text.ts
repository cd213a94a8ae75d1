import { ComponentType, type APIMessageTopLevelComponent } from 'discord.js';
import { clip, visibleText } from '../../reply/plain-text.js';
import { MOST_CARDS, MOST_PARAGRAPHS, type Block, type Line } from '../../reply/reply.js';
import { words } from '../../reply/spans.js';

/** Discord's limit for the text of all components of a message, in characters. */
const LONGEST_TEXT = 4_000;

/** Longest address that is made a link, tried in this order when a reply would be too long. Ordinary ones fit at once. */
const LINK_LENGTHS = [512, 120, 0] as const;

/** Runs of text are not clipped further than this, in UTF-16 units, before links are left out. */
const SHORTEST_SPAN = 100;

/** All texts that a reply can have: of each card and paragraph, and that buttons are left out. */
const MOST_TEXTS = MOST_CARDS + MOST_PARAGRAPHS + 1;

/** What makes a line a title, `### `; others have less before them. */
const LONGEST_MARK = 4;

/** The most of each text in a reply that fits no other way, in UTF-16 units: escapes at most double it. */
const PLAIN_TEXT = Math.floor((LONGEST_TEXT / MOST_TEXTS - LONGEST_MARK) / 2);

/** Makes the components, with runs of text and addresses of at most these lengths in UTF-16 units. */
type Build = (blocks: readonly Block[], span: number, link: number) => APIMessageTopLevelComponent[];

/**
 * Builds a message so that its text keeps to Discord's limit: as it is where that fits, else without the notes of the
 * last cards, and where it is too long without any, with its longest runs clipped as far as is needed.
 *
 * @param blocks - at most `MOST_CARDS` cards and `MOST_PARAGRAPHS` paragraphs
 */
export function fitText(blocks: readonly Block[], build: Build): APIMessageTopLevelComponent[] {
  let fitted = blocks;
  for (;;) {
    const components = build(fitted, Infinity, LINK_LENGTHS[0]);
    if (textLength(components) <= LONGEST_TEXT) return components;
    const last = fitted.findLastIndex(hasNote);
    if (last < 0) return fitRuns(fitted, build);
    fitted = fitted.map((block, index) => (index === last ? { ...block, note: undefined } : block));
  }
}

function hasNote(block: Block): boolean {
  return block.type === 'card' && block.note !== undefined;
}

/** @param blocks - without notes */
function fitRuns(blocks: readonly Block[], build: Build): APIMessageTopLevelComponent[] {
  const buildFitting = (span: number, link: number) => {
    const components = build(blocks, span, link);
    return textLength(components) <= LONGEST_TEXT ? components : undefined;
  };
  // An address that hardly any video has is given up before words are.
  for (const link of LINK_LENGTHS.filter((length) => length > 0)) {
    const whole = buildFitting(Infinity, link);
    if (whole !== undefined) return whole;
  }
  for (const link of LINK_LENGTHS) {
    let fitting = buildFitting(SHORTEST_SPAN, link);
    if (fitting === undefined) continue;
    // Halves the range of lengths, to find the longest that fits.
    for (let fits = SHORTEST_SPAN, tooLong = LONGEST_TEXT; tooLong - fits > 1;) {
      const middle = Math.floor((fits + tooLong) / 2);
      const longer = buildFitting(middle, link);
      if (longer === undefined) tooLong = middle;
      else [fitting, fits] = [longer, middle];
    }
    return fitting;
  }
  return build(blocks.map(plainBlock), Infinity, 0);
}

/** One short run of text without styles in place of many. */
function plainBlock(block: Block): Block {
  if (block.type === 'actions' || block.type === 'menu') return block;
  return { ...block, lines: [plainLine(block.lines)] };
}

function plainLine(lines: readonly Line[]): Line {
  const text = lines.map((line) => line.map((span) => span.text).join('')).join(' ');
  return [words(clip(visibleText(text), PLAIN_TEXT))];
}

function textLength(components: readonly APIMessageTopLevelComponent[]): number {
  let length = 0;
  for (const component of components) {
    if (component.type === ComponentType.TextDisplay) length += component.content.length;
    if (component.type === ComponentType.Section) {
      for (const text of component.components) length += text.content.length;
    }
  }
  return length;
}

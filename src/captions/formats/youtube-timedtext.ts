import { Parser } from 'htmlparser2';
import { CaptionError } from '../caption-error.js';
import type { CaptionFormat } from '../caption-format.js';
import { parseSecond } from '../cue-time.js';
import { LeftOutTally } from '../left-out-tally.js';
import { plainText, splitLines, type Piece, type RawCue } from '../raw-cue.js';
import type { Reading } from '../reading.js';
import { cutOffRemark, withoutOpenTag } from './cut-off.js';

const ROOT = /<(?:transcript|timedtext)[\s/>]/;
const MILLISECONDS = 1000;
/** Captions have four levels. Deeper ones are no captions, and take the parser long. */
const DEEPEST = 50;

/**
 * YouTube's timedtext XML in its forms: `<transcript><text start dur>` (srv1), `<timedtext><text t d>` (srv2) and
 * `<timedtext format="3"><body><p t d><s t>` (srv3), whose `<s>` are words with times of their own.
 *
 * Read with htmlparser2, which is kept up by the maintainer of the entities that browsers' tools use, never expands
 * an entity that a file defines, and reads what there is of a file that was cut off. fast-xml-parser would build the
 * whole tree and has a history of entity expansion; saxes has had no release for years.
 */
export const youtubeTimedtext: CaptionFormat = {
  name: "YouTube's timedtext (.xml, .srv1, .srv2, .srv3)",
  matches: ({ text }) => text.trimStart().startsWith('<') && ROOT.test(text.slice(0, 2000)),
  read: ({ name, text }) => [readTimedtext(name, text)],
};

interface OpenCue {
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly pieces: Piece[];
  readonly isAppended: boolean;
  partStart: number | undefined;
  parts: number;
}

function readTimedtext(name: string, xml: string): Reading {
  const leftOut = new LeftOutTally();
  const cues: RawCue[] = [];
  let cue: OpenCue | undefined;
  let depth = 0;
  const root = { isClosed: false };

  const endCue = (): void => {
    if (cue === undefined) {
      return;
    }
    const at = cues.length + 1;
    const isWhite = cue.pieces.every(({ text }) => text.trim() === '');
    if (cue.start === undefined) {
      leftOut.add('time', at);
    } else if (!(isWhite && cue.isAppended)) {
      const isTimed = cue.parts > 1;
      const pieces = isTimed ? cue.pieces : cue.pieces.map(({ text }) => ({ text }));
      cues.push({ start: cue.start, end: cue.end, lines: linesOf(pieces), at });
    }
    cue = undefined;
  };

  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        depth += 1;
        if (depth > DEEPEST) {
          throw new CaptionError(`${name}: the XML is nested too deep for captions. Download them again.`);
        }
        if (tag === 'text' || tag === 'p') {
          endCue();
          cue = openCue(attributes);
        } else if (tag === 's' && cue !== undefined) {
          cue.parts += 1;
          const offset = parseSecond(attributes['t'] ?? '0', MILLISECONDS);
          cue.partStart = cue.start === undefined || offset === undefined ? undefined : cue.start + offset;
        } else if (tag === 'br') {
          cue?.pieces.push({ text: '\n' });
        }
      },
      ontext(text) {
        cue?.pieces.push({ text, start: cue.partStart });
      },
      onclosetag(tag, isImplied) {
        depth -= 1;
        root.isClosed ||= depth === 0 && !isImplied;
        if (tag === 'text' || tag === 'p') {
          endCue();
        } else if (tag === 's' && cue !== undefined) {
          cue.partStart = undefined;
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(withoutOpenTag(xml.trimEnd()));
  parser.end();
  const last = cues.at(-1);
  const remarks = root.isClosed || last === undefined ? [] : [cutOffRemark(last.start)];
  return { cues, leftOut, remarks, endsOverlap: true };
}

/** srv1 counts seconds in `start` and `dur`, the others milliseconds in `t` and `d`. */
function openCue(attributes: Readonly<Record<string, string>>): OpenCue {
  const inSeconds = attributes['start'] !== undefined;
  const unit = inSeconds ? 1 : MILLISECONDS;
  const start = parseSecond(attributes['start'] ?? attributes['t'], unit);
  const duration = parseSecond(attributes['dur'] ?? attributes['d'], unit);
  const end = start === undefined || duration === undefined ? undefined : start + duration;
  const isAppended = (attributes['a'] ?? attributes['append']) === '1';
  return { start, end, pieces: [], isAppended, partStart: undefined, parts: 0 };
}

/** An old form has entities within entities (`&amp;#39;`), of which the XML parser undoes one layer. */
function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: { text: string; start: number | undefined }[][] = [[]];
  for (const { text, start } of pieces) {
    for (const [index, part] of splitLines(text).entries()) {
      if (index > 0) {
        lines.push([]);
      }
      const line = lines.at(-1);
      const before = line?.at(-1);
      if (before !== undefined && before.start === start) {
        before.text += part;
      } else if (part !== '') {
        line?.push({ text: part, start });
      }
    }
  }
  return lines.map((line) => line.map((piece) => ({ ...piece, text: plainText(piece.text) })));
}

import type { Line, Paragraph, Span } from './reply.js';

/** A run of plain text. */
export const words = (text: string): Span => ({ text });

/** A run of bold text. */
export const strong = (text: string): Span => ({ text, strong: true });

/** The same run where it may be of another language than the line. */
export const apart = (span: Span): Span => ({ ...span, apart: true });

/** Something to type. */
export const code = (text: string): Span => ({ text, code: true });

/** Text that leads somewhere. */
export const link = (text: string, url: string): Span => ({ text, url });

/** A paragraph of lines; a line that is a string is plain text. */
export function paragraph(tone: Paragraph['tone'], ...lines: readonly (string | Line)[]): Paragraph {
  return {
    type: 'paragraph',
    tone,
    lines: lines.map((line) => (typeof line === 'string' ? [words(line)] : line)),
  };
}

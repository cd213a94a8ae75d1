const WIDTH = 120;

/** A word; code is one, with the spaces in it. */
const WORD = /(?:`[^`]*`|\S)+/g;

/** Folds a paragraph of Markdown into lines as long as those that are written by hand. */
export function fold(paragraph: string): string {
  const lines: string[] = [];
  for (const word of paragraph.match(WORD) ?? []) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && longer.length <= WIDTH) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.join('\n');
}

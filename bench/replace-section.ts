/**
 * Puts paragraphs below a heading of a page in Markdown, in place of what stands there up to the next heading of second
 * level; at the end of the page where it has no such heading.
 *
 * @param heading - a whole line, as `## Figures`
 */
export function replaceSection(page: string, heading: string, paragraphs: readonly string[]): string {
  const [before = '', ...after] = page.split(`\n${heading}\n`);
  const next = /^## .*/ms.exec(after.join(`\n${heading}\n`))?.[0] ?? '';
  return `${[before.trimEnd(), heading, ...paragraphs, next].join('\n\n').trimEnd()}\n`;
}

/** Makes the table for FTS5: the porter stemmer over words of any script. */
export const CREATE_TABLE = "CREATE VIRTUAL TABLE segment USING fts5(text, tokenize = 'porter unicode61')";
export const INSERT = 'INSERT INTO segment (rowid, text) VALUES (?, ?)';
/** Best first by bm25. */
export const SELECT = 'SELECT rowid FROM segment WHERE segment MATCH ? ORDER BY rank LIMIT ?';

/** FTS5 query for any of the words, each quoted, so that none is read as an operator; empty if there is none. */
export function anyOf(query: string): string {
  const terms = query.match(/"[^"]+"|[\p{L}\p{N}]+/gu) ?? [];
  return terms.map((term) => `"${term.replaceAll('"', '')}"`).join(' OR ');
}

import assert from 'node:assert/strict';

const LEXEME = /'((?:[^'\\]|''|\\\\)*)'(?::A)?/y;
const OPERATOR = / (?:&|\||<->|<2>) /y;

/**
 * Reads a condition on words as PostgreSQL does: quoted lexemes, `!` before what is in parentheses, and operators between.
 *
 * @returns the lexemes in it, in their order
 * @throws AssertionError where it is none, or goes on behind its end
 */
export function lexemesOf(condition: string): string[] {
  const found: string[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(condition);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  // Of what is in parentheses around the place, how much is still open.
  let open = 0;
  do {
    while (take(/!?\(/y) !== null) open++;
    const lexeme = take(LEXEME)?.[1];
    assert(lexeme !== undefined && lexeme !== '', `no lexeme at ${at} of ${condition}`);
    found.push(lexeme.replace(/(['\\])\1/g, '$1'));
    while (open > 0 && take(/\)/y) !== null) open--;
  } while (take(OPERATOR) !== null);
  assert.equal(at, condition.length, `more than a condition: ${condition}`);
  assert.equal(open, 0, `not closed: ${condition}`);
  return found;
}

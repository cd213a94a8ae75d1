import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { asDatabaseError, codeOf } from '../../src/database/database-error.js';
import { redactor } from '../../src/log/redact.js';

it.each([
  { what: 'a word of the message', password: 'lecture' },
  { what: 'a part of a path', password: 'database-error' },
])('tells what the database and the stack say where the password is $what', ({ password }) => {
  const thrown = Object.assign(new Error('password authentication failed for user "lecture"'), {
    code: '28P01',
    detail: `It was "${password}".`,
  });
  const error = asDatabaseError(thrown, redactor([password]));
  expect(codeOf(error)).toBe('28P01');
  expect(error.message).toMatch(/^The database cannot be reached: password authentication failed for user/);
  expect((error.cause as Error).stack).toMatch(/password authentication failed[^]*\n {4}at /);
  expect(inspect(error.cause, { depth: 9, showHidden: true })).not.toContain(password);
});

import { expect, it } from 'vitest';
import { forMember } from '../../../src/commands/refusals/server-refusal.js';
import { StoreError, type StoreFault } from '../../../src/servers/store-error.js';
import { english } from '../../../src/texts/english.js';

it.each<[StoreFault, string]>([
  ['busy', 'Many lectures are being added just now. Please try again in a minute.'],
  ['too-slow', 'The file takes too long to read. Please check that it is captions.'],
])('a lecture that cannot be kept (%s) is refused with a sentence for the member', async (fault, said) => {
  const kept = Promise.reject(new StoreError(fault, 'for the operator'));
  await expect(forMember(kept, english)).rejects.toMatchObject({ name: 'UserError', message: said });
});

import fc from 'fast-check';
import { describe } from 'vitest';
import { replyMessage } from '../../src/discord/message/message.js';
import { fuzz } from './fuzz.js';
import { anyAsker, textsOf } from './inputs/asks.js';
import { anyBlocks } from './inputs/blocks.js';
import { expectSoundMessage } from './sound-message.js';

describe('a reply of whatever blocks', () => {
  fuzz('is valid for Discord', {
    given: fc.tuple(anyBlocks, anyAsker),
    holds: ([blocks, asker]) => {
      expectSoundMessage(
        replyMessage({ kind: 'search', message: 'A reply.', hits: [], blocks }, textsOf(asker)),
      );
    },
  });
});

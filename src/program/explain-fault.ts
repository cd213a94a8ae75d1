import { ConfigError } from '../config/config.js';
import { CorpusError } from '../corpus/corpus-error.js';
import { DatabaseError } from '../database/database-error.js';
import { describeStartFailure } from '../discord/start-failure.js';
import { MemoryError } from '../library/memory-error.js';
import type { Log } from '../log/log.js';
import { ShardsError } from '../shards/shards-error.js';

/** Several things that are wrong at once, each told by itself. */
export class StartFaults extends Error {
  constructor(readonly faults: readonly unknown[]) {
    super('The program could not start.');
  }
}

const HOW_TO_CALL = 'There are two options: --console, and --json for scripts. Without any, the bot starts.';

/** Tells the operator why the program ends: plain words where the cause is known, else the whole error. */
export function explainFault(fault: unknown, log: Log): void {
  if (fault instanceof StartFaults) for (const one of fault.faults) explainFault(one, log);
  // One line for each setting, so that each is a sentence also where lines are objects.
  else if (fault instanceof ConfigError) for (const sentence of fault.faults) log.error(sentence);
  else log.error(...explained(fault));
}

function explained(fault: unknown): [message: string, cause?: unknown] {
  const told = [CorpusError, DatabaseError, MemoryError, ShardsError].some((kind) => fault instanceof kind);
  if (told && fault instanceof Error) return [fault.message];
  if (fault instanceof TypeError && 'code' in fault && String(fault.code).startsWith('ERR_PARSE_ARGS')) {
    return [`${fault.message.split('. ', 1).join('')}. ${HOW_TO_CALL}`];
  }
  const known = describeStartFailure(fault);
  return known === undefined ? ['The bot could not start.', fault] : [known];
}

import { CorpusError } from '../corpus/corpus-error.js';
import { isNoAnswer } from '../database/database-error.js';
import { isRefusal } from '../discord/start-failure.js';
import { EXIT } from '../shards/exit-codes.js';
import { StartFaults } from './explain-fault.js';

/** The exit code with which the process of a shard tells the manager whether there is use in starting it again. */
export function shardExitCode(fault: unknown): number {
  if (isRefusal(fault)) return EXIT.refused;
  const faults = fault instanceof StartFaults ? fault.faults : [fault];
  // It may be back in a minute.
  if (faults.every(isNoAnswer)) return 1;
  return fault instanceof StartFaults || fault instanceof CorpusError ? EXIT.unusable : 1;
}

import { isRefusal } from '../discord/start-failure.js';
import { CorpusError } from '../corpus/corpus-error.js';
import { EXIT } from '../shards/exit-codes.js';
import { StartFaults } from './explain-fault.js';

/** The exit code with which the process of a shard tells the manager whether there is use in starting it again. */
export function shardExitCode(fault: unknown): number {
  if (isRefusal(fault)) return EXIT.refused;
  return fault instanceof StartFaults || fault instanceof CorpusError ? EXIT.unusable : 1;
}

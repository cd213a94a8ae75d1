import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Has whatever nobody holds any more be forgotten now. */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

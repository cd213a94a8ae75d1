import type { Environment } from '../config/config.js';
import { secretTexts } from '../config/secrets.js';
import { discreetStream } from '../log/discreet-stream.js';
import { createLog } from '../log/log.js';
import { logCrashes } from './log-crashes.js';

/**
 * Where a command writes for people, without the secrets that are in the settings. What nobody has caught ends it with 1
 * from now on, and is told without them as well.
 */
export function discreetOutput(settings: Environment) {
  const secrets = secretTexts(settings);
  logCrashes(createLog((line) => process.stderr.write(`${line}\n`), secrets));
  return {
    output: discreetStream(process.stdout, secrets),
    errors: discreetStream(process.stderr, secrets),
  };
}

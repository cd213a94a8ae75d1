import type { Log } from '../log/log.js';

/** Puts what nobody has caught into the log, which Node.js would print as it is, secrets and all, and ends with 1. */
export function logCrashes(log: Log): void {
  process.on('uncaughtException', (error) => {
    log.error('The program ends because of a fault of its own.', error);
    process.exit(1);
  });
}

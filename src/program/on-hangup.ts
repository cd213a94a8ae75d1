import { isatty } from 'node:tty';

/** The number of the file that errors go to. */
const STDERR = 2;

/** Calls back at SIGHUP, unless that comes because the terminal is closed that the bot was started from. */
export function onHangup(reload: () => void): void {
  const hasTerminal = isatty(STDERR);
  process.on('SIGHUP', () => {
    if (hasTerminal && !isatty(STDERR)) process.kill(process.pid, 'SIGTERM');
    else reload();
  });
}

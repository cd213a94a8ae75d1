import { prettyFactory } from 'pino-pretty';
import type { ErrorFields } from './error-fields.js';

/**
 * How the log is written: `json`, one object a line for programs; `pretty`, with times and colours for whoever watches
 * a terminal; `plain`, level and message for whoever uses the console.
 */
export type LogForm = 'json' | 'pretty' | 'plain';

/** A line of the log as pino makes it, as far as people are shown it: a message says all that its fields do. */
interface Record {
  readonly level?: string;
  readonly msg?: string;
  readonly err?: ErrorFields;
  readonly shard?: number;
}

const shownPretty = prettyFactory({
  colorize: true,
  translateTime: 'SYS:HH:MM:ss',
  hideObject: true,
  messageFormat: messageOf,
});

const shownPlain = prettyFactory({
  colorize: false,
  ignore: 'time,level',
  hideObject: true,
  messageFormat: (log: Record) => `${(log.level ?? '').padEnd(5)} ${messageOf(log)}`,
});

function messageOf({ msg = '', err, shard }: Record): string {
  const told = shard === undefined ? msg : `Shard ${shard}: ${msg}`;
  return err === undefined ? told : `${told} ${err.stack}`;
}

/** Shows a line that pino made, without its end, in a form. */
export function shownAs(form: LogForm, line: string): string {
  const shown = form === 'json' ? line : form === 'pretty' ? shownPretty(line) : shownPlain(line);
  return shown.trimEnd();
}

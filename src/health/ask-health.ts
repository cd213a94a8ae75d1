import { get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { HealthConfig } from '../config/config.js';

/** Milliseconds that the bot gets to answer. */
const PATIENCE = 3_000;

/** Stands for all addresses of a machine; it is itself none to connect to everywhere. */
const ANY_ADDRESS: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/** Asks the bot of this machine whether it can answer. */
export async function askHealth({
  host,
  port,
}: HealthConfig): Promise<{ readonly isHealthy: boolean; readonly text: string }> {
  const asked = ANY_ADDRESS[host] ?? host;
  const url = `http://${asked.includes(':') ? `[${asked}]` : asked}:${port}/health`;
  try {
    // `fetch` asks at no port that browsers keep away from, as 6000 or 10080.
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      get(url, { signal: AbortSignal.timeout(PATIENCE) }, resolve).on('error', reject);
    });
    return { isHealthy: response.statusCode === 200, text: (await text(response)).trim() };
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    const reason = cause instanceof Error ? cause.message : String(cause);
    return { isHealthy: false, text: `There is no answer at ${url} (${reason}).` };
  }
}

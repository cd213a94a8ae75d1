import { readHealthConfig, type Environment } from '../config/config.js';
import { serveHealth, type HealthEndpoint, type HealthSource } from '../health/serve-health.js';
import type { Log } from '../log/log.js';

/** What the endpoint is made of. */
export interface HealthParts {
  readonly settings: Environment;
  readonly record: HealthSource & {
    /** Measures the process, too. */
    measureProcess(): void;
  };
  readonly log: Log;
}

/**
 * Opens the health endpoint where the settings name a port.
 *
 * @throws ConfigError when that can't be used
 */
export async function openHealth({
  settings,
  record,
  log,
}: HealthParts): Promise<HealthEndpoint | undefined> {
  const config = readHealthConfig(settings);
  if (config === undefined) return undefined;
  record.measureProcess();
  const endpoint = await serveHealth(record, config, log);
  log.info(`Health and metrics are told at ${endpoint.address}.`, { address: endpoint.address });
  return endpoint;
}

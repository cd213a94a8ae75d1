import { Counter, Gauge, type Registry } from 'prom-client';

/** Connections to the database that are in use and idle, and pieces of work that wait for one. */
export interface DatabaseConnections {
  readonly used: number;
  readonly idle: number;
  readonly waiting: number;
}

/** The figures of the database of the lectures. */
export class DatabaseFigures {
  readonly #failures: Counter;

  /** @param connections - tells how many there are now */
  constructor(registry: Registry, connections: () => DatabaseConnections) {
    this.#failures = new Counter({
      name: 'lecture_database_failures_total',
      help: 'Questions that the database gave no answer to, by fault: away or slow.',
      labelNames: ['fault'],
      registers: [registry],
    });
    for (const fault of ['away', 'slow']) this.#failures.inc({ fault }, 0);
    const gauge: Gauge = new Gauge({
      name: 'lecture_database_connections',
      help: 'Connections to the database but for those of the search, by state; waiting is work without one.',
      labelNames: ['state'],
      registers: [registry],
      collect: () => {
        const { used, idle, waiting } = connections();
        for (const [state, count] of Object.entries({ used, idle, waiting })) gauge.set({ state }, count);
      },
    });
  }

  /** Takes note of a question that was not answered. */
  failed(fault: string): void {
    this.#failures.inc({ fault });
  }
}

import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { DatabaseFigures, type DatabaseConnections } from './database-figures.js';
import type { HealthSource } from './serve-health.js';

/** How much can be searched. */
export interface IndexSize {
  readonly lectures: number;
  readonly segments: number;
}

/** An interaction that was dealt with. Each text is one of a few: none is what somebody typed. */
export interface InteractionFigures {
  readonly kind: string;
  readonly command: string;
  readonly outcome: string;
  /** From when it came until Discord had all of the answer. */
  readonly seconds: number;
}

const NOT_LOADED = 'The lectures are not loaded.';

/** What is known of the running bot: whether it can answer, and the figures of what it did, for Prometheus. */
export class BotRecord implements HealthSource {
  readonly #registry = new Registry();
  readonly #interactions = new Counter({
    name: 'lecture_interactions_total',
    help: 'Interactions by kind, command and what came of them.',
    labelNames: ['kind', 'command', 'outcome'],
    registers: [this.#registry],
  });
  readonly #seconds = new Histogram({
    name: 'lecture_interaction_duration_seconds',
    help: 'Time from when an interaction came until Discord had all of the answer.',
    labelNames: ['kind', 'command'],
    // Answers are to be there within 0.3 s; Discord waits 3 s for the first word, and longer for the rest.
    buckets: [0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 1.5, 3, 5, 15],
    registers: [this.#registry],
  });
  readonly #reloads = new Counter({
    name: 'lecture_reloads_total',
    help: 'How often lectures were loaded anew, or could not be, since the start.',
    labelNames: ['outcome'],
    registers: [this.#registry],
  });
  readonly #reconnects = new Counter({
    name: 'lecture_gateway_reconnects_total',
    help: 'How often the connection to Discord came back after it was lost.',
    registers: [this.#registry],
  });
  #index: IndexSize | undefined;
  #whyNot = NOT_LOADED;
  #wasLoaded = false;
  #isConnected = false;
  #wasConnected = false;
  #isStopping = false;
  #database: DatabaseFigures | undefined;

  /** @param labels - that each figure has; none when left out */
  constructor(labels: Readonly<Record<string, string>> = {}) {
    this.#registry.setDefaultLabels(labels);
    this.#gauge('lecture_gateway_ready', '1 while there is a connection to Discord, else 0.', () =>
      Number(this.#isConnected),
    );
    this.#gauge(
      'lecture_index_lectures',
      'Shared lectures that can be searched.',
      () => this.#index?.lectures,
    );
    this.#gauge('lecture_index_segments', 'Segments of these lectures.', () => this.#index?.segments);
    for (const outcome of ['loaded', 'failed']) this.#reloads.inc({ outcome }, 0);
  }

  /** Takes note of an interaction that was dealt with. */
  handled({ kind, command, outcome, seconds }: InteractionFigures): void {
    this.#interactions.inc({ kind, command, outcome });
    this.#seconds.observe({ kind, command }, seconds);
  }

  /** Takes note of whether there is a connection to Discord from now on. */
  connected(isConnected: boolean): void {
    if (isConnected && !this.#isConnected && this.#wasConnected) this.#reconnects.inc();
    this.#isConnected = isConnected;
    this.#wasConnected ||= isConnected;
  }

  /** Takes note of lectures that can be searched from now on. */
  loaded(size: IndexSize): void {
    if (this.#wasLoaded) this.#reloads.inc({ outcome: 'loaded' });
    this.#wasLoaded = true;
    this.#index = size;
  }

  /** Takes note that lectures could not be loaded; those there are stay. */
  loadFailed(): void {
    if (this.#wasLoaded) this.#reloads.inc({ outcome: 'failed' });
  }

  /**
   * Takes note that nothing can be searched until lectures are loaded again.
   *
   * @param reason - in a sentence
   */
  lost(reason = NOT_LOADED): void {
    this.#index = undefined;
    this.#whyNot = reason;
  }

  /** Has figures of the database, too. To be called once. */
  followDatabase(connections: () => DatabaseConnections): void {
    this.#database = new DatabaseFigures(this.#registry, connections);
  }

  /** Takes note that the database gave no answer. @param fault - one of a few words that say why */
  databaseFailed(fault: string): void {
    this.#database?.failed(fault);
  }

  /** Takes note that the bot is about to leave. */
  stopping(): void {
    this.#isStopping = true;
  }

  /** Why the bot can't answer, in sentences; none when it can. */
  get faults(): string[] {
    return [
      ...(this.#index === undefined ? [this.#whyNot] : []),
      ...(this.#isConnected ? [] : ['There is no connection to Discord.']),
      ...(this.#isStopping ? ['The bot is stopping.'] : []),
    ];
  }

  /** Measures the process, too: its memory, its time, and how late its event loop is. To be called once. */
  measureProcess(): void {
    collectDefaultMetrics({ register: this.#registry });
  }

  /** All figures in the text format of Prometheus, and the content type of that. */
  async figures(): Promise<{ readonly text: string; readonly contentType: string }> {
    return { text: await this.#registry.metrics(), contentType: this.#registry.contentType };
  }

  /** The same as plain values, for whoever puts the figures of several processes together. */
  samples(): Promise<object[]> {
    return this.#registry.getMetricsAsJSON();
  }

  #gauge(name: string, help: string, value: () => number | undefined): void {
    const gauge: Gauge = new Gauge({
      name,
      help,
      registers: [this.#registry],
      collect: () => {
        gauge.set(value() ?? 0);
      },
    });
  }
}

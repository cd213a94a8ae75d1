import { AggregatorRegistry, collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import type { HealthSource } from '../health/serve-health.js';
import type { ShardState } from './messages.js';
import type { SupervisedShard } from './supervised-shard.js';

/** Milliseconds that a shard has to say how it is: whoever asks for the health waits for 3 seconds. */
const PATIENCE = 1_500;

/** A shard that can be asked how it is. */
type Asked = Pick<SupervisedShard, 'id' | 'ask'>;

/** A figure as prom-client has it. What is no number in JSON comes as null. */
interface Figure {
  readonly values: readonly { readonly value: number | null }[];
}

/** What is known of all shards: whether each can answer, and their figures, with the manager's own. */
export class ShardsRecord implements HealthSource {
  readonly #registry = new Registry();
  readonly #restarts = new Counter({
    name: 'lecture_shard_restarts_total',
    help: 'How often the process of a shard ended and was started again.',
    labelNames: ['shard'],
    registers: [this.#registry],
  });
  readonly #up = new Gauge({
    name: 'lecture_shard_up',
    help: '1 while a shard can answer, else 0.',
    labelNames: ['shard'],
    registers: [this.#registry],
  });
  #shards: readonly Asked[] = [];
  #isStopping = false;

  constructor() {
    this.#registry.setDefaultLabels({ shard: 'manager' });
  }

  /** Takes note of the shards there are. */
  follow(shards: readonly Asked[]): void {
    this.#shards = shards;
    for (const { id } of shards) this.#restarts.inc({ shard: String(id) }, 0);
  }

  /** Takes note that the process of a shard ended and was started again. */
  restarted(id: number): void {
    this.#restarts.inc({ shard: String(id) });
  }

  /** Takes note that the bot is about to leave. */
  stopping(): void {
    this.#isStopping = true;
  }

  /** Why a shard can't answer, for each that can't, in sentences; none when all can. */
  get faults(): Promise<string[]> {
    return this.#ask().then((told) => [
      ...(told.length === 0 ? ['The shards are not started yet.'] : []),
      ...told.flatMap(({ id, faults }) => faults.map((fault) => `Shard ${id}: ${fault}`)),
      ...(this.#isStopping ? ['The bot is stopping.'] : []),
    ]);
  }

  /** Measures the manager's own process, too; the shards measure theirs. To be called once. */
  measureProcess(): void {
    collectDefaultMetrics({ register: this.#registry });
  }

  /** The figures of all shards and of the manager in the text format of Prometheus, and the content type of that. */
  async figures(): Promise<{ readonly text: string; readonly contentType: string }> {
    const told = await this.#ask();
    for (const { id, faults } of told) this.#up.set({ shard: String(id) }, Number(faults.length === 0));
    const own = await this.#registry.getMetricsAsJSON();
    const all = [own, ...told.map(({ figures }) => figures)];
    const registry = AggregatorRegistry.aggregate(all.map((figures) => figures.map(asTold)));
    return { text: await registry.metrics(), contentType: registry.contentType };
  }

  #ask(): Promise<({ id: number } & ShardState)[]> {
    return Promise.all(
      this.#shards.map(async (shard) => {
        const state = await shard.ask(PATIENCE);
        return {
          id: shard.id,
          ...(state ?? { faults: ['It does not run, or does not answer.'], figures: [] }),
        };
      }),
    );
  }
}

/** Each figure has the shard's number with it, so that no two are of the same thing and had to be added up. */
function asTold(figure: object): object {
  const { values } = figure as Figure;
  return {
    ...figure,
    aggregator: 'first',
    values: values.map((one) => ({ ...one, value: one.value ?? Number.NaN })),
  };
}

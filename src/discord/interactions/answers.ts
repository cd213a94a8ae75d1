import { setTimeout } from 'node:timers/promises';
import type { Interaction } from 'discord.js';
import type { Log } from '../../log/log.js';
import { NOBODY, type BotObserver, type InteractionOutcome } from '../bot-observer.js';
import { subjectOf, type Known } from './interaction-subject.js';

/** What answers are given with. */
export interface AnswersParts extends Known {
  /** Answers an interaction, or tells who asked that the bot is stopping, and never rejects. */
  readonly listener: (interaction: Interaction, isStopping: boolean) => Promise<InteractionOutcome>;
  readonly observer?: BotObserver | undefined;
  readonly log: Log;
}

/** The answers that are under way. */
export class Answers {
  readonly #underWay = new Set<Promise<void>>();
  #isStopping = false;

  constructor(private readonly parts: AnswersParts) {}

  /** Begins to answer an interaction; while the bot stops, it says no more than that. */
  begin(interaction: Interaction): void {
    const answered = this.#answer(interaction).finally(() => this.#underWay.delete(answered));
    this.#underWay.add(answered);
  }

  /**
   * Begins no new answer from now on, and comes when those under way are given.
   *
   * @param most - milliseconds after which it comes all the same; the log says how many answers are left then
   */
  async finish(most: number): Promise<void> {
    this.#isStopping = true;
    await Promise.race([this.#allGiven(), setTimeout(most, undefined, { ref: false })]);
    const left = this.#underWay.size;
    if (left > 0) this.parts.log.warn(`Answers that were not finished in time: ${left}.`, { left });
  }

  async #allGiven(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  async #answer(interaction: Interaction): Promise<void> {
    const { listener, observer = NOBODY, log } = this.parts;
    const begin = performance.now();
    const subject = subjectOf(interaction, this.parts);
    const outcome = await listener(interaction, this.#isStopping);
    const seconds = (performance.now() - begin) / 1_000;
    observer.handled({ ...subject, outcome, seconds });
    const { kind, command } = subject;
    log.debug(`An interaction (${kind}, ${command}) was ${outcome} in ${Math.round(seconds * 1_000)} ms.`, {
      ...subject,
      outcome,
      seconds: Number(seconds.toFixed(3)),
    });
  }
}

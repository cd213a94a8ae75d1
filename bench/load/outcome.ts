import { Callback, type Interaction } from '../../test/fake-discord/interaction-log.js';

/** Something that a member did, and what came of it. */
export interface Deed {
  /** As it is called in the report. */
  readonly what: string;
  readonly interaction: Interaction;
  /** When the member had what they asked for, in milliseconds since 1970; undefined where they never had. */
  readonly finalAt: number | undefined;
  /** Why not. */
  readonly failure?: string;
}

/** How interactions were answered. */
export interface Outcome {
  readonly sent: number;
  /** Which Discord had a first answer to, an answer or a request for time, while it still took one. */
  readonly inTime: number;
  /** Of these those that had to wait for what they asked for. */
  readonly deferred: number;
  /** Which got nothing, or nothing but a request for time. */
  readonly lost: number;
  /** Which got more than one answer. */
  readonly doubled: number;
  /** How often a first answer was sent though Discord had it. */
  readonly sentAgain: number;
  /** Milliseconds from sending to the first answer, of those that got one. */
  readonly firstMs: readonly number[];
  /** Milliseconds from sending to what was asked for, of those that got it. */
  readonly finalMs: readonly number[];
}

const DEFERRALS: readonly unknown[] = [Callback.deferredMessage, Callback.deferredUpdate];

/** Sums up what came of deeds. */
export function outcomeOf(deeds: readonly Deed[]): Outcome {
  const interactions = deeds.map(({ interaction }) => interaction);
  const count = (is: (interaction: Interaction) => boolean) => interactions.filter(is).length;
  return {
    sent: deeds.length,
    inTime: count(({ callback }) => callback !== undefined),
    deferred: count(isDeferred),
    lost: deeds.filter(({ finalAt }) => finalAt === undefined).length,
    doubled: count((interaction) => answersTo(interaction) > 1),
    sentAgain: interactions.flatMap(({ refusals }) => refusals).filter(isSentAgain).length,
    firstMs: interactions.flatMap(({ latencyMs }) => latencyMs ?? []),
    finalMs: deeds.flatMap(({ finalAt, interaction }) =>
      finalAt === undefined ? [] : finalAt - interaction.sentAt,
    ),
  };
}

function isDeferred({ callback }: Interaction): boolean {
  return DEFERRALS.includes(callback);
}

/** Whatever a member saw come of it. */
function answersTo(interaction: Interaction): number {
  const { callback, edits, followUpIds } = interaction;
  const first = callback === undefined || isDeferred(interaction) ? 0 : 1;
  return first + edits + followUpIds.length;
}

const ALREADY_ACKNOWLEDGED = 40_060;

function isSentAgain({ what, body }: Interaction['refusals'][number]): boolean {
  return what === 'callback' && (body as { code?: unknown }).code === ALREADY_ACKNOWLEDGED;
}

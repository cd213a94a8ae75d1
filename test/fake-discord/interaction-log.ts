import { randomBytes } from 'node:crypto';
import { nextSnowflake } from './snowflake.js';
import type { WireMessage, WireUser } from './wire.js';

/** Kinds of interactions. */
export const InteractionKind = { command: 2, component: 3, autocomplete: 4 } as const;

/** What a bot may answer to an interaction. */
export const Callback = {
  pong: 1,
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  choices: 8,
  modal: 9,
} as const;

/** A refusal the bot met while answering. */
export interface Refusal {
  readonly what: string;
  readonly status: number;
  readonly body: unknown;
}

/** What an interaction is about; the rest of its state is filled in as it is answered. */
export interface InteractionSubject {
  /** 2 command, 3 component, 4 autocomplete. */
  readonly kind: number;
  /** How a member would describe it, for failure texts. */
  readonly label: string;
  readonly user: WireUser;
  readonly channelId: string;
  readonly guildId: string | undefined;
  readonly owners: Readonly<Record<string, string>>;
  /** Whether nobody but the member sees an answer, however it was meant. */
  readonly seenAlone?: boolean;
  /** 1 chat input, 2 user, 3 message; of commands only. */
  readonly commandType?: number;
  /** Message whose component was used. */
  readonly message?: WireMessage;
  /** Message a context-menu command was used on. */
  readonly targetMessageId?: string;
  /** Kind of the focused option's value; of autocomplete only. */
  readonly focusedKind?: 'string' | 'number';
}

/** One interaction from the moment it was sent. */
export class Interaction {
  readonly id = nextSnowflake();
  readonly token = randomBytes(80).toString('base64url');
  /** Milliseconds since 1970. */
  readonly sentAt = Date.now();
  /** Type of the answer; undefined until there is one. */
  callback: number | undefined;
  answeredAt: number | undefined;
  /** The message behind `@original`. */
  originalId: string | undefined;
  readonly followUpIds: string[] = [];
  choices: Record<string, unknown>[] | undefined;
  modal: unknown;
  /** Counts edits of `@original` after the answer. */
  edits = 0;
  readonly refusals: Refusal[] = [];
  private readonly waiting = new Set<() => void>();

  constructor(readonly subject: InteractionSubject) {}

  /** Milliseconds between sending and the answer. */
  get latencyMs(): number | undefined {
    return this.answeredAt === undefined ? undefined : this.answeredAt - this.sentAt;
  }

  /** Wakes whoever waits for this interaction. */
  touch(): void {
    const wakers = [...this.waiting];
    this.waiting.clear();
    for (const wake of wakers) wake();
  }

  /** Waits until a condition holds; false when the time is up first. */
  async until(condition: () => boolean, timeoutMs: number): Promise<boolean> {
    const end = Date.now() + timeoutMs;
    while (!condition()) {
      const left = end - Date.now();
      if (left <= 0) return false;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(() => {
          this.waiting.delete(wake);
          resolve();
        }, left);
        const wake = (): void => {
          clearTimeout(timer);
          resolve();
        };
        this.waiting.add(wake);
      });
    }
    return true;
  }
}

/** All interactions sent so far, found by token or id. */
export class InteractionLog {
  readonly all: Interaction[] = [];
  private readonly byToken = new Map<string, Interaction>();
  private readonly byId = new Map<string, Interaction>();

  /** Opens an interaction. */
  open(subject: InteractionSubject): Interaction {
    const interaction = new Interaction(subject);
    this.all.push(interaction);
    this.byToken.set(interaction.token, interaction);
    this.byId.set(interaction.id, interaction);
    return interaction;
  }

  /** The interaction of an id and token, or undefined where they do not fit. */
  find(id: string, token: string): Interaction | undefined {
    const found = this.byId.get(id);
    return found?.token === token ? found : undefined;
  }

  /** The interaction whose token opens a webhook. */
  findByToken(token: string): Interaction | undefined {
    return this.byToken.get(token);
  }
}

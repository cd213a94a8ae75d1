/** How a member asked. */
export type InteractionKind = 'slash' | 'message' | 'component' | 'autocomplete' | 'other';

/**
 * What came of an interaction: `answered`; `refused` with a kind sentence; `failed`, a fault of ours that was
 * apologised for; `declined`, because the bot was stopping; `late`, when Discord took the answer no more; `unsent`,
 * when Discord could not be given it; `repeated`, sent a second time by Discord and not answered again.
 */
export type InteractionOutcome =
  'answered' | 'refused' | 'failed' | 'declined' | 'late' | 'unsent' | 'repeated';

/** An interaction that was dealt with. */
export interface HandledInteraction {
  readonly kind: InteractionKind;
  /** The name of one of the bot's commands, or `unknown`: never what somebody made up. */
  readonly command: string;
  readonly outcome: InteractionOutcome;
  /** From when it came until Discord had all of the answer. */
  readonly seconds: number;
}

/** Is told what the bot does, for whoever keeps figures. */
export interface BotObserver {
  handled(interaction: HandledInteraction): void;
  /** Is told when the connection to Discord is there, and when it is lost. */
  connected(isConnected: boolean): void;
}

/** Keeps nothing. */
export const NOBODY: BotObserver = { handled: () => undefined, connected: () => undefined };

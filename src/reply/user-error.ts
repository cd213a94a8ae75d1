/** A member's input can't be answered. Front ends show the sentence and the example, nothing else. */
export class UserError extends Error {
  override readonly name = 'UserError';

  /**
   * @param message - one kind sentence, plain text
   * @param example - a command that works, as one would type it; undefined where to wait is all that helps
   */
  constructor(
    message: string,
    readonly example: string | undefined,
  ) {
    super(message);
  }
}

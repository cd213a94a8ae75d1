/** A member's input can't be answered. Front ends show the sentence and the example, nothing else. */
export class UserError extends Error {
  override readonly name = 'UserError';

  /**
   * @param message - kind plain text: one sentence, or one more that says what to do
   * @param example - a command that works, as one would type it, with a hint in place of a file; undefined where none
   *   helps the member: there is only to wait, nothing is left to do, or it is up to somebody else
   */
  constructor(
    message: string,
    readonly example: string | undefined,
  ) {
    super(message);
  }
}

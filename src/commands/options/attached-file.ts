/** A file that a member attached to a command. */
export interface AttachedFile {
  /** As the member's device calls it; whatever they like. */
  readonly name: string;
  /**
   * Fetches it.
   *
   * @throws UserError when it is too large, of a kind that holds no captions, or not to be had
   */
  readonly read: () => Promise<Uint8Array>;
}

/** A snapshot was not written; there is none, or still the one before. The message is for the operator. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
}

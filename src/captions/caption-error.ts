/** A file cannot be read as captions. The message is for the operator: which file, what is wrong, what to do. */
export class CaptionError extends Error {
  override readonly name = 'CaptionError';
}

/** There is nothing to start with. The message is for the operator: which file, what is wrong, what to do. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
}

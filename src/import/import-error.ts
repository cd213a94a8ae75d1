/** Something cannot be imported. The message is for the operator: which file, what is wrong, what to do. */
export class ImportError extends Error {
  override readonly name: string = 'ImportError';
}

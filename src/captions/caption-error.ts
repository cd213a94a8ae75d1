/** A file is not captions, or not as they should be. */
export class CaptionError extends Error {
  override readonly name = 'CaptionError';

  /**
   * @param fault - what is wrong and what to do about it, in a sentence or two that name the file
   * @param advice - what can be done beside that by whoever reads the file with the command of this project
   */
  constructor(
    readonly fault: string,
    { advice, cause }: { readonly advice?: string; readonly cause?: unknown } = {},
  ) {
    super(advice === undefined ? fault : `${fault} ${advice}`, { cause });
  }
}

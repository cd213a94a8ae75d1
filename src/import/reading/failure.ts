import { CaptionError } from '../../captions/caption-error.js';
import { ImportError } from '../import-error.js';

/** A file that was to be imported and is not. */
export interface Failure {
  readonly path: string;
  /** For the operator: it names the file. */
  readonly message: string;
}

/** Says why a file is not imported. */
export function failureOf(path: string, error: unknown): Failure {
  if (error instanceof CaptionError || error instanceof ImportError) return { path, message: error.message };
  const reason = error instanceof Error ? error.message : String(error);
  return { path, message: `${path}: the file cannot be imported: ${reason}.` };
}

/** What a message says of a file, without the file's name, for where that is told anyway. */
export function withoutPath(path: string, message: string): string {
  return message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message;
}

/** Where a bar may be drawn: a terminal, or else it is not. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const BAR_CELLS = 24;
/** Of a terminal that does not tell. */
const USUAL_COLUMNS = 80;
const CLEAR_LINE = '\r\u001b[2K';

/** Shows on a terminal how far a long work is, in one line that is gone when it is done. */
export class Progress {
  readonly #stream: ProgressStream;
  readonly #total: number;
  #done = -1;

  /** @param total - how many steps there are, 1 or more */
  constructor(stream: ProgressStream, total: number) {
    this.#stream = stream;
    this.#total = total;
  }

  /** @param what - what the next step is about: text that can be shown */
  next(what: string): void {
    this.#done += 1;
    if (this.#stream.isTTY !== true) return;
    const filled = Math.round((BAR_CELLS * this.#done) / this.#total);
    const bar = '█'.repeat(filled) + '░'.repeat(BAR_CELLS - filled);
    const line = `${bar} ${this.#done} of ${this.#total}  ${what}`;
    // A line that wraps could not be taken back.
    const { columns = 0 } = this.#stream;
    const room = (columns > 0 ? columns : USUAL_COLUMNS) - 1;
    this.#stream.write(CLEAR_LINE + Array.from(line).slice(0, room).join(''));
  }

  /** Takes the line away that shows how far it is. */
  end(): void {
    if (this.#stream.isTTY === true && this.#done >= 0) this.#stream.write(CLEAR_LINE);
  }
}

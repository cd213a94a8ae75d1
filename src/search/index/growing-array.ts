/** A Uint32Array that doubles as it fills: a plain array of numbers would take twice the memory or more. */
export class GrowingArray {
  length = 0;
  private items = new Uint32Array(1024);

  /** Adds a number at the end: a whole one, 0 to 2**32 - 1. */
  push(item: number): void {
    if (this.length === this.items.length) {
      const larger = new Uint32Array(this.items.length * 2);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.length++] = item;
  }

  /** All that was added, as an array of its own. */
  toArray(): Uint32Array {
    return this.items.slice(0, this.length);
  }
}

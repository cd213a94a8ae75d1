/** Keeps values up to a weight in all; beyond it the longest unused are forgotten. */
export class BoundedCache<Key, Value> {
  /** The longest unused first. */
  private readonly kept = new Map<Key, { readonly value: Value; readonly weight: number }>();
  private weight = 0;

  /** @param mostWeight - of all together; a single value that weighs more is kept until another comes */
  constructor(private readonly mostWeight: number) {}

  get(key: Key): Value | undefined {
    const entry = this.kept.get(key);
    if (entry === undefined) return undefined;
    this.kept.delete(key);
    this.kept.set(key, entry);
    return entry.value;
  }

  set(key: Key, value: Value, weight: number): void {
    this.delete(key);
    this.kept.set(key, { value, weight });
    this.weight += weight;
    for (const oldest of this.kept.keys()) {
      if (this.weight <= this.mostWeight || oldest === key) break;
      this.delete(oldest);
    }
  }

  delete(key: Key): void {
    this.weight -= this.kept.get(key)?.weight ?? 0;
    this.kept.delete(key);
  }

  clear(): void {
    this.kept.clear();
    this.weight = 0;
  }
}

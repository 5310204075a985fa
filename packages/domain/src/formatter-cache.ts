/** More than one installation needs; a time zone's name can be written in thousands of ways. */
const MAX_KEPT = 200;

/** A map that drops what came first when there is more than `max`. */
export class BoundedMap<Key, Value> {
  private readonly entries = new Map<Key, Value>();

  constructor(private readonly max: number) {}

  get size(): number {
    return this.entries.size;
  }

  get(key: Key): Value | undefined {
    return this.entries.get(key);
  }

  set(key: Key, value: Value): void {
    this.entries.delete(key);
    this.entries.set(key, value);
    for (const first of this.entries.keys()) {
      if (this.entries.size <= this.max) return;
      this.entries.delete(first);
    }
  }
}

/**
 * Caches what `create` returned for the same arguments, the latest few hundred. For `Intl`'s formatters, whose constructors
 * take about a hundred times as long as one call of `format`.
 */
export function keepFormatters<Arguments extends readonly unknown[], Formatter>(
  create: (...args: Arguments) => Formatter,
): (...args: Arguments) => Formatter {
  const formatters = new BoundedMap<string, Formatter>(MAX_KEPT);
  return (...args) => {
    const key = JSON.stringify(args);
    const known = formatters.get(key);
    if (known !== undefined) return known;
    const formatter = create(...args);
    formatters.set(key, formatter);
    return formatter;
  };
}

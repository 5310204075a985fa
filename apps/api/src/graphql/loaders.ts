import DataLoader from "dataloader";

/** Fetches the values of many keys at once; one value or null for each key, in any order, identified by `keyOf`. */
export interface Batch<Key extends string, Value> {
  readonly fetch: (keys: readonly Key[]) => Promise<readonly Value[]>;
  readonly keyOf: (value: Value) => Key;
}

/**
 * The per-row look-ups of one request. A field asks for its own key; all the keys of one tick become one statement.
 * `purpose` identifies the look-up: two callers with the same purpose share their answers.
 */
export class Loaders {
  private readonly single = new Map<string, DataLoader<string, unknown>>();

  /** The one value of a key, or null. */
  async one<Value>(purpose: string, key: string, batch: Batch<string, Value>): Promise<Value | null> {
    const values = await this.many(purpose, key, batch);
    return values[0] ?? null;
  }

  /** All values of a key, in the order in which the batch returned them. */
  async many<Value>(purpose: string, key: string, batch: Batch<string, Value>): Promise<readonly Value[]> {
    const known = this.single.get(purpose);
    const loader = known ?? createLoader(batch);
    if (known === undefined) this.single.set(purpose, loader);
    // A purpose always comes with the same batch, so that its values have this type.
    return (await loader.load(key)) as readonly Value[];
  }
}

function createLoader<Value>({ fetch, keyOf }: Batch<string, Value>): DataLoader<string, unknown> {
  return new DataLoader(async (keys) => {
    const values = await fetch(keys);
    const byKey = new Map<string, Value[]>();
    for (const value of values) {
      const group = byKey.get(keyOf(value));
      if (group === undefined) byKey.set(keyOf(value), [value]);
      else group.push(value);
    }
    return keys.map((key) => byKey.get(key) ?? []);
  });
}

interface Lanes<Item> {
  readonly atOnce: number;
  /** Items of one lane are worked on one after the other. */
  readonly laneOf: (item: Item) => string;
  /** False: nothing more in this lane. Must not fail. */
  readonly work: (item: Item) => Promise<boolean>;
}

/** Several lanes side by side, so that none waits for what happens in another. */
export async function inLanes<Item>(items: readonly Item[], { atOnce, laneOf, work }: Lanes<Item>): Promise<void> {
  const byLane = new Map<string, Item[]>();
  for (const item of items) byLane.set(laneOf(item), [...(byLane.get(laneOf(item)) ?? []), item]);
  const lanes = [...byLane.values()];
  const runNext = async (): Promise<void> => {
    for (let lane = lanes.shift(); lane !== undefined; lane = lanes.shift()) {
      for (const item of lane) if (!(await work(item))) break;
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, lanes.length) }, runNext));
}

import { FifoQueue, type Patience } from "./fifo-queue";

export interface Turn {
  /** Somebody else had it before, so that things may have changed meanwhile. */
  readonly hasWaited: boolean;
  readonly release: () => void;
}

/** Who does something of the same name does it one after the other. Of a name that nobody uses, nothing is kept. */
export class Turns {
  private readonly places = new Map<string, { readonly queue: FifoQueue; users: number }>();

  /** Errors: throws what `giveUp` returns when the turn does not come in time. */
  async take(name: string, patience: Patience): Promise<Turn> {
    const place = this.places.get(name) ?? { queue: new FifoQueue(), users: 0 };
    const hasWaited = place.users > 0;
    place.users += 1;
    this.places.set(name, place);
    const leave = (): void => {
      place.users -= 1;
      if (place.users === 0) this.places.delete(name);
    };
    try {
      const done = await enter(place.queue, patience);
      const release = (): void => {
        leave();
        done();
      };
      return { hasWaited, release };
    } catch (error) {
      leave();
      throw error;
    }
  }
}

/** Resolves to what ends the turn. */
function enter(queue: FifoQueue, patience: Patience): Promise<() => void> {
  return new Promise((resolve, reject) => {
    queue.run(() => new Promise<void>((done) => resolve(done)), patience).catch(reject);
  });
}

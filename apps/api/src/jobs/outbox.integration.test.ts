import { createTestApi, type TestApi, type TestClock } from "../../test/create-test-api";
import type { MerchantScope } from "../access/scopes";
import { createLogger } from "../shared/logger";
import { GiveUpError, Outbox, type OutboxFailure } from "./outbox";
import { OutboxRepository } from "./outbox.repository";

let api: TestApi;
beforeEach(async () => {
  api = await createTestApi();
});
afterEach(() => api.close());

/** A worker of its own on the test's database that records what it did. */
function createOutbox(perform: (name: string) => Promise<void> = async () => undefined, clock: TestClock = api.clock) {
  const { database } = api.server;
  const outbox = new Outbox(
    database,
    clock,
    createLogger("silent"),
    new OutboxRepository(database, api.server.services.systemAccess),
  );
  const done: string[] = [];
  const failures: OutboxFailure[] = [];
  outbox.handle("TEST", {
    perform: (_scope, payload) => perform(payload["name"] ?? ""),
    recordDone: async (_scope, payload) => {
      done.push(payload["name"] ?? "");
    },
    recordFailure: async (_scope, _payload, failure) => {
      failures.push(failure);
    },
  });
  return { outbox, done, failures };
}

function enqueue(outbox: Outbox, scope: MerchantScope, name: string): Promise<void> {
  return api.server.database.transaction(() => outbox.enqueue(scope, "TEST", { name }));
}

test("two workers on one database do each message once", async () => {
  const { scope } = await api.createMerchant();
  const performed: string[] = [];
  const perform = async (name: string): Promise<void> => {
    performed.push(name);
  };
  const [one, two] = [createOutbox(perform), createOutbox(perform)];
  const names = Array.from({ length: 23 }, (_, index) => `message ${String(index)}`);
  for (const name of names) await enqueue(one.outbox, scope, name);

  await Promise.all([one.outbox.drain(), two.outbox.drain(), one.outbox.drain()]);

  expect(performed.toSorted()).toEqual(names.toSorted());
  expect([...one.done, ...two.done].toSorted()).toEqual(names.toSorted());
});

test("what a rolled-back transaction wrote is never done", async () => {
  const { scope } = await api.createMerchant();
  const { outbox, done } = createOutbox();
  const failed = api.server.database.transaction(async () => {
    await outbox.enqueue(scope, "TEST", { name: "never" });
    throw new Error("rolled back");
  });

  await expect(failed).rejects.toThrow("rolled back");

  expect(await outbox.drain()).toBe(0);
  expect(done).toEqual([]);
});

test("a failed message is tried again later, and parked after the last attempt", async () => {
  const { scope } = await api.createMerchant();
  const { outbox, failures } = createOutbox(async () => {
    throw new Error("the server\r\nis away");
  });
  await enqueue(outbox, scope, "unlucky");

  expect(await outbox.drain()).toBe(1);
  expect(await outbox.drain()).toBe(0);
  for (let day = 0; day < 8; day += 1) {
    api.clock.advance(86_400_000);
    await outbox.drain();
  }

  expect(failures.map(({ attempts, parked }) => [attempts, parked])).toEqual([
    [1, false],
    [2, false],
    [3, false],
    [4, false],
    [5, false],
    [6, true],
  ]);
  expect(failures[0]?.message).toBe("the server is away");
});

test("what can never work is parked at once", async () => {
  const { scope } = await api.createMerchant();
  const { outbox, failures } = createOutbox(async () => {
    throw new GiveUpError("no such mailbox");
  });
  await enqueue(outbox, scope, "hopeless");

  await outbox.drain();

  expect(failures).toEqual([{ message: "no such mailbox", attempts: 1, parked: true }]);
});

test("the message of a worker that died is taken over, and the late worker no longer changes anything", async () => {
  const { scope } = await api.createMerchant();
  let wakeUp: () => void = () => undefined;
  const asleep = new Promise<void>((resolve) => {
    wakeUp = resolve;
  });
  let started: () => void = () => undefined;
  const hasStarted = new Promise<void>((resolve) => {
    started = resolve;
  });
  const late = createOutbox(() => {
    started();
    return asleep;
  });
  const next = createOutbox();
  await enqueue(late.outbox, scope, "slow");
  const lateDrain = late.outbox.drain();
  await hasStarted;

  expect(await next.outbox.drain()).toBe(0);
  api.clock.advance(61_000);
  expect(await next.outbox.drain()).toBe(1);
  wakeUp();
  await lateDrain;

  expect({ late: late.done, next: next.done }).toEqual({ late: [], next: ["slow"] });
});

describe("a message that takes long", () => {
  /** Somebody works on it until told to end; `renew` is what its worker does every quarter of a minute. */
  async function startSlow(how: "WORKS" | "FAILS" = "WORKS") {
    const { scope } = await api.createMerchant();
    const renewals: (() => void)[] = [];
    jest.spyOn(globalThis, "setInterval").mockImplementation((renew) => {
      renewals.push(renew);
      return setTimeout(() => undefined, 0);
    });
    let end: () => void = () => undefined;
    let started: () => void = () => undefined;
    const hasStarted = new Promise<void>((resolve) => (started = resolve));
    const slow = createOutbox(async () => {
      started();
      await new Promise<void>((resolve) => (end = resolve));
      if (how === "FAILS") throw new Error("broken off");
    });
    await enqueue(slow.outbox, scope, "slow");
    const drained = slow.outbox.drain();
    await hasStarted;
    return { slow, drained, end: () => end(), renew: () => renewals.forEach((renew) => renew()) };
  }

  test("stays with whoever works on it", async () => {
    const { slow, drained, end, renew } = await startSlow();
    const other = createOutbox();
    for (let minute = 0; minute < 3; minute += 1) {
      api.clock.advance(50_000);
      renew();
      // Before the lease that this renews has run out.
      expect(await other.outbox.drain()).toBe(0);
    }
    end();
    await drained;
    expect(slow.done).toEqual(["slow"]);
  });

  test.each(["WORKS", "FAILS"] as const)(
    "is somebody else's at once when it is handed back, and %s later",
    async (how) => {
      const { slow, drained, end } = await startSlow(how);
      const other = createOutbox();

      await slow.outbox.handBack();
      expect(await other.outbox.drain()).toBe(1);
      end();
      await drained;

      expect({ slow: slow.done, other: other.done }).toEqual({ slow: [], other: ["slow"] });
      expect(slow.failures).toEqual([]);
    },
  );
});

test("a clock that jumps forward takes nothing away from whoever works on it", async () => {
  const { scope } = await api.createMerchant();
  let wakeUp: () => void = () => undefined;
  let started: () => void = () => undefined;
  const hasStarted = new Promise<void>((resolve) => (started = resolve));
  const slow = createOutbox(() => {
    started();
    return new Promise<void>((resolve) => (wakeUp = resolve));
  });
  const other = createOutbox();
  await enqueue(slow.outbox, scope, "slow");
  const drained = slow.outbox.drain();
  await hasStarted;
  expect(await other.outbox.drain()).toBe(0);

  api.clock.set(new Date(api.clock.now().getTime() + 3_600_000));
  expect(await other.outbox.drain()).toBe(0);

  wakeUp();
  await drained;
  expect({ slow: slow.done, other: other.done }).toEqual({ slow: ["slow"], other: [] });
});

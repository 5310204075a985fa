import { CostGate, TooBusyError } from "./cost-gate";

/** Jobs that end when they are told to. */
function jobs(gate: CostGate) {
  const started: string[] = [];
  const ends = new Map<string, () => void>();
  const start = (name: string, isUrgent = false): Promise<string> =>
    gate.run(
      () =>
        new Promise<string>((end) => {
          started.push(name);
          ends.set(name, () => {
            end(name);
          });
        }),
      { isUrgent },
    );
  return { started, start, end: (name: string) => ends.get(name)?.() };
}

test("runs a few, lets some wait, and refuses the rest", async () => {
  const { started, start, end } = jobs(new CostGate({ running: 1, waiting: 1 }));
  const first = start("first");
  const second = start("second");
  await expect(start("third")).rejects.toThrow(TooBusyError);
  expect(started).toEqual(["first"]);
  end("first");
  await first;
  end("second");
  expect(await second).toBe("second");
  const fourth = start("fourth");
  end("fourth");
  expect(await fourth).toBe("fourth");
});

test("urgent ones go first and have room of their own", async () => {
  const { started, start, end } = jobs(new CostGate({ running: 1, waiting: 1 }));
  const all = [start("first"), start("guess"), start("known", true)];
  end("first");
  await all[0];
  end("known");
  await all[2];
  end("guess");
  await all[1];
  expect(started).toEqual(["first", "known", "guess"]);
});

test("a job that fails gives its place away", async () => {
  const gate = new CostGate({ running: 1, waiting: 1 });
  await expect(gate.run(() => Promise.reject(new Error("broken")), { isUrgent: false })).rejects.toThrow("broken");
  expect(await gate.run(() => Promise.resolve("fine"), { isUrgent: false })).toBe("fine");
});

import { WindowCounter } from "./window-counter";

function counterAt(start: number, rules: { limit?: number; maxKeys?: number } = {}) {
  const state = { now: start };
  const clock = { monotonicMs: () => state.now };
  const counter = new WindowCounter(clock, { limit: 2, windowMs: 1000, ...rules });
  return { state, counter };
}

test("counts each key by itself until its window ends", () => {
  const { state, counter } = counterAt(5_000);
  counter.add("a");
  counter.add("a");
  expect([counter.waitMs("a"), counter.waitMs("b")]).toEqual([1000, 0]);
  state.now += 999;
  expect(counter.waitMs("a")).toBe(1);
  state.now += 1;
  expect(counter.waitMs("a")).toBe(0);
});

test("what is taken back or forgotten makes room", () => {
  const { counter } = counterAt(0);
  counter.add("a");
  counter.add("a");
  counter.remove("a");
  expect(counter.waitMs("a")).toBe(0);
  counter.add("a");
  counter.forget("a");
  expect(counter.waitMs("a")).toBe(0);
});

test("a clock that goes back lets nobody wait longer than a window", () => {
  const { state, counter } = counterAt(1_000_000);
  counter.add("a");
  counter.add("a");
  state.now -= 900_000;
  expect(counter.waitMs("a")).toBeLessThanOrEqual(1000);
});

test("more keys than there is room for drive out those counted longest ago", () => {
  const { counter } = counterAt(0, { limit: 1, maxKeys: 3 });
  counter.add("victim");
  for (let index = 0; index < 50; index += 1) {
    counter.add(`other ${String(index)}`);
    // Whoever is being guessed at is looked at with each guess, and so stays.
    expect(counter.waitMs("victim")).toBe(1000);
  }
  expect(counter.waitMs("other 1")).toBe(0);
});

test("long keys are told apart to their end", () => {
  const { counter } = counterAt(0, { limit: 1 });
  const start = "x".repeat(5_000);
  counter.add(`${start}a`);
  expect([counter.waitMs(`${start}a`), counter.waitMs(`${start}b`)]).toEqual([1000, 0]);
});

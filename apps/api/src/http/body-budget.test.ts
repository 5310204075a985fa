import { BodyBudget } from "./body-budget";

test("what fits goes at once, the rest waits for room in the order in which it came", async () => {
  const budget = new BodyBudget({ bytes: 100, waiting: 2 });
  const order: string[] = [];
  const note = (name: string) => (went: boolean) => order.push(`${name} ${String(went)}`);
  expect(await budget.take(60, 1_000)).toBe(true);
  const second = budget.take(60, 60_000).then(note("second"));
  const third = budget.take(10, 60_000).then(note("third"));
  expect(await budget.take(10, 60_000)).toBe(false);
  budget.giveBack(60);
  await Promise.all([second, third]);
  expect(order).toEqual(["second true", "third true"]);
});

test("who waits too long is told so, and takes nothing", async () => {
  const budget = new BodyBudget({ bytes: 100, waiting: 2 });
  await budget.take(100, 0);
  expect(await budget.take(100, 1)).toBe(false);
  budget.giveBack(100);
  expect(await budget.take(100, 0)).toBe(true);
});

test("what is larger than everything goes alone", async () => {
  const budget = new BodyBudget({ bytes: 100, waiting: 2 });
  expect(await budget.take(500, 0)).toBe(true);
  expect(await budget.take(1, 1)).toBe(false);
});

test("who has been sending for long is ended when others wait for the room, and not before", async () => {
  const budget = new BodyBudget({ bytes: 100, waiting: 2 });
  await budget.take(100, 0);
  const ended: string[] = [];
  const leave = (name: string): (() => void) =>
    budget.addLate(() => {
      ended.push(name);
      budget.giveBack(50);
    });
  leave("arrived in the meantime")();
  leave("still sending");
  expect(ended).toEqual([]);
  expect(await budget.take(50, 60_000)).toBe(true);
  expect(ended).toEqual(["still sending"]);
});

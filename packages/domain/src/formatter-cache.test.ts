import { keepFormatters } from "./formatter-cache";

test("makes a formatter once for the same arguments, and keeps no more than the latest", () => {
  const made: number[] = [];
  const get = keepFormatters((number: number) => {
    made.push(number);
    return { number };
  });
  const first = get(0);
  expect(get(0)).toBe(first);

  for (let number = 1; number < 1_000; number += 1) get(number);
  get(999);
  get(0);

  expect(made).toHaveLength(1_001);
  expect(made.at(-1)).toBe(0);
});

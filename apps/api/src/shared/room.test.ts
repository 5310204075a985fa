import { roomFor } from "./room";

const MB = 1024 * 1024;

test("what is kept takes less where the heap is small", () => {
  expect(roomFor(32 * MB, 2_000 * MB)).toBe(32 * MB);
  expect(roomFor(32 * MB, 140 * MB)).toBe(8 * MB);
});

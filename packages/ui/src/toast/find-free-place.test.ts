import { type Box, findFreePlace } from "./find-free-place";

const ROOM = { left: 16, top: 16, right: 374, bottom: 700 };
const SIZE = { width: 358, height: 60 };

test("with nothing in the way it is at the bottom", () => {
  expect(findFreePlace(SIZE, ROOM, [])).toEqual({ left: 16, top: 640 });
});

test("it stands above a button at the bottom", () => {
  const button: Box = { left: 16, top: 650, width: 358, height: 44 };
  const { top } = findFreePlace(SIZE, ROOM, [button]);
  expect(top + SIZE.height).toBeLessThanOrEqual(button.top);
});

test("it goes to the other side of a wide window, where the buttons of a drawer are not", () => {
  const room = { left: 24, top: 24, right: 1416, bottom: 876 };
  const buttons = [
    { left: 24, top: 820, width: 200, height: 44 },
    { left: 24, top: 40, width: 200, height: 700 },
  ];
  const { left } = findFreePlace({ width: 416, height: 60 }, room, buttons);
  expect(left).toBe(1000);
});

test("it covers nothing wherever there is room, and as little as possible where there is none", () => {
  const rows = Array.from({ length: 9 }, (_, index) => ({ left: 16, top: 20 + index * 70, width: 358, height: 60 }));
  const withGap = rows.filter((_, index) => index !== 4);
  const { top } = findFreePlace(SIZE, ROOM, withGap);
  expect(withGap.every((row) => top + SIZE.height <= row.top || top >= row.top + row.height)).toBe(true);
  expect(findFreePlace({ width: 358, height: 650 }, ROOM, rows).top).toBeGreaterThanOrEqual(ROOM.top);
});

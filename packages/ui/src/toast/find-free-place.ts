/** A rectangle in the window. Unit: CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Room {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const STEP = 12;

/**
 * Where a box of this size covers none of the others, or as few as possible: as low as possible, and rather at the sides
 * than in the middle.
 */
export function findFreePlace(
  size: Pick<Box, "width" | "height">,
  room: Room,
  others: readonly Box[],
): Pick<Box, "left" | "top"> {
  const lastLeft = Math.max(room.left, room.right - size.width);
  const columns = [...new Set([room.left, lastLeft, (room.left + lastLeft) / 2])];
  const lowest = Math.max(room.top, room.bottom - size.height);
  let best = { left: room.left, top: lowest };
  let fewest = Infinity;
  for (let top = lowest; top >= room.top; top -= STEP) {
    for (const left of columns) {
      const covered = others.filter((other) => overlap(other, { left, top, ...size })).length;
      if (covered === 0) return { left, top };
      if (covered < fewest) {
        fewest = covered;
        best = { left, top };
      }
    }
  }
  return best;
}

function overlap(first: Box, second: Box): boolean {
  return (
    first.left < second.left + second.width &&
    second.left < first.left + first.width &&
    first.top < second.top + second.height &&
    second.top < first.top + first.height
  );
}

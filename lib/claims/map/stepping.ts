import type { Point } from "./line"

export type Direction = "left" | "right" | "up" | "down"

const ALONG: Record<Direction, [number, number]> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] }

/** The nearest of the places that lies in a direction from one of them, what stands straight ahead before what stands
 * aside; undefined at the edge. */
export function beside<T extends Point>(
  places: readonly T[],
  from: Point,
  direction: Direction,
): T | undefined {
  const [x, y] = ALONG[direction]
  let [nearest, least]: [T | undefined, number] = [undefined, Number.POSITIVE_INFINITY]
  for (const place of places) {
    const [dx, dy] = [place.x - from.x, place.y - from.y]
    const ahead = dx * x + dy * y
    if (ahead <= 1) continue
    const far = ahead + 2 * Math.abs(dx * y + dy * x)
    if (far < least) [nearest, least] = [place, far]
  }
  return nearest
}

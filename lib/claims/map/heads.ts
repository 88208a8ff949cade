import { at, type Head, type Point } from "./line"

// Each is drawn with its tip in 0 0, pointing to the right: strokes apart by "/", their points by ",".
const HEADS: Record<Head, { strokes: string; closed: boolean; filled: boolean }> = {
  arrow: { strokes: "-11 -5.5, 0 0, -11 5.5", closed: true, filled: true },
  hollow: { strokes: "-11 -5.5, 0 0, -11 5.5", closed: true, filled: false },
  open: { strokes: "-9 -5.5, 0 0, -9 5.5", closed: false, filled: false },
  double: { strokes: "-9 -5.5, 0 0, -9 5.5 / -15 -5.5, -6 0, -15 5.5", closed: false, filled: false },
  bar: { strokes: "-1.5 -7.5, -1.5 7.5 / -5.5 -7.5, -5.5 7.5", closed: false, filled: false },
  diamond: { strokes: "-14 0, -7 -5, 0 0, -7 5", closed: true, filled: false },
  dot: {
    strokes: "0 0, -1.3 -3.2, -4.5 -4.5, -7.7 -3.2, -9 0, -7.7 3.2, -4.5 4.5, -1.3 3.2",
    closed: true,
    filled: true,
  },
}

/**
 * The end of a line as the `d` of a path, at its last point and in its direction, and whether it is filled; `size`: so
 * many times as large.
 */
export function headOf(head: Head, points: readonly Point[], size = 1): { d: string; filled: boolean } {
  const { strokes, closed, filled } = HEADS[head]
  const [before, tip] = points.slice(-2) as [Point, Point]
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x)
  const turned = (pair: string): Point => {
    const [x, y] = pair.trim().split(" ").map(Number) as [number, number]
    return {
      x: tip.x + size * (x * Math.cos(angle) - y * Math.sin(angle)),
      y: tip.y + size * (x * Math.sin(angle) + y * Math.cos(angle)),
    }
  }
  const drawn = (stroke: string) => `M${stroke.split(",").map(turned).map(at).join("L")}${closed ? "Z" : ""}`
  return { d: strokes.split("/").map(drawn).join(""), filled }
}

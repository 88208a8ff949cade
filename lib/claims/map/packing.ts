import type { Point } from "./line"

type Size = { width: number; height: number }
type Packed = Size & { places: Point[] }

const GAP = 28
const WIDTHS = 60

function inRows(boxes: readonly Size[], most: number): Packed {
  let [x, y, row, width] = [0, 0, 0, 0]
  const places = boxes.map((box) => {
    if (x > 0 && x + box.width > most) [x, y, row] = [0, y + row + GAP, 0]
    const place = { x, y }
    row = Math.max(row, box.height)
    width = Math.max(width, x + box.width)
    x += box.width + GAP
    return place
  })
  return { places, width, height: y + row }
}

/** Places for boxes in rows, in their order, in a rectangle of about that ratio of width to height: of sixty widths the
 * one at which they show largest. */
export function packed(boxes: readonly Size[], ratio: number): Packed {
  const area = boxes.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0)
  const usual = Math.sqrt(area * ratio)
  const tries = Array.from({ length: WIDTHS }, (_, index) =>
    inRows(boxes, usual * (0.7 + (index * 1.1) / WIDTHS)),
  )
  const scale = ({ width, height }: Packed) => Math.min(ratio / (width || 1), 1 / (height || 1))
  return tries.reduce((best, each) => (scale(each) > scale(best) ? each : best))
}

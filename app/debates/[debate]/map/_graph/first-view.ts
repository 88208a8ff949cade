import type { PlacedMap } from "@/lib/claims/map/placed"

// Below this nobody reads the names.
const READABLE = 0.28
const MARGIN = 12

/** Where one looks at first: at all of a map where its names can then be read, else at its beginning. `width` and
 * `height`: of the window onto it. */
export function firstView(
  { width: all, height: tall, questions, nodes }: Pick<PlacedMap, "width" | "height" | "questions" | "nodes">,
  { width, height }: { width: number; height: number },
): { x: number; y: number; zoom: number } {
  const whole = Math.min((width - 2 * MARGIN) / all, (height - 2 * MARGIN) / tall, 1)
  if (whole >= READABLE || nodes.length === 0) return { x: (width - all * whole) / 2, y: MARGIN, zoom: whole }
  const [first = { x: 0, y: 0, width: all, height: tall }] = questions
  const zoom = Math.max(Math.min((width - 2 * MARGIN) / first.width, 1), 0.6)
  return { x: MARGIN - first.x * zoom, y: MARGIN - first.y * zoom, zoom }
}

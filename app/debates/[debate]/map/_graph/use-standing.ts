import { useReactFlow, useStore, useStoreApi } from "@xyflow/react"
import { type KeyboardEvent, type SyntheticEvent, useCallback, useMemo, useRef, useState } from "react"
import { CLAIM } from "@/lib/claims/map/layout"
import type { Point } from "@/lib/claims/map/line"
import { neighbourhood } from "@/lib/claims/map/neighbourhood"
import type { PlacedMap } from "@/lib/claims/map/placed"
import { beside, type Direction } from "@/lib/claims/map/stepping"
import { firstView } from "./first-view"
import type { StandingOn } from "./standing"

const DIRECTIONS: Record<string, Direction> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
}

// Further away the words on a claim are no longer read, and the smaller of its two links is no longer hit.
const FAR = 0.55
const CLOSE = 0.78

const claimAt = (target: EventTarget) =>
  (target as Element).closest<HTMLElement>("[data-claim]")?.dataset.claim ?? null

/** The window onto a map: whether it holds all of a claim, and how it is moved so that it does. */
function useWindow() {
  const flow = useReactFlow()
  const store = useStoreApi()
  return useMemo(() => {
    const holds = ({ x, y }: Point) => {
      const { transform, width, height } = store.getState()
      const [left, top, zoom] = transform
      const [fromX, fromY] = [x * zoom + left, y * zoom + top]
      return (
        fromX >= 0 &&
        fromY >= 0 &&
        fromX + CLAIM.width * zoom <= width &&
        fromY + CLAIM.height * zoom <= height
      )
    }
    const bring = (place: Point) => {
      if (holds(place)) return
      const middle = [place.x + CLAIM.width / 2, place.y + CLAIM.height / 2] as const
      void flow.setCenter(...middle, { zoom: flow.getZoom() })
    }
    const open = (placed: PlacedMap) => void flow.setViewport(firstView(placed, store.getState()))
    return { holds, bring, open }
  }, [flow, store])
}

/** Where one stands on a map and how one goes on. `first`: the claim that Tab leads to until one has gone elsewhere;
 * `about`: the number of the question that all of it is about. */
export function useStanding(
  placed: PlacedMap,
  base: string,
  first: string | undefined,
  about: number | null,
) {
  const sight = useWindow()
  const look = useStore(({ transform: [, , zoom] }) =>
    zoom < FAR ? "far" : zoom < CLOSE ? "between" : "close",
  )
  const far = look === "far"
  const [stop, setStop] = useState(first ?? null)
  const [pointed, setPointed] = useState<string | null>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const wanted = useRef<string | null>(null)
  const place = useMemo(() => new Map(placed.nodes.map((node) => [node.id, node])), [placed])
  const on = pointed ?? focused
  const near = useMemo(() => (on ? neighbourhood(placed.links, on, 1) : null), [placed, on])

  const arrived = useCallback((id: string, link: HTMLElement) => {
    if (wanted.current !== id) return
    wanted.current = null
    link.focus({ preventScroll: true })
  }, [])
  const standing: StandingOn = useMemo(
    () => ({ base, stop, on, near, far, about, arrived }),
    [base, stop, on, near, far, about, arrived],
  )

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const direction = DIRECTIONS[event.key]
    const from = place.get(claimAt(event.target) ?? "")
    if (!direction || !from || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const next = beside(placed.nodes, from, direction)
    if (!next) return
    sight.bring(next)
    const link = event.currentTarget.querySelector<HTMLElement>(`[data-claim="${CSS.escape(next.id)}"] a`)
    if (link) link.focus({ preventScroll: true })
    else wanted.current = next.id
  }
  const onFocus = (event: SyntheticEvent) => {
    const id = claimAt(event.target)
    setFocused(id)
    const node = place.get(id ?? "")
    if (!node) return
    setStop(node.id)
    sight.bring(node)
  }
  // What Tab leads to has to be on the page, which of a large map is only what one sees.
  const onMoveEnd = () => {
    const standingOn = place.get(stop ?? "")
    if (standingOn && sight.holds(standingOn)) return
    const inSight = placed.nodes.find(sight.holds)
    if (inSight) setStop(inSight.id)
  }
  const handlers = {
    onKeyDown,
    onFocus,
    onBlur: () => setFocused(null),
    onPointerOver: (event: SyntheticEvent) => setPointed(claimAt(event.target)),
    onPointerLeave: () => setPointed(null),
    onMoveEnd,
    onInit: () => sight.open(placed),
  }
  return { standing, look, handlers }
}

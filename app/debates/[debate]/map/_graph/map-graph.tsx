"use client"

import { type ComponentType, useEffect, useRef, useState } from "react"
import type { PlacedMap } from "@/lib/claims/map/placed"
import type { DebateMap } from "@/lib/claims/map/view"
import type { GraphProps } from "./graph"
import styles from "./map-graph.module.css"

type Props = {
  /** where the map's data are */
  data: string
  /** another one whenever they change */
  version: string
  /** how many claims it shows */
  claims: number
  title: string
  /** the path of the debate */
  base: string
}

// These do not need all of the window.
const FEW = 6

// How much of the height the buttons take.
const TOOLS = 44

type Drawn = { Graph: ComponentType<GraphProps>; map: DebateMap; placed: PlacedMap }

async function drawn(data: string, ratio: number, signal: AbortSignal): Promise<Drawn> {
  const asked = fetch(data, { signal }).then((answer) => {
    if (!answer.ok) throw new Error(String(answer.status))
    return answer.json() as Promise<DebateMap>
  })
  const [{ Graph }, { laidOut }, map] = await Promise.all([import("./graph"), import("./laying"), asked])
  return { Graph, map, placed: await laidOut(map, ratio, signal) }
}

/** The map as a graph, drawn in the browser: what it needs is loaded only here, and laid out beside the page's own work.
 * Where that fails, the list below still says the same. */
export function MapGraph({ data, version, claims, title, base }: Props) {
  const place = useRef<HTMLElement>(null)
  const [graph, setGraph] = useState<Drawn | "failed" | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another version is other data at the same address
  useEffect(() => {
    const going = new AbortController()
    const { clientWidth, clientHeight } = place.current!
    drawn(data, clientWidth / (clientHeight - TOOLS), going.signal)
      .then(setGraph)
      .catch(() => going.signal.aborted || setGraph("failed"))
    return () => going.abort()
  }, [data, version])

  if (graph === "failed")
    return <p className={styles.failed}>The graph could not be drawn here. The list below says the same.</p>
  return (
    <figure ref={place} className={styles.graph} data-small={claims <= FEW || undefined}>
      {graph ? (
        <graph.Graph map={graph.map} placed={graph.placed} title={title} base={base} />
      ) : (
        <p role="status">Drawing the map …</p>
      )}
    </figure>
  )
}

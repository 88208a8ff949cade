import ELK from "elkjs/lib/elk-api"
import { layoutInput } from "@/lib/claims/map/layout"
import { type PlacedMap, placed } from "@/lib/claims/map/placed"
import type { DebateMap } from "@/lib/claims/map/view"

/** Gives everything on a map its place, in a worker, so that the page stays free. Throws where the worker cannot run or
 * when the signal says to stop. */
export async function laidOut(map: DebateMap, ratio: number, signal: AbortSignal): Promise<PlacedMap> {
  const worker = new Worker(new URL("./layout.worker.ts", import.meta.url))
  const refused = new Promise<never>((_, reject) => {
    worker.onerror = (event) => reject(new Error(event.message))
    signal.addEventListener("abort", () => reject(signal.reason))
  })
  try {
    const elk = new ELK({ workerFactory: () => worker })
    return placed(map, await Promise.race([elk.layout(layoutInput(map, ratio)), refused]), ratio)
  } finally {
    worker.terminate()
  }
}

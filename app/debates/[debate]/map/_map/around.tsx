import { Lede } from "@/app/_ui/page-head"
import type { DebateMap } from "@/lib/claims/map/view"
import { mapHref } from "./address"
import styles from "./around.module.css"

/** The claim in the middle of the map, how far from it the map goes, and the way back to all of it. */
export function Around({ map, base }: { map: DebateMap; base: string }) {
  const { choice } = map
  const middle = map.nodes.find(({ id }) => id === choice.claim)
  if (!middle) return null
  const far = (steps: 1 | 2, words: string) => (
    <a href={mapHref(base, { ...choice, steps })} aria-current={choice.steps === steps ? "true" : undefined}>
      {words}
    </a>
  )
  return (
    <div className={styles.around}>
      <Lede>
        <a href={`${base}/claims/${middle.id}`}>{middle.whoFully}</a>: {middle.statement}
      </Lede>
      <nav aria-label="How far around the claim" className={styles.far}>
        {far(1, "What is linked with it")}
        {far(2, "Two links away")}
        <a href={mapHref(base, { ...choice, claim: null })}>The whole map</a>
      </nav>
    </div>
  )
}

import { counted } from "@/app/_ui/counting"
import type { DebateMap } from "@/lib/claims/map/view"
import { mapHref } from "./address"
import styles from "./left-out.module.css"

/** How many claims stand apart from what is shown, and the way to have them in it or out of it. */
export function LeftOut({ map, base }: { map: DebateMap; base: string }) {
  const { choice, leftOut } = map
  if (choice.claim || (leftOut === 0 && !choice.unlinked)) return null
  if (choice.unlinked)
    return (
      <p className={styles.left}>
        Claims without a link stand on the map too.{" "}
        <a href={mapHref(base, { ...choice, unlinked: false })}>Leave them out</a>
      </p>
    )
  return (
    <p className={styles.left}>
      {`${counted(leftOut, "claim")} ${leftOut === 1 ? "has" : "have"} no link shown here. `}
      <a href={mapHref(base, { ...choice, unlinked: true })}>
        {leftOut === 1 ? "Show it too" : "Show them too"}
      </a>
    </p>
  )
}

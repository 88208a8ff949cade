import { useReactFlow } from "@xyflow/react"
import { useState } from "react"
import type { PlacedMap } from "@/lib/claims/map/placed"
import { type About, savePng, saveSvg } from "./saving"
import styles from "./tools.module.css"

type Props = { placed: PlacedMap; about: About }

const STEP = 1.5

/** Nearer, further, all of it; and the map as a picture to keep. */
export function Tools({ placed, about }: Props) {
  const { getZoom, zoomTo, fitView } = useReactFlow()
  const [said, setSaid] = useState("")
  const save = (way: typeof saveSvg) => async () => {
    setSaid("")
    await way(placed, about).then(
      (name) => setSaid(`Saved as ${name}.`),
      () => setSaid("The picture could not be made here. Choose fewer links, or the other kind of picture."),
    )
  }
  return (
    <fieldset className={styles.tools} aria-label="The graph">
      <button type="button" onClick={() => zoomTo(getZoom() * STEP)}>
        Nearer
      </button>
      <button type="button" onClick={() => zoomTo(getZoom() / STEP)}>
        Further
      </button>
      <button type="button" onClick={() => fitView({ padding: 0.02, maxZoom: 1 })}>
        Whole
      </button>
      <button type="button" onClick={save(saveSvg)}>
        Save SVG
      </button>
      <button type="button" onClick={save(savePng)}>
        Save PNG
      </button>
      <span role="status">{said}</span>
    </fieldset>
  )
}

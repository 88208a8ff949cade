import { useEffect } from "react"
import { paint } from "@/app/debates/[debate]/sources/_select/painted"
import { LinkForm } from "./link-form"
import styles from "./linking.module.css"
import { OtherSources } from "./other-sources"
import type { Begin } from "./use-begun"
import { quoted } from "./words"

type Props = { source: string; editionId: string; begin: Begin; begun: NonNullable<Begin["begun"]> }

/** The link that has been begun: above the text what it begins at, while its other end is to be selected, here or in another
 * source; then the form that makes it. `source`: the path of the source on the page. */
export function LinkingRoom({ source, editionId, begin, begun }: Props) {
  const shown = begun.to ?? ("words" in begun.from ? begun.from : null)
  const { start, end } = shown?.words.editionId === editionId ? shown.words : { start: 0, end: 0 }
  useEffect(() => {
    if (end === 0) return
    paint("linking", { start, end })
    return () => paint("linking", null)
  }, [start, end])
  if (begun.to) return <LinkForm begun={begun} to={begun.to} begin={begin} here={source} />
  const { from } = begun
  return (
    <section className={styles.banner} aria-label="Linking words">
      <p>
        Linking{" "}
        {"words" in from ? (
          <>
            <span className={styles.quoted}>{quoted(from.words.exact)}</span>
            {from.path !== source && <> of {from.title}</>}
          </>
        ) : (
          <>the words of your remark{from.said && <> {quoted(from.said)}</>}</>
        )}
      </p>
      <p>Select the words it links to, here or in another source.</p>
      <div className={styles.ways}>
        <OtherSources here={source} />
        <button type="button" onClick={begin.leave}>
          Leave it
        </button>
      </div>
    </section>
  )
}

import { CopyButton } from "@/app/_ui/copy-button"
import forms from "@/app/_ui/form/form.module.css"
import type { SnapshotView } from "@/lib/interchange/snapshots/view"
import { plain } from "@/lib/sources/references/runs"
import { REFERENCE_STYLES, type ReferenceStyle } from "@/lib/sources/references/style"
import { Runs } from "../../_handout/runs"
import styles from "./snapshot.module.css"

type Props = { citation: SnapshotView["citation"]; style: ReferenceStyle; question: string | undefined }

/** How a snapshot is cited, in a style to choose. */
export function Cite({ citation, style, question }: Props) {
  return (
    <section className={styles.cite} aria-labelledby="cite">
      <h2 id="cite">To cite it</h2>
      <p className={styles.citation}>
        <Runs runs={citation} />
      </p>
      <form className={styles.styles}>
        {question && <input type="hidden" name="question" value={question} />}
        <div className={forms.field}>
          <label htmlFor="snapshot-style">References</label>
          <select id="snapshot-style" name="style" defaultValue={style}>
            {Object.entries(REFERENCE_STYLES).map(([name, words]) => (
              <option key={name} value={name}>
                {words}
              </option>
            ))}
          </select>
        </div>
        <button type="submit">Show it so</button>
        <CopyButton text={plain(citation)} label="the citation" />
      </form>
    </section>
  )
}

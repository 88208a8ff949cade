import type { Notice } from "./act"
import styles from "./said.module.css"

type Props = { notice: Notice | null; onNotice: (notice: Notice | null) => void }

/** What has become of the act before, at the edge of the page, and the way to undo it. */
export function Said({ notice, onNotice }: Props) {
  const { said, wrong, onward, undo } = notice ?? {}
  return (
    <div className={styles.word}>
      <p role={wrong ? "alert" : "status"} className={wrong ? "rubric" : undefined}>
        {said}
      </p>
      {onward && <a href={onward.href}>{onward.name}</a>}
      {undo && (
        <button type="button" onClick={() => void undo().then(onNotice)}>
          Undo
        </button>
      )}
      {notice && (
        <button type="button" aria-label="Close this notice" onClick={() => onNotice(null)}>
          ×
        </button>
      )}
    </div>
  )
}

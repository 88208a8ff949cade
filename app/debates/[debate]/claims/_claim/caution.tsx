import styles from "./caution.module.css"

/** What a hasty reader would get wrong: why the attribution is disputed, and the curators' caution. */
export function Caution({ disputed, caution }: { disputed: string | null; caution: string | null }) {
  if (!disputed && !caution) return null
  return (
    <div className={styles.caution} role="note">
      {disputed && (
        <p>
          <b className="rubric">† Attribution disputed.</b> {disputed}
        </p>
      )}
      {caution && (
        <p>
          <b>Caution.</b> {caution}
        </p>
      )}
    </div>
  )
}

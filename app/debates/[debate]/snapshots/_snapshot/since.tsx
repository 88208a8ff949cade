import { counted, listed } from "@/app/_ui/counting"
import type { ChangedClaim, Changes } from "@/lib/interchange/snapshots/view"
import styles from "./snapshot.module.css"

/** What was changed in the debate since it was frozen, in a sentence, and which claims. */
export function Since({ changes, base }: { changes: Changes; base: string }) {
  const { added, changed, removed, others } = changes
  const parts = [
    added.length > 0 && `${counted(added.length, "claim")} added`,
    changed.length > 0 && `${counted(changed.length, "claim")} changed`,
    removed.length > 0 && `${counted(removed.length, "claim")} removed`,
    ...others.map(({ kind, count }) => `${count} ${kind} added, changed or removed`),
  ].filter((part) => part !== false)
  if (parts.length === 0) return <p>Nothing has been changed in the debate since.</p>
  return (
    <>
      <p>{`Since then: ${listed(parts)}.`}</p>
      {added.length + changed.length + removed.length > 0 && (
        <details className={styles.since}>
          <summary>Which claims</summary>
          <Claims word="Added" claims={added} base={base} />
          <Claims word="Changed" claims={changed} base={base} />
          <Claims word="Removed" claims={removed} base={null} />
        </details>
      )}
    </>
  )
}

function Claims({ word, claims, base }: { word: string; claims: ChangedClaim[]; base: string | null }) {
  if (claims.length === 0) return null
  return (
    <>
      <h3>{word}</h3>
      <ul>
        {claims.map(({ slug, voice, statement }) => (
          <li key={slug}>
            {`${voice}: `}
            {base ? <a href={`${base}/claims/${slug}`}>{statement}</a> : statement}
          </li>
        ))}
      </ul>
    </>
  )
}

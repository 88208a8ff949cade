"use client"

import { useActionState } from "react"
import type { CitedNow } from "@/lib/claims/citing/view"
import { unciteWords } from "./actions"
import styles from "./cite.module.css"

type Props = {
  /** what was cited just now; null once it was withdrawn */
  cited: CitedNow | null
  made: boolean
  debate: string
  source: string
  back: string
}

/** Says that words were cited just now, leads to their claim, and withdraws them again. */
export function Cited({ cited, made, debate, source, back }: Props) {
  const [refusal, act] = useActionState(unciteWords, null)
  return (
    <section className={styles.cited} aria-label="Cited just now">
      <p role="status">
        {cited ? `Cited for ${cited.link ? "a link of " : ""}${cited.claim.voice}.` : "Withdrawn."}
      </p>
      {cited && (
        <a href={`/debates/${debate}/claims/${cited.claim.slug}${cited.link ? "#relations" : ""}`}>
          {cited.link ? "See the link" : "See the claim"}
        </a>
      )}
      {cited && (
        <form action={act}>
          <input type="hidden" name="debate" value={debate} />
          <input type="hidden" name="source" value={source} />
          <input type="hidden" name="evidenceId" value={cited.evidenceId} />
          <input type="hidden" name="made" value={made ? "1" : ""} />
          <button type="submit">Undo</button>
        </form>
      )}
      {refusal && <p role="alert">{refusal.message}</p>}
      <a href={back} aria-label="Close this notice">
        ×
      </a>
    </section>
  )
}

import type { ReactNode } from "react"
import type { RelationView } from "@/lib/claims/view"
import type { Marks } from "../../terms/_term/marked"
import { ClaimArticle } from "./claim-article"
import { Passage } from "./passage"
import styles from "./relations.module.css"
import { relationInWords } from "./words"

type Props = {
  relations: readonly RelationView[]
  base: string
  marks?: Marks
  /** what readers say about a link */
  under: (relation: RelationView) => ReactNode
}

/** How a claim stands to others, each with the reason and with who makes the link: the text, or the curators. */
export function Relations({ relations, base, marks, under }: Props) {
  if (relations.length === 0) return <p className="empty">No link to another claim has been recorded.</p>
  return (
    <ol className={styles.relations}>
      {relations.map((relation) => (
        <li key={relation.id}>
          <p>{relationInWords(relation)}</p>
          <Related relation={relation} base={base} marks={marks}>
            {under(relation)}
          </Related>
        </li>
      ))}
    </ol>
  )
}

type RelatedProps = { relation: RelationView; base: string; marks?: Marks; children: ReactNode }

function Related({ relation, base, marks, children }: RelatedProps) {
  const { other, scope, reason, stated, passages } = relation
  const origin = stated ? "Stated in the text" : "Seen by the curators, not stated in the text"
  return (
    <div>
      <h3>{other.voice.name}</h3>
      <ClaimArticle claim={other} base={base} anchored={false} marks={marks} />
      {reason && <p className={styles.reason}>{reason}</p>}
      <p className="meta">{[origin, scope].filter(Boolean).join(" · ")}</p>
      {passages.map((passage) => (
        <Passage key={passage.evidenceId} passage={passage} base={base} marks={marks} />
      ))}
      {children}
    </div>
  )
}

import type { ReactNode } from "react"
import { counted } from "@/app/_ui/counting"
import type { ClaimLine } from "@/lib/claims/view"
import { Marked, type Marks } from "../../terms/_term/marked"
import styles from "./claim-article.module.css"
import { GroundWords } from "./ground"
import { SamePassageWords } from "./same-passage"
import { NO_POSITION } from "./words"

const CLASSES: Record<ClaimLine["ground"]["kind"], string | undefined> = {
  own: styles.claim,
  implied: styles.claim,
  quoted: styles.quoted,
  reported: styles.reported,
  imputed: styles.imputed,
}

type Props = {
  claim: ClaimLine
  /** path of the debate */
  base: string
  /** how the address of the table's rows begins; empty on the table itself */
  rows?: string
  /** whether this is where links to the claim on this page arrive */
  anchored?: boolean
  /** position, date and ground alone */
  brief?: boolean
  /** how disputed terms are marked in it */
  marks?: Marks
  /** how many remarks there are on it, as a link to them */
  remarks?: ReactNode
  children?: ReactNode
}

/** A claim in the order in which it must be read: when, position, how we know it, then what is claimed. */
export function ClaimArticle({
  claim,
  base,
  rows = base,
  anchored = true,
  brief,
  marks,
  remarks,
  children,
}: Props) {
  const { slug, when, position, ground, disputed } = claim
  return (
    <article className={CLASSES[ground.kind]} id={anchored ? `c-${slug}` : undefined}>
      {when && (
        <small>
          <b>{when.date}</b>
          {when.detail && ` ${when.detail}`}
        </small>
      )}
      <b>
        <a href={`${base}/claims/${slug}`}>{position?.label ?? NO_POSITION}</a>
      </b>
      {ground.kind !== "own" && (
        <em>
          <GroundWords ground={ground} />
        </em>
      )}
      {disputed && <strong>† attribution disputed</strong>}
      {!brief && (
        <p>
          <Marked text={claim.statement} marks={marks} />
        </p>
      )}
      {brief ? (
        remarks
      ) : (
        <footer>
          {counted(claim.passages, "passage")}
          {remarks}
          <SamePassageWords claim={claim} rows={rows} />
        </footer>
      )}
      {children}
    </article>
  )
}

import type { Content } from "@/lib/claims/content/content"
import { claimLine } from "@/lib/claims/content/lines"
import type { ClaimRow } from "@/lib/claims/content/rows"
import { groundAfter } from "@/lib/claims/ground"
import styles from "../../sources/_import/import.module.css"
import { addPath } from "../paths"
import { OtherQuestion } from "./other-question"

type Props = { of: Content; claim: ClaimRow; on: string }

/** Names the claim that is linked, and asks on which question the other one is. */
export function ChooseQuestion({ of, claim, on }: Props) {
  const { voice, ground, statement } = claimLine(of, claim)
  return (
    <>
      <p className={styles.prose}>
        <b>{voice.name}</b>
        {groundAfter(ground)}: {statement}
      </p>
      <OtherQuestion
        of={of}
        action={addPath(of.debate.slug, "relation")}
        carried={{ claim: claim.id }}
        name="on"
        by="id"
        chosen={of.question.has(on) ? on : claim.questionId}
      />
    </>
  )
}

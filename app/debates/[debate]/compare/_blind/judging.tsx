"use client"

import { useActionState } from "react"
import { NotCounted } from "@/app/annotations/_assess/changed"
import { asField, type Judged } from "@/app/annotations/_assess/judged"
import { VERDICTS, verdictInWords } from "@/app/annotations/_assess/verdicts"
import { judge } from "./actions"
import { awaitHead } from "./arriving"
import styles from "./blind.module.css"

type Props = {
  evidenceId: string
  judged: Judged
  /** a name for the reader on this device */
  me: string
  seminarId: string | null
  /** id of the claim's head, and the path of the page it stands on */
  head: string
  here: string
  /** what is judged, for those who do not see it: "quote 2 of claim 1" */
  of: string
}

/** Does the quote carry the claim? Each answer is a button that sends at once. */
export function Judging({ evidenceId, judged, me, seminarId, head, here, of }: Props) {
  const [answer, act, sending] = useActionState(judge, null)
  return (
    <form action={act} onSubmit={() => awaitHead(head)} className={styles.judging}>
      <input type="hidden" name="evidenceId" value={evidenceId} />
      <input type="hidden" name="me" value={me} />
      <input type="hidden" name="back" value={`${here}#${head}`} />
      <input type="hidden" name="shown" value={judged.sum} />
      <input type="hidden" name="read" value={asField(judged)} />
      {seminarId && <input type="hidden" name="seminarId" value={seminarId} />}
      <fieldset disabled={sending}>
        <legend>
          Does the quote carry the claim?<span className="sr">{` (${of})`}</span>
        </legend>
        {VERDICTS.map((verdict) => (
          <button key={verdict} type="submit" name="verdict" value={verdict}>
            {verdictInWords(verdict)}
          </button>
        ))}
      </fieldset>
      <NotCounted outcome={answer} now={judged} />
    </form>
  )
}

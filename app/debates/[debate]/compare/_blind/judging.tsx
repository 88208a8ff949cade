"use client"

import { useActionState } from "react"
import { VERDICTS, verdictInWords } from "@/app/annotations/_assess/verdicts"
import { judge } from "./actions"
import { awaitHead } from "./arriving"
import styles from "./blind.module.css"

type Props = {
  evidenceId: string
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
export function Judging({ evidenceId, me, seminarId, head, here, of }: Props) {
  const [answer, act, sending] = useActionState(judge, null)
  return (
    <form action={act} onSubmit={() => awaitHead(head)} className={styles.judging}>
      <input type="hidden" name="evidenceId" value={evidenceId} />
      <input type="hidden" name="me" value={me} />
      <input type="hidden" name="back" value={`${here}#${head}`} />
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
      {answer?.state === "refused" && (
        <p className="rubric" role="alert">
          {answer.message}
        </p>
      )}
    </form>
  )
}

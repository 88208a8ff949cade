import type { Verdict } from "@/lib/generated/prisma/enums"
import type { Outcome } from "../_talk/sending"
import styles from "./assess.module.css"
import { changesSince, type Judged } from "./judged"
import { VERDICTS, verdictInWords } from "./verdicts"

/** Why an answer does not stand. Where what it judged was changed meanwhile: the answer, what it was given to, and what stands now. */
export function NotCounted({ outcome, now }: { outcome: Outcome | null; now: Judged }) {
  if (!outcome || outcome.state === "done") return null
  const sent = outcome.state === "refused" && outcome.code === "conflict" ? outcome.typed : {}
  const verdict = VERDICTS.find((each): each is Verdict => each === sent.verdict)
  return (
    <div role="alert" className={styles.changed}>
      <p className="rubric">{outcome.message}</p>
      {verdict && (
        <p>
          You said: <b>{verdictInWords(verdict)}</b>
          {sent.reason && <>, because: {sent.reason}</>}
        </p>
      )}
      {changesSince(sent.read, now).map(({ was, is }) => (
        <dl key={was}>
          <dt className="label">You judged</dt>
          <dd>{was}</dd>
          <dt className="label">Now it reads</dt>
          <dd>{is}</dd>
        </dl>
      ))}
    </div>
  )
}

import type { Outcome } from "./sending"

type Props = {
  id: string
  outcome: Outcome | null
  sending: boolean
  unkept: boolean
  said?: string
  signIn: string
}

/** What becomes of the words, beside the field: kept, being sent, refused and why, said. */
export function StateLine({ id, outcome, sending, unkept, said = "Said.", signIn }: Props) {
  const refused = outcome && outcome.state !== "done" ? outcome : null
  const signedOut = refused?.state === "refused" && refused.code === "unauthenticated"
  return (
    <div id={id}>
      <p className="meta" role="status">
        {sending ? "Sending …" : outcome?.state === "done" ? said : ""}
      </p>
      {refused && !sending && (
        <p className="rubric" role="alert">
          {refused.message} {signedOut && <a href={signIn}>Sign in</a>}
        </p>
      )}
      {unkept && (
        <p className="meta">This browser keeps no drafts: what you write is lost when you leave the page.</p>
      )}
    </div>
  )
}

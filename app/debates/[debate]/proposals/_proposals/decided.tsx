import { momentInWords } from "@/app/_ui/times"
import type { ProposalView } from "@/lib/claims/proposals/view"
import styles from "./proposal.module.css"
import { STATES } from "./words"

/** What became of a proposal: who decided, why, and where it stands now; nothing while it waits. */
export function Decided({ view: { decided, state } }: { view: ProposalView }) {
  if (!decided) return null
  const { by, at, why, href } = decided
  return (
    <section aria-labelledby="became">
      <h2 id="became">What became of it</h2>
      <p>
        {STATES[state]} by {by ?? "the curators"}, <time dateTime={at}>{momentInWords(at)}</time>.
        {href && (
          <>
            {" "}
            <a href={href}>See it where it stands</a>
          </>
        )}
      </p>
      {why && <p className={styles.reason}>{why}</p>}
    </section>
  )
}

import type { Difference, ProposalView } from "@/lib/claims/proposals/view"
import { differences } from "@/lib/text/differences"
import styles from "./proposal.module.css"
import { fieldInWords, isText, valueInWords } from "./words"

type Props = { view: ProposalView }

/** What a proposal would have otherwise, field by field: what stands there, what is proposed, and how the curators put it. */
export function Differences({ view }: Props) {
  const corrects = view.seen !== null
  return (
    <dl className={styles.differences}>
      {view.differences.map((each) => (
        <div key={each.field}>
          <dt>{fieldInWords(each.field)}</dt>
          {corrects ? <Corrected each={each} view={view} /> : <New each={each} view={view} />}
        </div>
      ))}
    </dl>
  )
}

type PartProps = { each: Difference; view: ProposalView }

function Corrected({ each, view }: PartProps) {
  const { field, read, now, proposed, accepted } = each
  const moved = view.state === "open" && read !== now
  return (
    <>
      {moved && <Value label="Said when it was proposed" field={field} value={read} />}
      <Value label={view.state === "open" ? "Says now" : "Said"} field={field} value={now} />
      <Changed label="Proposed" field={field} before={now} value={proposed} />
      {view.state === "amended" && (
        <Changed label="Accepted as" field={field} before={proposed} value={accepted} />
      )}
    </>
  )
}

function New({ each: { field, proposed, accepted }, view }: PartProps) {
  const put = view.state === "amended" && accepted !== proposed
  return (
    <>
      <Value label={put ? "Proposed" : null} field={field} value={proposed} />
      {put && <Changed label="Accepted as" field={field} before={proposed} value={accepted} />}
    </>
  )
}

type ValueProps = { label: string | null; field: string; value: string | null }

function Value({ label, field, value }: ValueProps) {
  return (
    <dd>
      {label && <span className={styles.label}>{label}</span>}{" "}
      <span className={styles.value}>{valueInWords(field, value)}</span>
    </dd>
  )
}

// Words that are new stand marked, and those that go stand struck through beside them.
function Changed({ label, field, before, value }: ValueProps & { before: string | null }) {
  if (!isText(field) || before === null || value === null || before === value)
    return <Value label={label} field={field} value={value} />
  return (
    <dd>
      <span className={styles.label}>{label}</span>{" "}
      <span className={styles.value}>
        {differences(before, value).map(({ kind, words }, at) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text that is rendered once
          if (kind === "missing") return <del key={at}>{words}</del>
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          return kind === "added" ? <ins key={at}>{words}</ins> : words
        })}
      </span>
    </dd>
  )
}

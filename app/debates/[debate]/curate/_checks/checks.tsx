import type { Check } from "@/lib/claims/checks/view"
import lines from "../_form/lines.module.css"
import { saidOf } from "./words"

type Props = { checks: readonly Check[]; debate: string }

/** What one may want to mend, a sentence each with the way to it; nothing where there is nothing. */
export function Checks({ checks, debate }: Props) {
  if (checks.length === 0) return null
  return (
    <ul className={lines.lines} aria-label="To look at">
      {checks.map((check) => {
        const { says, mend } = saidOf(check, debate)
        return (
          <li key={`${check.kind} ${says} ${mend.path}`}>
            <span>
              {says} <a href={mend.path}>{mend.name}</a>
            </span>
          </li>
        )
      })}
    </ul>
  )
}

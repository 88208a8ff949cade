"use client"

import { useActionState } from "react"
import { counted } from "@/app/_ui/counting"
import { Carried } from "@/app/_ui/form/carried"
import { Refused } from "@/app/_ui/form/refused"
import type { Choice } from "@/lib/claims/walks/view"
import { addFound } from "../actions"
import styles from "./find.module.css"

type Props = {
  of: Record<string, string>
  claims: Choice[]
  passages: Choice[]
  /** how many there are in all */
  counts: { claims: number; passages: number }
}

/** What was found, each with a button that adds it to the walk. */
export function FoundChoices({ of, claims, passages, counts }: Props) {
  const [refusal, act] = useActionState(addFound, null)
  return (
    <form action={act} className={styles.found}>
      <Carried of={of} />
      <Refused refusal={refusal} />
      <Choices
        heading={counted(counts.claims, "claim")}
        choices={claims}
        more={counts.claims - claims.length}
      />
      <Choices
        heading={counted(counts.passages, "passage")}
        choices={passages}
        more={counts.passages - passages.length}
      />
    </form>
  )
}

function Choices({ heading, choices, more }: { heading: string; choices: Choice[]; more: number }) {
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {choices.map(({ value, name, words }) => (
          <li key={value}>
            <div>
              <p>
                <b>{name}</b>
              </p>
              <p className={styles.words}>{words}</p>
            </div>
            <button type="submit" name="value" value={value}>
              Add<span className="sr">{` ${name}: ${words}`}</span>
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="meta">{`${more} more. Write more words to find them.`}</p>}
    </section>
  )
}

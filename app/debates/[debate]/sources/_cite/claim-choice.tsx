import { type ReactNode, useEffect, useState } from "react"
import { counted } from "@/app/_ui/counting"
import forms from "@/app/_ui/form/form.module.css"
import { matching } from "@/lib/claims/citing/matching"
import type { Citable } from "@/lib/claims/citing/view"
import { NO_POSITION } from "../../claims/_claim/words"
import styles from "./cite.module.css"
import { NEW } from "./fields"

// As many as one looks through; typing finds the others.
const MOST = 60

const textOf = ({ voice, question, position, statement }: Citable) =>
  `${voice} ${question.number} ${question.ask} ${position ?? NO_POSITION} ${statement}`

/** A new claim, or one that stands, found by its voice, question or words as one types. */
export function ClaimChoice({ claims, chosen }: { claims: readonly Citable[]; chosen: string }) {
  const [typed, setTyped] = useState("")
  const [choice, setChoice] = useState(chosen)
  // Without scripts nothing is found by typing.
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  const found = matching(claims, typed, textOf)
  const seen = new Set(ready ? found.slice(0, MOST) : found)
  const shown = claims.filter((claim) => claim.id === choice || seen.has(claim))
  const choose = { chosen, onChoose: setChoice }
  return (
    <fieldset className={forms.field}>
      <legend>For which claim</legend>
      <Choice value={NEW} {...choose}>
        A new claim
      </Choice>
      {claims.length > 0 && (
        <details className={forms.fold} open={choice !== NEW}>
          <summary>One that stands already</summary>
          {ready && (
            <>
              <label className="sr" htmlFor="cite-find">
                Find a claim by voice, question or words
              </label>
              <input
                id="cite-find"
                type="search"
                autoComplete="off"
                placeholder="Voice, question or words"
                value={typed}
                onChange={({ target }) => setTyped(target.value)}
                onKeyDown={(event) => {
                  if (event.key === "Enter") event.preventDefault()
                }}
              />
              <p className={forms.hint} role="status">
                {typed.trim()
                  ? `${counted(found.length, "claim")} of ${claims.length}`
                  : counted(claims.length, "claim")}
                {found.length > MOST && `; the first ${MOST} are shown`}
              </p>
            </>
          )}
          <div className={styles.claims}>
            {shown.map((claim) => (
              <Choice key={claim.id} value={claim.id} {...choose}>
                <b>{claim.voice}</b>
                {` on ${claim.question.number}, ${claim.position ?? NO_POSITION}${claim.ground}: `}
                <span className={styles.statement}>{claim.statement}</span>
              </Choice>
            ))}
          </div>
        </details>
      )}
    </fieldset>
  )
}

type ChoiceProps = { value: string; chosen: string; onChoose: (value: string) => void; children: ReactNode }

function Choice({ value, chosen, onChoose, children }: ChoiceProps) {
  return (
    <label className={forms.choice}>
      <input
        type="radio"
        name="claim"
        value={value}
        defaultChecked={chosen === value}
        onChange={() => onChoose(value)}
      />
      <span>{children}</span>
    </label>
  )
}

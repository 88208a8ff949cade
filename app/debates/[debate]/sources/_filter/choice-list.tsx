"use client"

import { useEffect, useState } from "react"
import type { Choice } from "@/lib/annotations/reading/filters/view"
import { foldForSearch } from "@/lib/text/fold"
import styles from "./filter.module.css"

const MANY = 12

type Props = {
  /** each with the name of its field */
  choices: readonly (Choice & { field: string })[]
  /** what the field is called by which a long list is narrowed */
  narrowed: string
}

/** Choices of a group, each with how many it would leave. A long list scrolls; where scripts run, a field narrows it, and
 * what is chosen stays in sight. */
export function ChoiceList({ choices, narrowed }: Props) {
  const [ready, setReady] = useState(false)
  const [sought, setSought] = useState("")
  useEffect(() => setReady(true), [])
  const words = foldForSearch(sought)
  const fits = ({ name, chosen }: Choice) => chosen || foldForSearch(name).includes(words)
  const long = choices.length > MANY
  return (
    <>
      {long && ready && (
        <input
          type="search"
          className={styles.narrow}
          value={sought}
          aria-label={narrowed}
          placeholder="Narrow the list"
          onChange={({ target }) => setSought(target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") event.preventDefault()
          }}
        />
      )}
      <ul className={long ? styles.long : undefined}>
        {choices.map((choice) => (
          <li key={choice.field + choice.value} hidden={!fits(choice)}>
            <label className={styles.pick}>
              <input
                type="checkbox"
                name={choice.field}
                value={choice.value}
                defaultChecked={choice.chosen}
              />
              <span>{choice.name}</span>
              <span className="meta">{`(${choice.count})`}</span>
            </label>
          </li>
        ))}
      </ul>
      {long && !choices.some(fits) && <p className="empty">None has these words.</p>}
    </>
  )
}

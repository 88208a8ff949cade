"use client"

import { type KeyboardEvent, type RefObject, useState } from "react"
import { asWord } from "@/lib/annotations/tags/words"
import { offered, plain, readersOf, takesNew, wordsFor } from "./offered"
import styles from "./tags.module.css"
import { useVocabulary } from "./use-vocabulary"

type Props = {
  id: string
  debate: string
  audience: string
  describedBy?: string
  invalid?: boolean
  chosen: readonly string[]
  typed: string
  input: RefObject<HTMLInputElement | null>
  onType: (typed: string) => void
  onChoose: (words: string) => void
  onTakeBack: () => void
  onSend: () => void
}

/** A field with a list of words below it (ARIA's combobox): the arrows and Enter choose one, Enter or a comma takes what is
 * typed, Backspace in the empty field takes the last one back. */
export function Combobox(props: Props) {
  const { id, chosen, typed, input, onType, onChoose } = props
  const { given, ask } = useVocabulary(props.debate)
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const to = readersOf(props.audience)
  const words = given && given !== "failed" ? wordsFor(given, to) : []
  const free = given !== null && given !== "failed" && takesNew(given, to)
  const list = open ? offered(words, typed, chosen) : []
  const present = list[at]
  const word = asWord(typed)
  const known = words.find((each) => plain(each) === plain(word))
  // A word that would be refused stays where it can be mended; where the list did not come, the server decides.
  const refused = word !== "" && !known && !free && given !== null && given !== "failed"

  const choose = (each: string) => {
    onChoose(each)
    setAt(-1)
  }
  const take = () => {
    if (word && !refused) choose(known ?? word)
  }
  const move = (by: number) => {
    setOpen(true)
    const count = offered(words, typed, chosen).length
    if (count > 0) setAt(at < 0 ? (by > 0 ? 0 : count - 1) : (at + by + count) % count)
  }
  const keys = (event: KeyboardEvent) => {
    const { key } = event
    if (key === "Enter" && (event.ctrlKey || event.metaKey)) props.onSend()
    else if (key === "Enter" && present) choose(present)
    else if (key === "Enter") take()
    else if (key === "ArrowDown") move(1)
    else if (key === "ArrowUp") move(-1)
    else if (key === "Escape" && list.length > 0) setOpen(false)
    else if (key === "Backspace" && typed === "" && chosen.length > 0) return props.onTakeBack()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const optionId = (each: string) => `${id}-${words.indexOf(each)}`
  return (
    <div className={styles.combobox}>
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        className={styles.plain}
        value={typed}
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={list.length > 0}
        aria-controls={`${id}-words`}
        aria-activedescendant={present && optionId(present)}
        aria-describedby={[`${id}-told`, props.describedBy].filter(Boolean).join(" ")}
        aria-invalid={props.invalid || undefined}
        onFocus={ask}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onChange={({ target }) => {
          setOpen(true)
          setAt(-1)
          const [before = "", ...after] = target.value.split(",")
          if (after.length === 0) return onType(target.value)
          const whole = asWord(before)
          const same = words.find((each) => plain(each) === plain(whole))
          if (whole && (same || free || given === null || given === "failed")) choose(same ?? whole)
          else onType(before)
        }}
        onKeyDown={keys}
      />
      <div role="listbox" id={`${id}-words`} aria-label="Words to choose from" className={styles.offers}>
        {list.map((each) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field; aria-activedescendant names the option
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard where the focus is
          <div
            key={each}
            id={optionId(each)}
            role="option"
            aria-selected={each === present}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(each)}
          >
            <bdi>{each}</bdi>
          </div>
        ))}
      </div>
      <p className="sr" role="status">
        {list.length > 0 ? `${list.length} to choose from, by the arrow keys and Enter.` : ""}
      </p>
      <p className="meta" id={`${id}-told`} role="status">
        {told({ given, none: words.length === 0 && !free, word, known, refused, offers: list.length })}
      </p>
    </div>
  )
}

type Told = {
  given: unknown
  none: boolean
  word: string
  known: string | undefined
  refused: boolean
  offers: number
}

// What is said below the field follows what is typed, not the focus: nothing moves when one goes on to the next button.
function told({ given, none, word, known, refused, offers }: Told): string {
  if (given === null) return ""
  if (given === "failed") return "The words did not come. Write yours, or try again."
  if (none) return "There are no words to choose from yet."
  if (word === "" || known) return ""
  if (!refused) return `Enter adds “${word}” as a new word.`
  return offers > 0 ? "" : `“${word}” is not in the vocabulary. Choose one of its words.`
}

import { useEffect, useRef, useState } from "react"
import { letterOf as letterPressed } from "@/app/_ui/letters"
import { keyOf, lettersHere, textHere } from "./on-page"
import { firstBelow, stepTo } from "./stepping"
import styles from "./steps.module.css"

type Props = {
  /** the thread that one is at; null before the first step */
  at: string | null
  onStep: (key: string) => void
}

// What the head of the window hides, at most.
const HEAD = 80

function next(at: string | null, forward: boolean): string | null {
  const letters = lettersHere()
  const index = letters.findIndex((letter) => keyOf(letter) === at)
  const below = () =>
    firstBelow(
      letters.length,
      (one) => letters[one]!.getBoundingClientRect().top,
      forward ? HEAD : innerHeight,
    )
  const from = { count: letters.length, at: index < 0 ? null : index, below: index < 0 ? below() : 0 }
  const to = stepTo(from, forward)
  return to === null ? null : keyOf(letters[to]!)
}

/** To the next annotation and the one before, by two buttons and the keys n and p, with how many there are. */
export function Steps({ at, onStep }: Props) {
  const [count, setCount] = useState(0)
  const [index, setIndex] = useState(-1)
  useEffect(() => {
    const text = textHere()
    if (!text) return
    const look = () => {
      const letters = lettersHere()
      setCount(letters.length)
      setIndex(at === null ? -1 : letters.findIndex((letter) => keyOf(letter) === at))
    }
    // There may be ten thousand: they are counted by themselves, not among what else the page begins with.
    let due = setTimeout(look)
    // Cards come and go without a letter.
    const changes = new MutationObserver((records) => {
      if (records.every(({ target }) => (target as Element).closest("[data-talk]") !== null)) return
      clearTimeout(due)
      due = setTimeout(look)
    })
    changes.observe(text, { childList: true, subtree: true })
    return () => {
      clearTimeout(due)
      changes.disconnect()
    }
  }, [at])
  const step = (forward: boolean) => {
    const key = next(at, forward)
    if (key !== null) onStep(key)
  }
  const byKey = useRef(step)
  byKey.current = step
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = event.defaultPrevented ? null : letterPressed(event)
      if ((key !== "n" && key !== "p") || !(event.target as Element).closest("#text")) return
      event.preventDefault()
      byKey.current(key === "n")
    }
    document.addEventListener("keydown", press)
    return () => document.removeEventListener("keydown", press)
  }, [])
  if (count === 0) return null
  return (
    <nav className={styles.steps} aria-label="Annotations" data-steps="">
      <button
        type="button"
        aria-keyshortcuts="p"
        aria-disabled={index === 0 || undefined}
        onClick={() => step(false)}
      >
        Previous
      </button>
      <span>{index < 0 ? `${count} in all` : `${index + 1} of ${count}`}</span>
      <button
        type="button"
        aria-keyshortcuts="n"
        aria-disabled={index === count - 1 || undefined}
        onClick={() => step(true)}
      >
        Next
      </button>
    </nav>
  )
}

"use client"

import { type ReactNode, startTransition, useEffect, useLayoutEffect, useRef, useState } from "react"
import { flushSync } from "react-dom"
import { Cards } from "../_notes/cards"
import styles from "./block.module.css"
import { broughtWords } from "./brought"
import type { Column } from "./joining"
import { takeHtml } from "./kept-html"
import { useRoom } from "./room"
import { termAround } from "./term-link"

type Props = {
  index: number
  /** the tokens of its words, and of the way to cards that come later; the browser has both in the page */
  words: string
  way: string
  /** of its words as they are sent, to know whether others have come */
  sum: string
  /** the cards that came with the page; null where they come later */
  first: Column | null
  /** it is the first that is seen, and laid out at once */
  leads: boolean
  /** what else stands beside it until cards come */
  children: ReactNode
}

const laidBy = (token: string) => (typeof window === "undefined" ? takeHtml(token) : "")

/** A stretch of the text, and one column of cards beside it. */
export function Slice({ index, words: token, way, sum, first, leads, children }: Props) {
  const known = first !== null
  const { slices, near, editionId } = useRoom()
  const [fresh, setFresh] = useState(() => slices.at(index))
  const waiting = useRef<(() => void)[]>([])
  useEffect(() => {
    if (first) slices.begin(index, first)
  }, [slices, index, first])
  // The many cards of a slice that comes near are made bit by bit, so that the page answers meanwhile.
  useEffect(() => {
    const now = slices.at(index)
    // React looks at the whole page for each that is set, also where nothing changes.
    if (now) setFresh(now)
    return slices.listen(index, (urgent, shown) => {
      waiting.current.push(shown)
      const show = () => setFresh(slices.at(index))
      if (urgent) flushSync(show)
      else startTransition(show)
    })
  }, [slices, index])
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!fresh) return
    near.know(section.current!)
    for (const shown of waiting.current.splice(0)) shown()
  }, [fresh, near])
  const [words, setWords] = useState(() => broughtWords(editionId, index) ?? { sum, html: laidBy(token) })
  const [later] = useState(() => laidBy(way))
  // Cards often come alone: the words that a reader looks at, or has selected, are not touched for them.
  if (fresh && fresh.sum !== words.sum) setWords({ sum: fresh.sum, html: fresh.html })
  useEffect(() => {
    const here = section.current!
    // Where the script alone asked for the page, its words were not in it.
    if (here.firstElementChild!.childElementCount === 0) {
      setWords({ sum: "", html: "" })
      void slices.want([index])
    }
    return near.watch(here, index, known)
  }, [slices, near, index, known])
  useKeptFocus(section, words.html)
  const column = fresh ?? first
  return (
    <section className={styles.slice} data-slice={index} data-leads={leads || undefined} ref={section}>
      <div
        className={styles.text}
        data-words
        // biome-ignore lint/security/noDangerouslySetInnerHtml: made by slice-html, which escapes what is not its own
        dangerouslySetInnerHTML={{ __html: words.html }}
        suppressHydrationWarning
      />
      <div className={styles.talk} data-talk={index}>
        {column && column.cards.length > 0 && <Cards cards={column.cards} open={column.open} />}
        {!fresh && (
          <noscript
            // biome-ignore lint/security/noDangerouslySetInnerHtml: made by slice-html, which escapes what is not its own
            dangerouslySetInnerHTML={{ __html: later }}
            suppressHydrationWarning
          />
        )}
        {!fresh && children}
      </div>
    </section>
  )
}

function selectorOf(link: Element): string | null {
  if (link.id) return `#${CSS.escape(link.id)}`
  const block = link.closest<HTMLElement>("[data-start]")
  return termAround(link) && `[data-start="${block!.dataset.start}"] [href="${link.getAttribute("href")}"]`
}

// Whoever stands on a letter or a term stays there when the words around it come anew.
function useKeptFocus(section: React.RefObject<HTMLElement | null>, html: string): void {
  const stood = useRef<string | null>(null)
  useLayoutEffect(() => {
    const place = stood.current
    if (html && place && document.activeElement === document.body)
      document.querySelector<HTMLElement>(place)?.focus({ preventScroll: true })
  }, [html])
  useEffect(() => {
    const here = section.current!
    const note = (event: FocusEvent) => {
      const to = event.target as Element
      stood.current = event.type === "focusin" && to.closest("[data-words]") ? selectorOf(to) : null
    }
    here.addEventListener("focusin", note)
    return () => here.removeEventListener("focusin", note)
  }, [section])
}

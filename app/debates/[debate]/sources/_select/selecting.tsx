"use client"

import { type ReactNode, useEffect, useRef, useState } from "react"
import { later, useLater } from "@/app/_ui/later"
import { type Asked, askedOnPage } from "./asked"
import styles from "./selecting.module.css"
import type { Place } from "./selecting-room"

type Props = Place & {
  /** what else one may do with the text, in the same line */
  children?: ReactNode
}

const room = later(() => import("./selecting-room"))

/** Selecting words of a text, by mouse, touch or keyboard, and what one can do with them: all of it comes after the page, at
 * the latest when one begins. Without scripts there is nothing here to press. */
export function Selecting({ children, ...place }: Props) {
  const { there, wish } = useLater(room)
  const begin = useRef<HTMLDivElement>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  useEffect(() => {
    if (there) return
    const press = (event: KeyboardEvent) => {
      const what = askedOnPage(event)
      if (!what) return
      event.preventDefault()
      setAsked(what)
      wish()
    }
    document.addEventListener("keydown", press)
    document.addEventListener("selectionchange", wish)
    return () => {
      document.removeEventListener("keydown", press)
      document.removeEventListener("selectionchange", wish)
    }
  }, [there, wish])
  return (
    <div className={styles.selecting}>
      <div ref={begin} className={styles.beginning} />
      {children}
      {there && <there.SelectingRoom {...place} begin={begin} asked={asked} />}
    </div>
  )
}

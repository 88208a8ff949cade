"use client"

import { useEffect, useRef } from "react"
import { textHere } from "./on-page"
import { firstBelow } from "./stepping"
import styles from "./strip.module.css"

const folded = (place: Element) => place.closest("details:not([open])") !== null

function lastAbove(places: readonly Element[], line: number): number {
  const below = firstBelow(places.length, (index) => places[index]!.getBoundingClientRect().top, line)
  return Math.max(0, below - 1)
}

/** The offset of the text that stands at a line of the window: of the block there, by the share of it that is above. */
function offsetAt(text: HTMLElement, line: number, length: number): number {
  const slices = [...text.querySelectorAll("[data-slice]")]
  const at = lastAbove(slices, line)
  const within = slices[at] ?? text
  const blocks = [...within.querySelectorAll<HTMLElement>("[data-start]")].filter((block) => !folded(block))
  const index = lastAbove(blocks, line)
  const block = blocks[index]
  if (!block) return 0
  const { top, height } = block.getBoundingClientRect()
  const start = Number(block.dataset.start)
  const after = blocks[index + 1] ?? slices[at + 1]?.querySelector<HTMLElement>("[data-start]")
  const end = after ? Number(after.dataset.start) : length
  const share = height > 0 ? Math.min(1, Math.max(0, (line - top) / height)) : 0
  return start + share * (end - start)
}

/** Marks on the strip which part of the text stands in the window. */
export function StripWindow() {
  const mark = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const text = textHere()
    const { style, parentElement } = mark.current!
    const length = Number(parentElement!.dataset.length)
    if (!text) return
    let frame = 0
    const look = () => {
      frame = 0
      const [from, to] = [offsetAt(text, 0, length), offsetAt(text, innerHeight, length)]
      style.setProperty("--from", `${from / length}`)
      style.setProperty("--to", `${to / length}`)
    }
    const wish = () => {
      if (frame === 0) frame = requestAnimationFrame(look)
    }
    const sizes = new ResizeObserver(wish)
    sizes.observe(text)
    addEventListener("scroll", wish, { passive: true })
    addEventListener("resize", wish)
    return () => {
      cancelAnimationFrame(frame)
      sizes.disconnect()
      removeEventListener("scroll", wish)
      removeEventListener("resize", wish)
    }
  }, [])
  return <div ref={mark} className={styles.window} />
}

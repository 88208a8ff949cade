"use client"

import { useEffect, useRef } from "react"
import { slicesIn } from "@/app/_web/slices"
import { textHere } from "./on-page"
import { firstBelow } from "./stepping"
import styles from "./strip.module.css"

const shown = (place: Element) => place.closest("details:not([open])") === null

function lastAbove(places: readonly Element[], line: number): number {
  const below = firstBelow(places.length, (index) => places[index]!.getBoundingClientRect().top, line)
  return Math.max(0, below - 1)
}

const blocksIn = (slice: Element) => [...slice.querySelectorAll<HTMLElement>("[data-start]")]

/** The offset of the text that stands at a line of the window: of the block there, by the share of it that is above. Only
 * blocks of the slice there are asked, since those far away may not be laid out. */
function offsetAt(slices: readonly Element[], line: number, length: number): number {
  const at = lastAbove(slices, line)
  const blocks = slices[at] ? blocksIn(slices[at]) : []
  const index = lastAbove(blocks, line)
  const block = blocks[index]
  if (!block) return 0
  const { top, height } = block.getBoundingClientRect()
  const start = Number(block.dataset.start)
  const after = blocks[index + 1] ?? (slices[at + 1] && blocksIn(slices[at + 1]!)[0])
  const end = after ? Number(after.dataset.start) : length
  const share = height > 0 ? Math.min(1, Math.max(0, (line - top) / height)) : 0
  return start + share * (end - start)
}

/** Marks on the strip which part of the text stands in the window. */
export function StripWindow({ length }: { length: number }) {
  const mark = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const text = textHere()
    if (!text) return
    const { style } = mark.current!
    // The slices of a text stay the same ones as long as the page is.
    const all = slicesIn(text)
    let frame = 0
    const look = () => {
      frame = 0
      const slices = all.filter(shown)
      const [from, to] = [offsetAt(slices, 0, length), offsetAt(slices, innerHeight, length)]
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
  }, [length])
  return <div ref={mark} className={styles.window} />
}

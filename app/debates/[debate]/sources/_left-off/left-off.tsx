"use client"

import { useEffect, useState } from "react"
import { keepHere, keptHere, leaving } from "./place"

type Props = {
  editionId: string
  /** where this reader left off, as the server knows it; undefined for who is not signed in */
  offset: number | null | undefined
}

const WORTH_GOING_BACK = 1

/** Remembers where one stops reading a text, and leads back there: on the server for who has signed in, else on the device. */
export function LeftOff({ editionId, offset }: Props) {
  const signedIn = offset !== undefined
  const [paragraph, setParagraph] = useState<string | null>(null)
  useEffect(() => {
    const left = signedIn ? offset : keptHere(editionId)
    if (left !== null) setParagraph(paragraphAt(left))
  }, [editionId, offset, signedIn])
  useEffect(() => {
    let last: number | null = null
    const keep = () => {
      if (document.visibilityState !== "hidden") return
      const here = leaving()
      if (here === null || here === last) return
      last = here
      if (!signedIn) keepHere(editionId, here)
      else navigator.sendBeacon("/annotations/read-mark", JSON.stringify({ editionId, offset: here }))
    }
    document.addEventListener("visibilitychange", keep)
    return () => document.removeEventListener("visibilitychange", keep)
  }, [editionId, signedIn])
  if (!paragraph) return null
  return <a href={`#p${paragraph}`}>Go on at ¶{paragraph}, where you left off</a>
}

/** The number of the last numbered paragraph that begins at or before an offset; null for the first. */
function paragraphAt(offset: number): string | null {
  const blocks = [...document.querySelectorAll<HTMLElement>("#text [data-start][id^='p']")]
  const at = blocks.findLastIndex((block) => Number(block.dataset.start) <= offset)
  return at >= WORTH_GOING_BACK ? blocks[at]!.id.slice(1) : null
}

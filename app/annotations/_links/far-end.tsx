import type { FarEnd as View } from "@/lib/annotations/links/view"
import { OtherEnd } from "./links"
import { linkInWords } from "./words"

/** A link beside words it leads to: who links them, how, and to what. */
export function FarEnd({ end: { fragment, by, kind, back, other } }: { end: View }) {
  const who = by === null ? "The curators link" : by.own ? "You link" : `${by.name} links`
  return (
    <p id={fragment}>
      {who} these words: {linkInWords(kind, back)} <OtherEnd end={other} />
    </p>
  )
}

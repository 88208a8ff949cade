import type { Content } from "@/lib/claims/content/content"
import type { FormKind } from "@/lib/claims/curating/queries"
import { curatingOf } from "../_kinds/kinds"
import { addPath } from "../paths"

type Props = {
  of: Content
  kind: FormKind
  /** the rows that the new one belongs to, by kind */
  given?: Record<string, string>
  /** there is none yet */
  first?: boolean
}

/** The way to the page that adds a row of a kind. */
export function Add({ of, kind, given, first }: Props) {
  const { word } = curatingOf(kind)
  return (
    <p>
      <a className={first ? "button primary" : "button"} href={addPath(of.debate.slug, kind, given)}>
        Add a {first ? "first " : ""}
        {word}
      </a>
    </p>
  )
}

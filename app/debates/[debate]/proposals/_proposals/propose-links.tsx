import type { WritingView } from "@/lib/annotations/view"
import { proposalsPath, proposePath } from "./paths"
import styles from "./propose-links.module.css"

type Props = {
  debate: string
  /** what each link says, and what it proposes */
  links: readonly { name: string; asked: Record<string, string> }[]
  /** null: who has not signed in, and is shown nothing */
  writing: WritingView
  /** curators change it themselves */
  curates: boolean
  /** leads to what one has proposed, too */
  own?: boolean
}

/** What readers may propose where they stand; nothing for curators, and for who has not signed in. */
export function ProposeLinks({ debate, links, writing, curates, own }: Props) {
  if (!writing || curates) return null
  return (
    <p className={`meta ${styles.links}`}>
      {links.map(({ name, asked }) => (
        <a key={name} href={proposePath(debate, asked)}>
          {name}
        </a>
      ))}
      {own && <a href={proposalsPath(debate)}>Your proposals</a>}
    </p>
  )
}

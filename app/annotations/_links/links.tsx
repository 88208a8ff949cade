import { textOf } from "@/lib/annotations/body/text"
import type { LinkEnd, LinkView } from "@/lib/annotations/links/view"
import type { RemarkView } from "@/lib/annotations/view"
import { Turn } from "../_talk/turn"
import { turnLink } from "./actions"
import { BeginLink } from "./begin-link"
import styles from "./links.module.css"
import { linkInWords, quotedOrNot } from "./words"

type Props = { remark: RemarkView; links: readonly LinkView[] }

const capital = (words: string) => words[0]!.toUpperCase() + words.slice(1)

/** What a remark on words links them to, below it; its author removes a link there, or begins another. */
export function Links({ remark, links }: Props) {
  const { id, author, body, can } = remark
  const begins = author?.own && can.edit && body
  if (links.length === 0 && !begins) return null
  return (
    <div className={styles.links}>
      {links.length > 0 && (
        <ul aria-label="Linked to">
          {links.map(({ id: link, kind, to, can }) => (
            <li key={link}>
              {capital(linkInWords(kind))} <OtherEnd end={to} />
              {can.remove && (
                <Turn
                  action={turnLink}
                  fields={{ id: link, remark: id }}
                  about={`Remove the link to ${quotedOrNot(to)}`}
                  done={{ unlinked: link, remark: id }}
                >
                  Remove
                </Turn>
              )}
            </li>
          ))}
        </ul>
      )}
      {begins && <BeginLink remark={id} said={textOf(body)} />}
    </div>
  )
}

/** The words at the other end, leading to them, and where they stand. */
export function OtherEnd({ end }: { end: LinkEnd }) {
  const { words, paragraph, source, href } = end
  const where = [paragraph !== null && `¶${paragraph}`, words !== null && source.title].filter(Boolean)
  return (
    <>
      <a href={href}>{quotedOrNot(end)}</a>
      {where.length > 0 && <span className="meta">, {where.join(" of ")}</span>}
    </>
  )
}

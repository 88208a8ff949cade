import { REACTIONS_IN_ORDER, type ReactionView } from "@/lib/annotations/reactions/view"
import type { RemarkView } from "@/lib/annotations/view"
import { reactTo } from "../actions"
import styles from "./reactions.module.css"
import { Turn } from "./turn"
import { reactionInWords } from "./words"

type Props = { remark: Pick<RemarkView, "id" | "reactions" | "can">; name: string; all: boolean }

/** How readers react to a remark, in words with their number; `all`: also the ways in which nobody has reacted yet. */
export function Reactions({ remark, name, all }: Props) {
  const { id, reactions, can } = remark
  const by = new Map(reactions.map((reaction) => [reaction.kind, reaction]))
  const shown = all ? REACTIONS_IN_ORDER : REACTIONS_IN_ORDER.filter((kind) => by.has(kind))
  if (shown.length === 0) return null
  return (
    <ul className={styles.reactions} aria-label={`Reactions to ${name}`}>
      {shown.map((kind) => {
        const reaction = by.get(kind) ?? { kind, count: 0, names: [], own: false }
        return (
          <li key={kind} title={reaction.names.length > 0 ? whoInWords(reaction) : undefined}>
            {can.react ? (
              <Turn
                action={reactTo}
                fields={{ id, kind, ...(reaction.own ? { back: "1" } : {}) }}
                about={`${reactionInWords(kind)}, ${reaction.count}: ${whoInWords(reaction)}`}
                pressed={reaction.own}
              >
                {labelOf(reaction)}
              </Turn>
            ) : (
              <span>
                {labelOf(reaction)}
                <span className="sr">: {whoInWords(reaction)}</span>
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

const labelOf = ({ kind, count }: ReactionView) =>
  count > 0 ? `${reactionInWords(kind)} ${count}` : reactionInWords(kind)

function whoInWords({ names, count }: ReactionView): string {
  if (count === 0) return "nobody yet"
  const more = count - names.length
  return more > 0 ? `${names.join(", ")} and ${more} more` : names.join(", ")
}

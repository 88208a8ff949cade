import sections from "@/app/_ui/sections.module.css"
import type { Outcome } from "@/lib/annotations/outcomes/view"
import styles from "./editions.module.css"
import { type About, OutcomeItem } from "./outcome"

type Part = { id: string; title: string; says: string; of: (outcome: Outcome) => boolean }

const PARTS: Part[] = [
  {
    id: "uncertain",
    title: "To decide",
    says: "Words that come near. Readers see them as approximate until somebody has decided.",
    of: ({ state }) => state === "UNCERTAIN",
  },
  {
    id: "lost",
    title: "Not found",
    says: "Their quotations and what was said of them are kept below the text.",
    of: ({ state }) => state === "LOST",
  },
  {
    id: "refused",
    title: "Refused",
    says: "Somebody has said that they do not stand where they were proposed.",
    of: ({ state }) => state === "REFUSED",
  },
  {
    id: "moved",
    title: "Moved",
    says: "The same words, now among others. Nothing has to be done.",
    of: ({ state }) => state === "MOVED",
  },
  {
    id: "decided",
    title: "Decided",
    says: "They stand where somebody has said so.",
    of: ({ state }) => state === "KEPT",
  },
]

/** The passages of an edition by what became of them, those first that want a decision. */
export function Outcomes({ outcomes, about }: { outcomes: readonly Outcome[]; about: About }) {
  return PARTS.map(({ id, title, says, of }) => {
    const here = outcomes.filter(of)
    if (here.length === 0) return null
    return (
      <section key={id} className={sections.section} aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        <p className="meta">{says}</p>
        <ul className={styles.outcomes}>
          {here.map((outcome) => (
            <OutcomeItem key={outcome.anchorId} outcome={outcome} about={about} />
          ))}
        </ul>
      </section>
    )
  })
}

import { SayForm } from "@/app/annotations/_talk/say-form"
import type { AnnotatedBlock } from "@/lib/annotations/reading/view"
import styles from "./cards.module.css"

type Props = { block: AnnotatedBlock; about: { editionId: string; writing: number | null } }

/** Without scripts one cannot select: a link opens a form about the whole paragraph, which is this form if it was followed. */
export function WriteHere({ block, about }: Props) {
  const { paragraph, start, segments } = block
  if (about.writing !== paragraph) {
    return (
      <noscript>
        <p className={styles.write}>
          <a href={`?write=${paragraph}#p${paragraph}`}>{`Write about paragraph ${paragraph}`}</a>
        </p>
      </noscript>
    )
  }
  const exact = segments.map((segment) => segment.text).join("")
  const words = { editionId: about.editionId, start, end: start + exact.length, exact }
  return (
    <div className={styles.write}>
      <SayForm target={{ words }} label={`Your remark on paragraph ${paragraph}`} />
    </div>
  )
}

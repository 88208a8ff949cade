import type { NodeProps } from "@xyflow/react"
import { memo } from "react"
import { mapHref } from "../_map/address"
import type { QuestionElement } from "./elements"
import styles from "./question-node.module.css"
import { useStandingOn } from "./standing"

/** The ground on which the claims on one question lie, with the question above them; it leads to its own map. */
export const QuestionNode = memo(function QuestionNode({ data: { question } }: NodeProps<QuestionElement>) {
  const { base } = useStandingOn()
  return (
    <div className={styles.question}>
      <a href={mapHref(base, { questions: [question.slug] })} tabIndex={-1} draggable={false}>
        {`${question.number}. ${question.ask}`}
      </a>
    </div>
  )
})

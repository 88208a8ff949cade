import { curatePath } from "../paths"
import styles from "./links.module.css"

type Props = {
  debate: string
  question: string
  /** whether this reader curates the debate */
  can: boolean
}

/** What curators do with a question from its page; nothing for others. `debate` and `question` by their addresses. */
export function QuestionLinks({ debate, question, can }: Props) {
  if (!can) return null
  return (
    <p className={`meta ${styles.links}`}>
      <a href={curatePath(debate, `questions/${question}`)}>Edit</a>
      {" · "}
      <a href={curatePath(debate, `merge?question=${question}`)}>Merge or split</a>
      {" · "}
      <a href={curatePath(debate, `history?of=question:${question}`)}>History</a>
    </p>
  )
}

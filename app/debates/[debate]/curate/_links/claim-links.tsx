import { curatePath } from "../paths"
import styles from "./links.module.css"

type Props = {
  debate: string
  claim: string
  /** whether this reader curates the debate */
  can: boolean
}

/** What curators do with a claim from its page; nothing for others. `debate` and `claim` by their addresses. */
export function ClaimLinks({ debate, claim, can }: Props) {
  if (!can) return null
  return (
    <p className={`meta ${styles.links}`}>
      <a href={curatePath(debate, `claims/${claim}`)}>Edit</a>
      {" · "}
      <a href={curatePath(debate, `merge?claim=${claim}`)}>Merge or split</a>
      {" · "}
      <a href={curatePath(debate, `history?of=claim:${claim}`)}>History</a>
      {" · "}
      <a href={`/debates/${debate}/walks/add?claim=${claim}`}>Add to a walk</a>
    </p>
  )
}

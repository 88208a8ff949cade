import { useState } from "react"
import { useTalkPlace } from "../_talk/place"
import styles from "./linking.module.css"

type Source = { path: string; title: string; by: string }
type State = "unasked" | "asking" | "silent" | Source[]

/** The other sources of the debate, to go on to; asked for when one unfolds them. `here`: the path of the one on the page. */
export function OtherSources({ here }: { here: string }) {
  const { debate } = useTalkPlace()!
  const [sources, setSources] = useState<State>("unasked")
  const ask = async () => {
    if (typeof sources === "object" || sources === "asking") return
    setSources("asking")
    const answer = await fetch(`/annotations/sources?debate=${debate}`).catch(() => null)
    setSources(answer?.ok ? await answer.json() : "silent")
  }
  const others = typeof sources === "object" ? sources.filter(({ path }) => path !== here) : []
  return (
    <details className={styles.others} onToggle={({ currentTarget }) => currentTarget.open && void ask()}>
      <summary>Other sources</summary>
      <p role="status">
        {sources === "asking" && "Looking them up …"}
        {sources === "silent" && "No answer. Fold this and unfold it again."}
        {typeof sources === "object" && others.length === 0 && "This debate has no other source."}
      </p>
      <ul>
        {others.map(({ path, title, by }) => (
          <li key={path}>
            <a href={path}>{title}</a>
            {by && <span className="meta"> {by}</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}

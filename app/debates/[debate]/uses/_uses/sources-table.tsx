import { Fragment } from "react"
import type { SourceShare } from "@/lib/claims/uses/view"
import styles from "./uses.module.css"

/** The sources of a debate with how much of each is used, and for whose claims. */
export function SourcesTable({ sources, base }: { sources: readonly SourceShare[]; base: string }) {
  return (
    <table className={styles.table} aria-labelledby="sources">
      <thead>
        <tr>
          <th scope="col">Source</th>
          <th scope="col">Passages used</th>
          <th scope="col">For whose claims</th>
        </tr>
      </thead>
      <tbody>
        {sources.map(({ slug, title, stretches, voices }) => (
          <tr key={slug}>
            <th scope="row">
              <a href={`${base}/sources/${slug}/uses`}>{title}</a>
            </th>
            <td className={styles.number}>{stretches}</td>
            <td>
              {voices.length === 0 && <span className="empty">nobody’s</span>}
              {voices.map(({ voice, stretches: used }, at) => (
                <Fragment key={voice.slug}>
                  {at > 0 && ", "}
                  {voice.short} <span className="meta">{used}</span>
                </Fragment>
              ))}
              {voices.length === 1 && <span className="meta"> only</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import type { TagView } from "@/lib/annotations/tags/view"
import styles from "./tags.module.css"

/** The words that stand on a remark, each leading to what else bears it on this page. */
export function Tags({ tags }: { tags: readonly TagView[] }) {
  if (tags.length === 0) return null
  return (
    <ul className={styles.tags} aria-label="Tags">
      {tags.map(({ slug, name }) => (
        <li key={slug}>
          <a href={`?tag=${slug}#talk`}>
            <bdi>{name}</bdi>
          </a>
        </li>
      ))}
    </ul>
  )
}

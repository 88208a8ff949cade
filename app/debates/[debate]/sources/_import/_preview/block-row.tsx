import type { BlockView } from "@/lib/sources/imports/preview/page"
import { Group } from "./group"
import { Pieces } from "./pieces"
import styles from "./preview.module.css"

/** A block as it came in, as it will stand, and what was done with it. */
export function BlockRow({ block, path }: { block: BlockView; path: string }) {
  const { number, type, setAside, sides, groups } = block
  const set = [styles.side, styles[type], setAside && styles.aside].filter(Boolean).join(" ")
  return (
    <li id={`b${number}`} className={styles.block}>
      <div className={`${styles.side} ${styles.raw}`}>
        <span className={styles.label}>As it came in</span>
        <Pieces pieces={sides.before} side="before" />
      </div>
      <div className={set}>
        <span className={styles.label}>As it will stand</span>
        <Pieces pieces={sides.after} side="after" />
      </div>
      <div className={styles.margin}>
        {groups.map((group) => (
          <Group key={group.kind} block={number} group={group} path={path} />
        ))}
      </div>
    </li>
  )
}

import type { SplitView } from "@/lib/annotations/assessments/split"
import type { Verdict } from "@/lib/generated/prisma/enums"
import styles from "./assess.module.css"
import { VERDICTS, verdictInWords } from "./verdicts"

const [WIDTH, HEIGHT, GAP] = [176, 8, 2]

/** How the answers divide: a bar in four patterns, and the same as counts in words. */
export function Split({ counts }: { counts: SplitView["counts"] }) {
  const given = VERDICTS.filter((verdict) => counts[verdict] > 0)
  const sum = given.reduce((total, verdict) => total + counts[verdict], 0)
  if (sum === 0) return <p className="meta">Nobody has answered yet.</p>
  const free = WIDTH - GAP * (given.length - 1)
  const widths = given.map((verdict) => (free * counts[verdict]) / sum)
  const before = (at: number) => widths.slice(0, at).reduce((total, width) => total + width + GAP, 0)
  return (
    <div className={styles.split}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {given.map((verdict, at) => (
          <Part key={verdict} verdict={verdict} from={before(at)} width={widths[at]!} />
        ))}
      </svg>
      <p className="meta">
        {VERDICTS.map((verdict) => `${verdictInWords(verdict)} ${counts[verdict]}`).join(" · ")}
      </p>
    </div>
  )
}

function Part({ verdict, from, width }: { verdict: Verdict; from: number; width: number }) {
  const frame = (
    <rect
      x={from + 0.5}
      y={0.5}
      width={Math.max(width - 1, 0.5)}
      height={HEIGHT - 1}
      className={styles.frame}
    />
  )
  const across = { x1: from + 2, x2: from + width - 1, y1: HEIGHT / 2, y2: HEIGHT / 2 }
  if (verdict === "YES") return <rect x={from} y={0} width={width} height={HEIGHT} className={styles.solid} />
  return (
    <>
      {frame}
      {verdict === "IN_PART" && <line {...across} className={styles.striped} />}
      {verdict === "SOMEONE_ELSE" && <line {...across} className={styles.dotted} />}
    </>
  )
}

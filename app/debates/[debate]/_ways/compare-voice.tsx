import type { VoiceName } from "@/lib/debates/view"
import styles from "./ways.module.css"

/** From a voice to what it held at its several dates, and to setting it beside others. */
export function CompareVoice({ voice, base }: { voice: VoiceName; base: string }) {
  const dates = `${base}/compare?voices=${voice.slug}`
  return (
    <p className={styles.ways}>
      <a href={dates}>At its several dates</a>
      {" · "}
      <a href={`${dates}#with`}>Compare with …</a>
    </p>
  )
}

import type { Bearing } from "@/lib/generated/prisma/enums"
import styles from "./bearing.module.css"

const CLASSES: Record<Bearing, string | undefined> = {
  ATTESTS: styles.attests,
  GROUNDS: styles.grounds,
  QUALIFIES: styles.qualifies,
  COUNTS_AGAINST: styles.against,
}

/** The class that gives what stands inside it the colour of a bearing, as `--m`. */
export function bearingClass(bearing: Bearing): string | undefined {
  return CLASSES[bearing]
}

import type { Standing } from "@/lib/annotations/assessments/listing/order"

/** How far passages are read, in the order of the list. */
export const STANDINGS: Record<Standing, string> = {
  disputed: "Readers differ",
  "in-part": "Only in part",
  unread: "Not read by two yet",
  settled: "Settled by a curator",
  checked: "Checked",
}

/** What has just been done, by the word of the address. */
export const DONE = { settled: "Kept. It stands under the passage until somebody answers anew." }

import type { Run } from "@/lib/search/snippet"

/** Words with those that were looked for marked. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ text, hit }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text never change places
    hit ? <mark key={index}>{text}</mark> : text,
  )
}

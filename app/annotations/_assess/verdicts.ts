import { counted } from "@/app/_ui/counting"
import type { SplitView } from "@/lib/annotations/assessments/split"
import type { Verdict } from "@/lib/generated/prisma/enums"

/** The answers to "does the quote carry the claim?", in their order. */
export const VERDICTS: readonly Verdict[] = ["YES", "IN_PART", "NO", "SOMEONE_ELSE"]

const WORDS: Record<Verdict, string> = {
  YES: "yes",
  IN_PART: "in part",
  NO: "no",
  SOMEONE_ELSE: "someone else is speaking",
}

/** An answer in words. */
export const verdictInWords = (verdict: Verdict): string => WORDS[verdict]

/** How a passage stands by its readings: "Checked by two readers."; empty while too few have read it. */
export function fidelityInWords({ fidelity, counts }: Pick<SplitView, "fidelity" | "counts">): string {
  if (fidelity === "disputed") return "Readers differ."
  if (fidelity === "open") return ""
  return `Checked by ${counts.YES === 2 ? "two" : counts.YES} readers.`
}

/** How many answers were given to an earlier wording, as a sentence. */
export const earlierInWords = (earlier: number): string =>
  `${counted(earlier, "reader")} answered before it was changed.`

const STANDING: Record<SplitView["fidelity"], string> = {
  checked: "checked by readers",
  disputed: "about which readers differ",
  open: "not checked by two readers yet",
}

/** How several passages stand by their readings: "Of 9 passages: 2 checked by readers, 7 not checked by two readers yet." */
export function fidelitiesInWords(splits: readonly Pick<SplitView, "fidelity">[]): string {
  const parts = (["checked", "disputed", "open"] as const).flatMap((fidelity) => {
    const count = splits.filter((split) => split.fidelity === fidelity).length
    return count > 0 ? [`${count} ${STANDING[fidelity]}`] : []
  })
  return `Of ${counted(splits.length, "passage")}: ${parts.join(", ")}.`
}

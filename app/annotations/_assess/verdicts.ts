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

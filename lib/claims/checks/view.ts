import type { ClaimRef } from "@/lib/claims/view"

type On = { question: { id: string; slug: string; number: number } }

/** What may be wrong, and with what. What is asked for each is said in `inWords` of the page; rows are named by id and address. */
export type Check = On &
  (
    | {
        kind: "coded-apart" | "said-and-doubted" | "other-speaker"
        claim: ClaimRef
        other: ClaimRef
        words: string
        evidenceId: string
      }
    | { kind: "no-evidence" | "no-attitude"; claim: ClaimRef }
    | { kind: "nobody-takes"; position: { id: string; label: string } }
    | { kind: "few-voices"; voices: number }
    | { kind: "silence-and-claim"; claim: ClaimRef }
    | { kind: "link-across" | "revises-other"; claim: ClaimRef; other: ClaimRef; relationId: string }
  )

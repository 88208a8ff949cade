import type { Check } from "@/lib/claims/checks/view"
import { groundAfter } from "@/lib/claims/ground"
import type { ClaimRef } from "@/lib/claims/view"
import { NO_POSITION } from "../../claims/_claim/words"
import { changePath, curatePath } from "../paths"

type Said = { says: string; mend: { path: string; name: string } }

const SHOWN = 90
const cut = (words: string) => (words.length > SHOWN ? `${words.slice(0, SHOWN)} …` : words)

const named = ({ voice, ground, position }: ClaimRef) =>
  `${voice.short}${groundAfter(ground)}: ${position ?? NO_POSITION}`

/** What a check asks, in a sentence, and the way to where it can be mended. */
export function saidOf(check: Check, debate: string): Said {
  const claimAt = ({ slug }: ClaimRef) => ({
    path: curatePath(debate, `claims/${slug}`),
    name: "Look at the claim",
  })
  const { slug, id } = check.question
  switch (check.kind) {
    case "coded-apart":
      return {
        says: `“${cut(check.words)}” is taken for two positions of one voice: ${named(check.claim)}, and ${check.other.position}.`,
        mend: claimAt(check.claim),
      }
    case "said-and-doubted":
      return {
        says: `“${cut(check.words)}” is quoted both for and against this: ${named(check.claim)}.`,
        mend: claimAt(check.claim),
      }
    case "other-speaker":
      return {
        says: `“${cut(check.words)}” has other speakers here (${named(check.claim)}) than there (${named(check.other)}).`,
        mend: { path: changePath(debate, "evidence", check.evidenceId), name: "Say who speaks" },
      }
    case "no-evidence":
      return {
        says: `No words are quoted for this claim: ${named(check.claim)}.`,
        mend: claimAt(check.claim),
      }
    case "no-attitude":
      return {
        says: `It is not said how ${check.claim.ground.reporter?.short ?? "the reporter"} stands to this: ${named(check.claim)}.`,
        mend: claimAt(check.claim),
      }
    case "nobody-takes":
      return {
        says: `Nobody takes the position “${check.position.label}”.`,
        mend: { path: changePath(debate, "position", check.position.id), name: "Change or remove it" },
      }
    case "few-voices":
      return {
        says: check.voices === 0 ? "No voice has a claim on it." : "Only one voice has a claim on it.",
        mend: { path: curatePath(debate, `new/claim?question=${id}`), name: "Add a claim" },
      }
    case "silence-and-claim":
      return {
        says: `${check.claim.voice.short} is said to be silent on it, and has a claim: ${named(check.claim)}.`,
        mend: { path: curatePath(debate, `questions/${slug}#silences`), name: "Look at the silences" },
      }
    case "revises-other":
      return {
        says: `A revision links two voices (${named(check.claim)}; ${named(check.other)}). One revises oneself.`,
        mend: { path: changePath(debate, "relation", check.relationId), name: "Change the link" },
      }
    case "link-across":
      return {
        says: `A link to a claim on question ${check.other.question.number} does not say how far it goes: ${named(check.claim)}; ${named(check.other)}.`,
        mend: { path: changePath(debate, "relation", check.relationId), name: "Say how far" },
      }
  }
}

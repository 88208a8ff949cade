import { type Content, voiceName } from "@/lib/claims/content/content"
import { claimLine } from "@/lib/claims/content/lines"
import { linkView } from "./links"
import type { Side } from "./premise-sides"
import type { SharedPremise } from "./premises"
import type { PremiseSideView, PremiseView } from "./view"
import { questionName } from "./words"

function sideView(content: Content, { questionId, claims, link }: Side): PremiseSideView {
  return {
    question: questionName(content, questionId),
    claims: [claimLine(content, claims[0]), claimLine(content, claims[1])],
    link: link && linkView(content, link),
  }
}

/** A shared premise with opposite verdicts as pages show it. */
export function premiseView(content: Content, { voices, premise, verdict, tie }: SharedPremise): PremiseView {
  return {
    voices: [voiceName(content, voices[0]), voiceName(content, voices[1])],
    premise: sideView(content, premise),
    verdict: sideView(content, verdict),
    tie: tie.how,
    by: tie.how === "linked" ? linkView(content, tie.link) : null,
  }
}

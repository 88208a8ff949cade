import type { Content } from "@/lib/claims/content/content"
import { OtherQuestion } from "../../curate/_kinds/other-question"

type Props = { of: Content; from: string; on: string | null }

/** Asks on which question the claim is that a link goes to. `from`: address of the claim that it comes from. */
export function OnQuestion({ of, from, on }: Props) {
  return (
    <OtherQuestion
      of={of}
      action={`/debates/${of.debate.slug}/propose`}
      carried={{ new: "relation", from }}
      name="question"
      by="slug"
      chosen={of.question.get(on ?? "")?.slug}
    />
  )
}

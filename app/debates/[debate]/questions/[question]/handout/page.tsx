import { foundOrMoved } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { questionHandout } from "@/lib/claims/handout/queries"
import { handoutChoiceIn } from "@/lib/claims/handout/schema"
import { mergedAddress } from "@/lib/claims/queries"
import { HandoutPage } from "../../../_handout/handout"
import { Missing } from "../../../_missing/missing"

type Props = {
  params: Promise<{ debate: string; question: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function QuestionHandoutPage({ params, searchParams }: Props) {
  const [{ debate: slug, question }, asked] = await Promise.all([params, searchParams])
  const choice = handoutChoiceIn(asked)
  const actor = await currentActor()
  const handout = await foundOrMoved(questionHandout(actor, slug, question, choice), async () => {
    const into = await mergedAddress(actor, slug, "question", question)
    return into && `/debates/${slug}/questions/${into}/handout`
  })
  if (!handout) return <Missing debate={slug} part="questions" slug={question} />
  const { debate, sheets } = handout
  const { ask, why, number } = sheets[0]!
  const base = `/debates/${slug}`
  const from = `${base}/questions/${question}`
  return (
    <HandoutPage
      handout={handout}
      choice={choice}
      title={ask}
      lede={why}
      from={from}
      trail={[
        { name: debate.title, href: base },
        { name: `Question ${number} of ${debate.counts.questions}`, href: from },
      ]}
    />
  )
}

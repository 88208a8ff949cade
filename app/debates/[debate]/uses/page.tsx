import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { aloneUses, debateUses, questionUses } from "@/lib/claims/uses/queries"
import { Missing } from "../_missing/missing"
import { AlonePage } from "./_uses/alone-page"
import { DebatePage } from "./_uses/debate-page"
import { numberIn } from "./_uses/number-in"
import { QuestionPage } from "./_uses/question-page"

type Props = {
  params: Promise<{ debate: string }>
  searchParams: Promise<{ voice?: string | string[]; question?: string | string[]; from?: string | string[] }>
}

/** Who uses what: of the whole debate, of one question, or what one voice's claims alone rest on. */
export default async function UsesPage({ params, searchParams }: Props) {
  const [{ debate: slug }, { voice, question, from: asked }] = await Promise.all([params, searchParams])
  const actor = await currentActor()
  const from = numberIn(asked)
  if (typeof voice === "string") {
    const view = await found(aloneUses(actor, slug, voice, from))
    return view ? <AlonePage of={view} /> : <Missing debate={slug} part="voices" slug={voice} />
  }
  if (typeof question === "string") {
    const view = await found(questionUses(actor, slug, question, from))
    return view ? <QuestionPage of={view} /> : <Missing debate={slug} part="questions" slug={question} />
  }
  const view = await found(debateUses(actor, slug, from))
  return view ? <DebatePage of={view} /> : <Missing debate={slug} />
}

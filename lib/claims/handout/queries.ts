import type { Actor } from "@/lib/actor"
import type { Content } from "@/lib/claims/content/content"
import { content } from "@/lib/claims/content/queries"
import { questionPageOf } from "@/lib/claims/question-page"
import type { QuestionView } from "@/lib/claims/view"
import { notFound } from "@/lib/errors"
import { referring } from "@/lib/sources/references/referring"
import { blinded } from "./blind"
import { recordsOf } from "./records"
import type { HandoutChoice } from "./schema"
import { sheetsOf } from "./sheets"
import type { Handout } from "./view"

// Passages stand alone on paper: the words around them come from full texts that not all in a class may read.
const NO_CONTEXTS = new Map()

function handoutOf(of: Content, questions: readonly QuestionView[], choice: HandoutChoice): Handout {
  const blind = choice.names === "shown" ? null : blinded(questions)
  const { sheets, places } = sheetsOf(blind?.questions ?? questions, { passages: choice.passages === "with" })
  const { language } = of.debate
  return {
    debate: of.debate,
    sheets,
    references:
      choice.names === "hidden"
        ? null
        : referring({ style: choice.style, language, records: recordsOf(of), places }),
    key: choice.names === "key" ? blind!.key : null,
  }
}

/** One question for paper; `not_found` as for its page. */
export async function questionHandout(
  actor: Actor,
  debate: string,
  slug: string,
  choice: HandoutChoice,
): Promise<Handout> {
  const of = await content(actor, debate)
  const question = questionPageOf(of, slug, NO_CONTEXTS)
  if (!question) throw notFound("question")
  return handoutOf(of, [question], choice)
}

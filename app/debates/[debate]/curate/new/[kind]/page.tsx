import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { contentToCurate } from "@/lib/claims/curating/queries"
import { notFound } from "@/lib/errors"
import { Missing } from "../../../_missing/missing"
import { one, type Search } from "../../_form/asked"
import { CurateForm } from "../../_form/curate-form"
import { CuratingPage } from "../../_form/curating-page"
import { ChooseQuestion } from "../../_kinds/choose-question"
import { curatingOf, isFormKind } from "../../_kinds/kinds"
import { addThing } from "../../actions"
import { curatePath } from "../../paths"

type Props = { params: Promise<{ debate: string; kind: string }>; searchParams: Promise<Search> }

// What an address may say of a new row: the rows it belongs to, by their ids.
const GIVEN = ["question", "position", "voice", "claim", "on"] as const

async function asked(debate: string, kind: string) {
  if (!isFormKind(kind) || kind === "evidence") throw notFound("page")
  return { of: await contentToCurate(await currentActor(), debate), kind }
}

export default async function AddPage({ params, searchParams }: Props) {
  const [{ debate: slug, kind: name }, search] = await Promise.all([params, searchParams])
  const view = await found(asked(slug, name))
  if (!view) return <Missing debate={slug} />
  const { of, kind } = view
  const curating = curatingOf(kind)
  const given = Object.fromEntries(GIVEN.map((key) => [key, one(search, key)]))
  const claim = of.claim.get(given.claim ?? "")
  const title = `A new ${curating.word}`
  return (
    <CuratingPage of={of} title={title} search={search}>
      {kind === "relation" && claim && <ChooseQuestion of={of} claim={claim} on={given.on ?? ""} />}
      <CurateForm
        key={JSON.stringify(given)}
        action={addThing}
        of={{ ...given, debate: slug, thing: kind }}
        fields={curating.fields(of, null, given)}
        submit={`Add this ${curating.word}`}
        leave={curatePath(slug, back(of, given))}
      />
    </CuratingPage>
  )
}

// Where one came from, by what the new row would belong to.
function back(
  of: Awaited<ReturnType<typeof contentToCurate>>,
  { claim = "", question = "", voice = "" }: Record<string, string>,
): string {
  const at = of.claim.get(claim)
  if (at) return `claims/${at.slug}`
  const asks = of.question.get(question)
  if (asks) return `questions/${asks.slug}`
  const speaks = of.voice.get(voice)
  return speaks ? `voices/${speaks.slug}` : ""
}

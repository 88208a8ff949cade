import { counted, listed } from "@/app/_ui/counting"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { comparisonHandout } from "@/lib/claims/handout/queries"
import { handoutChoiceIn } from "@/lib/claims/handout/schema"
import { HandoutPage } from "../../_handout/handout"
import { Missing } from "../../_missing/missing"
import { askedFor, comparePath, type Search } from "../_compare/address"
import { PageTurn } from "../_compare/page-turn"

type Props = { params: Promise<{ debate: string }>; searchParams: Promise<Search> }

export default async function ComparisonHandoutPage({ params, searchParams }: Props) {
  const [{ debate: slug }, search] = await Promise.all([params, searchParams])
  const { voices, page } = askedFor(search)
  const choice = handoutChoiceIn(search)
  const handout = await found(comparisonHandout(await currentActor(), slug, { voices, page }, choice))
  if (!handout) return <Missing debate={slug} />
  const { debate, names, facts, turn } = handout
  const base = `/debates/${slug}`
  // On paper nothing may tell whose names are hidden, the address neither.
  const told = choice.names === "shown"
  const who = told && names.length < 7 ? listed(names) : counted(names.length, "voice")
  const kept = { voices: voices.join(",") }
  const turned = (to: number) =>
    `${base}/compare/handout?${new URLSearchParams({ ...choice, ...kept, page: String(to) })}`
  return (
    <HandoutPage
      handout={handout}
      choice={choice}
      title={names.length > 0 ? `${who} compared` : "Voices compared"}
      from={told ? comparePath(base, voices, turn.page) : `${base}/compare`}
      trail={[
        { name: debate.title, href: base },
        { name: "Compare", href: told ? comparePath(base, voices) : `${base}/compare` },
      ]}
      kept={kept}
      facts={facts}
      turn={<PageTurn turn={turn} page={turned} of="this handout" />}
    />
  )
}

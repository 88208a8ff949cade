import { counted } from "@/app/_ui/counting"
import { Lede } from "@/app/_ui/page-head"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { contentToCurate } from "@/lib/claims/curating/queries"
import { Missing } from "../../_missing/missing"
import { Add } from "../_form/add"
import type { Search } from "../_form/asked"
import { CuratingPage } from "../_form/curating-page"
import { Ordered } from "../_order/ordered"
import { curatePath } from "../paths"

type Props = { params: Promise<{ debate: string }>; searchParams: Promise<Search> }

export default async function CurateVoicesPage({ params, searchParams }: Props) {
  const [{ debate: slug }, search] = await Promise.all([params, searchParams])
  const of = await found(contentToCurate(await currentActor(), slug))
  if (!of) return <Missing debate={slug} />
  const here = curatePath(slug, "voices")
  const claims = new Map<string, number>()
  for (const { voiceId } of of.claims) claims.set(voiceId, (claims.get(voiceId) ?? 0) + 1)
  const items = of.voices.map(({ id, slug: address, name, works }) => ({
    id,
    name,
    line: (
      <>
        <a href={`${here}/${address}`}>{name}</a>
        <span className="meta">
          {`${counted(claims.get(id) ?? 0, "claim")} · ${counted(works.length, "work")}`}
        </span>
      </>
    ),
  }))
  return (
    <CuratingPage
      of={of}
      title="Voices and works"
      search={search}
      head={<Lede>Whose views are compared, in the order of the table’s columns.</Lede>}
    >
      <Add of={of} kind="voice" first={items.length === 0} />
      {items.length === 0 ? (
        <p className="empty">No voice yet. The first one makes the table’s first column.</p>
      ) : (
        <Ordered here={here} kind="voice" items={items} />
      )}
    </CuratingPage>
  )
}

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

export default async function CurateQuestionsPage({ params, searchParams }: Props) {
  const [{ debate: slug }, search] = await Promise.all([params, searchParams])
  const of = await found(contentToCurate(await currentActor(), slug))
  if (!of) return <Missing debate={slug} />
  const here = curatePath(slug, "questions")
  const items = [...of.question.values()].map(({ id, slug: address, number, ask, positions }) => {
    const claims = [...(of.cells.get(id)?.values() ?? [])].reduce((sum, cell) => sum + cell.length, 0)
    const line = (
      <>
        <a href={`${here}/${address}`}>{`${number}. ${ask}`}</a>
        <span className="meta">{`${counted(positions.length, "position")} · ${counted(claims, "claim")}`}</span>
      </>
    )
    return { id, name: ask, line }
  })
  return (
    <CuratingPage
      of={of}
      title="Questions"
      search={search}
      head={<Lede>In this order they stand in the table.</Lede>}
    >
      <Add of={of} kind="question" first={items.length === 0} />
      {items.length === 0 ? (
        <p className="empty">No question yet. The first one makes the table’s first row.</p>
      ) : (
        <Ordered here={here} kind="question" items={items} />
      )}
    </CuratingPage>
  )
}

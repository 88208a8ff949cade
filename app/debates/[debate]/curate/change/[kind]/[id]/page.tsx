import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { contentToCurate, rowToCurate } from "@/lib/claims/curating/queries"
import { notFound } from "@/lib/errors"
import { Missing } from "../../../../_missing/missing"
import { one, type Search } from "../../../_form/asked"
import { Changing } from "../../../_form/changing"
import { CuratingPage } from "../../../_form/curating-page"
import { curatingOf, isFormKind } from "../../../_kinds/kinds"
import { curatePath } from "../../../paths"

type Props = {
  params: Promise<{ debate: string; kind: string; id: string }>
  searchParams: Promise<Search>
}

async function asked(debate: string, kind: string, id: string) {
  if (!isFormKind(kind)) throw notFound("page")
  const actor = await currentActor()
  const of = await contentToCurate(actor, debate)
  return { of, kind, row: await rowToCurate(actor, of.debate.id, kind, id) }
}

export default async function ChangePage({ params, searchParams }: Props) {
  const [{ debate: slug, kind: name, id }, search] = await Promise.all([params, searchParams])
  const view = await found(asked(slug, name, id))
  if (!view) return <Missing debate={slug} />
  const { of, kind, row } = view
  const curating = curatingOf(kind)
  const claim = one(search, "claim")
  const list = curating.own?.(row) ?? curating.list(of, row, { claim })
  const title = `Change a ${curating.word}`
  const trail = [{ name: "Where it stands", href: curatePath(slug, list) }]
  return (
    <CuratingPage of={of} title={title} search={search} trail={trail} head={<p>{curating.name(of, row)}</p>}>
      <Changing of={of} kind={kind} row={row} leave={curatePath(slug, list)} claim={claim} />
    </CuratingPage>
  )
}

import { counted } from "@/app/_ui/counting"
import { Lede } from "@/app/_ui/page-head"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import type { Content } from "@/lib/claims/content/content"
import { contentToCurate } from "@/lib/claims/curating/queries"
import { Missing } from "../../_missing/missing"
import { Add } from "../_form/add"
import { one, type Search } from "../_form/asked"
import { CuratingPage } from "../_form/curating-page"
import lines from "../_form/lines.module.css"
import { curatePath } from "../paths"
import { ClaimsOn } from "./_claims/claims-on"

type Props = { params: Promise<{ debate: string }>; searchParams: Promise<Search> }

const countOn = (of: Content, id: string) =>
  [...(of.cells.get(id)?.values() ?? [])].reduce((sum, cell) => sum + cell.length, 0)

export default async function CurateClaimsPage({ params, searchParams }: Props) {
  const [{ debate: slug }, search] = await Promise.all([params, searchParams])
  const of = await found(contentToCurate(await currentActor(), slug))
  if (!of) return <Missing debate={slug} />
  const here = curatePath(slug, "claims")
  const asked = one(search, "on")
  return (
    <CuratingPage
      of={of}
      title="Claims"
      search={search}
      head={<Lede>What each voice holds, question by question. Open a question to see its claims.</Lede>}
    >
      <Add of={of} kind="claim" first={of.claims.length === 0} />
      {of.questions.length === 0 && (
        <p className="empty">A claim answers a question. Add the question and a voice first.</p>
      )}
      <ol className={lines.lines}>
        {[...of.question.values()].map(({ id, slug: address, number, ask }) => (
          <li key={id} id={`q${number}`}>
            <a href={asked === address ? here : `${here}?on=${address}#q${number}`}>{`${number}. ${ask}`}</a>
            <span className="meta">{counted(countOn(of, id), "claim")}</span>
            {asked === address && <ClaimsOn of={of} questionId={id} />}
          </li>
        ))}
      </ol>
    </CuratingPage>
  )
}

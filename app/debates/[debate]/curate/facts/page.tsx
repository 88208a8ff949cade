import { Lede } from "@/app/_ui/page-head"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { contentToCurate, factsOf } from "@/lib/claims/curating/queries"
import { Missing } from "../../_missing/missing"
import { Add } from "../_form/add"
import type { Search } from "../_form/asked"
import { CuratingPage } from "../_form/curating-page"
import lines from "../_form/lines.module.css"
import { changePath } from "../paths"

type Props = { params: Promise<{ debate: string }>; searchParams: Promise<Search> }

async function asked(debate: string) {
  const of = await contentToCurate(await currentActor(), debate)
  return { of, facts: await factsOf(of.debate.id) }
}

export default async function CurateFactsPage({ params, searchParams }: Props) {
  const [{ debate: slug }, search] = await Promise.all([params, searchParams])
  const view = await found(asked(slug))
  if (!view) return <Missing debate={slug} />
  const { of, facts } = view
  return (
    <CuratingPage
      of={of}
      title="Disputes of fact"
      search={search}
      head={<Lede>Points on which the voices report different facts, with each version.</Lede>}
    >
      <Add of={of} kind="factDispute" first={facts.length === 0} />
      <ul className={lines.lines}>
        {facts.map(({ id, point, versions }) => (
          <li key={id}>
            <a href={changePath(slug, "factDispute", id)}>{point}</a>
            {versions.map(({ voiceId, says }) => (
              <span key={`${voiceId} ${says}`} className="meta">
                {of.voice.get(voiceId)?.shortName}: {says}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </CuratingPage>
  )
}

import { Lede } from "@/app/_ui/page-head"
import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { checksOf } from "@/lib/claims/checks/checks"
import { contentToCurate } from "@/lib/claims/curating/queries"
import { Missing } from "../../_missing/missing"
import { Checks } from "../_checks/checks"
import type { Search } from "../_form/asked"
import { CuratingPage } from "../_form/curating-page"
import { curatePath } from "../paths"

type Props = { params: Promise<{ debate: string }>; searchParams: Promise<Search> }

export default async function ChecksPage({ params, searchParams }: Props) {
  const [{ debate: slug }, search] = await Promise.all([params, searchParams])
  const of = await found(contentToCurate(await currentActor(), slug))
  if (!of) return <Missing debate={slug} />
  const checks = checksOf(of)
  const asked = [...of.question.values()].flatMap((question) => {
    const here = checks.filter((check) => check.question.id === question.id)
    return here.length > 0 ? [{ ...question, here }] : []
  })
  return (
    <CuratingPage
      of={of}
      title="Checks"
      search={search}
      head={
        <Lede>
          What you may want to look at again. Each is a question to you, and may well stand as it is.
        </Lede>
      }
    >
      {asked.length === 0 && <p className="empty">Nothing to look at.</p>}
      {asked.map(({ id, slug: address, number, ask, here }) => (
        <section key={id} className={sections.section} aria-labelledby={`q${number}`}>
          <h2 id={`q${number}`}>
            <a href={curatePath(slug, `questions/${address}`)}>{`${number}. ${ask}`}</a>
          </h2>
          <Checks checks={here} debate={slug} />
        </section>
      ))}
    </CuratingPage>
  )
}

import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { checksOf } from "@/lib/claims/checks/checks"
import { claimLine } from "@/lib/claims/content/lines"
import { contentToCurate, rowToCurate } from "@/lib/claims/curating/queries"
import { groundAfter } from "@/lib/claims/ground"
import { notFound } from "@/lib/errors"
import { Missing } from "../../../_missing/missing"
import { Checks } from "../../_checks/checks"
import { Add } from "../../_form/add"
import type { Search } from "../../_form/asked"
import { Changing } from "../../_form/changing"
import { CuratingPage } from "../../_form/curating-page"
import { curatePath } from "../../paths"
import { Links } from "../_claims/links"
import { Passages } from "../_claims/passages"

type Props = { params: Promise<{ debate: string; claim: string }>; searchParams: Promise<Search> }

async function asked(debate: string, slug: string) {
  const actor = await currentActor()
  const of = await contentToCurate(actor, debate)
  const claim = of.claims.find((each) => each.slug === slug)
  if (!claim) throw notFound("claim")
  return { of, claim, row: await rowToCurate(actor, of.debate.id, "claim", claim.id) }
}

export default async function CurateClaimPage({ params, searchParams }: Props) {
  const [{ debate: slug, claim: name }, search] = await Promise.all([params, searchParams])
  const view = await found(asked(slug, name))
  if (!view) return <Missing debate={slug} part="claims" slug={name} />
  const { of, claim, row } = view
  const { voice, question, ground, statement } = claimLine(of, claim)
  const checks = checksOf(of).filter(
    (check) =>
      ("claim" in check && check.claim.slug === name) || ("other" in check && check.other.slug === name),
  )
  return (
    <CuratingPage
      of={of}
      title={`${voice.short} on ${question.number}`}
      search={search}
      trail={[{ name: "Claims", href: curatePath(slug, `claims?on=${question.slug}`) }]}
      head={
        <p>
          <b>{voice.name}</b>
          {groundAfter(ground)}: <a href={`/debates/${slug}/claims/${name}`}>{statement}</a>
        </p>
      }
    >
      <Checks checks={checks} debate={slug} />
      <section className={sections.section} aria-labelledby="passages">
        <h2 id="passages">Passages</h2>
        <Passages of={of} claim={claim} here={curatePath(slug, `claims/${name}`)} />
      </section>
      <section className={sections.section} aria-labelledby="links">
        <h2 id="links">Links to other claims</h2>
        <Links of={of} claim={claim} />
        <Add of={of} kind="relation" given={{ claim: claim.id }} />
      </section>
      <section className={sections.section} aria-labelledby="claim">
        <h2 id="claim">The claim itself</h2>
        <Changing of={of} kind="claim" row={row} />
      </section>
    </CuratingPage>
  )
}

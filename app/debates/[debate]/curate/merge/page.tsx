import type { ReactNode } from "react"
import { PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { foundOrMoved } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { claimToMerge, questionToMerge } from "@/lib/annotations/merging/queries"
import type { Content } from "@/lib/claims/content/content"
import { mergedAddress } from "@/lib/claims/queries"
import { Missing } from "../../_missing/missing"
import { one, type Search } from "../_form/asked"
import { curatePath } from "../paths"
import { ClaimMerge } from "./_merge/claim-merge"
import { QuestionMerge } from "./_merge/question-merge"

type Props = { params: Promise<{ debate: string }>; searchParams: Promise<Search> }

export default async function MergePage({ params, searchParams }: Props) {
  const [{ debate: slug }, search] = await Promise.all([params, searchParams])
  const actor = await currentActor()
  const [claim, question, q] = ["claim", "question", "q"].map((name) => one(search, name)) as [
    string,
    string,
    string,
  ]
  const asked = { into: one(search, "into"), q }
  const moved = (kind: "claim" | "question", address: string) => async () => {
    const into = await mergedAddress(actor, slug, kind, address)
    return into && `${curatePath(slug, "merge")}?${kind}=${into}`
  }
  if (question) {
    const merging = await foundOrMoved(
      questionToMerge(actor, slug, question, asked),
      moved("question", question),
    )
    if (!merging) return <Missing debate={slug} part="questions" slug={question} />
    const { of } = merging
    return (
      <Page of={of} kind="question" name={merging.question.ask} href={`questions/${question}`}>
        <QuestionMerge merging={merging} q={q} />
      </Page>
    )
  }
  const merging = await foundOrMoved(claimToMerge(actor, slug, claim, asked), moved("claim", claim))
  if (!merging) return <Missing debate={slug} part="claims" slug={claim} />
  const name = `${merging.claim.voice.short}: ${merging.claim.statement}`
  return (
    <Page of={merging.of} kind="claim" name={name} href={`claims/${claim}`}>
      <ClaimMerge merging={merging} q={q} />
    </Page>
  )
}

type PageProps = { of: Content; kind: string; name: string; href: string; children: ReactNode }

function Page({ of, kind, name, href, children }: PageProps) {
  const { slug, title, language } = of.debate
  const way = [
    { name: title, href: `/debates/${slug}` },
    { name: "Curate", href: curatePath(slug) },
  ]
  return (
    <main id="main">
      <PageTitle>{`Merge or split: ${name}`}</PageTitle>
      <PageHead trail={way} title={`Merge or split a ${kind}`}>
        <p lang={language}>
          <a href={`/debates/${slug}/${href}`}>{name}</a>
        </p>
      </PageHead>
      <div className={sections.body}>{children}</div>
    </main>
  )
}

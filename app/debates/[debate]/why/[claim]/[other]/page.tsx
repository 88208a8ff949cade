import { Done } from "@/app/_ui/done"
import { Acting } from "@/app/_ui/form/acting"
import { Lede, PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { foundOrMoved } from "@/app/_web/found"
import { withNext } from "@/app/_web/next-path"
import { currentActor } from "@/app/_web/session"
import { lastAudience, writerKey } from "@/app/annotations/writer"
import { whyPage } from "@/lib/annotations/diagnoses/queries"
import { mergedAddress } from "@/lib/claims/queries"
import { Missing } from "../../../_missing/missing"
import { marksFor } from "../../../terms/_term/marks"
import { Links } from "../../_why/links"
import { whyPath } from "../../_why/paths"
import { type Pair, SayWhy } from "../../_why/say-why"
import { Side } from "../../_why/side"
import styles from "../../_why/sides.module.css"
import { Split } from "../../_why/split"
import { restoreWhy, takeBackWhy } from "../../actions"

type Props = {
  params: Promise<{ debate: string; claim: string; other: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

const SENTENCES = {
  said: "Said. It stands below among the others.",
  taken: "Taken back.",
  back: "It stands again.",
}

export default async function WhyPage({ params, searchParams }: Props) {
  const [{ debate: slug, claim, other: against }, { done }] = await Promise.all([params, searchParams])
  const actor = await currentActor()
  const view = await foundOrMoved(whyPage(actor, slug, claim, against), async () => {
    const now = async (each: string) => (await mergedAddress(actor, slug, "claim", each)) ?? each
    const [one, other] = await Promise.all([now(claim), now(against)])
    return one === other && claim !== against ? `/debates/${slug}/claims/${one}` : null
  })
  if (!view) return <Missing debate={slug} part="claims" slug={claim} />
  const { debate, one, other, links, split, terms, writing } = view
  const base = `/debates/${slug}`
  const here = whyPath(base, claim, against)
  const marks = await marksFor(terms, base)
  const shared = one.question.slug === other.question.slug
  const { number, ask, slug: question } = one.question
  const me = writing && actor.userId !== null ? writerKey(actor.userId) : null
  const pair: Pair | null = me ? { debate: slug, claim, against, one: one.id, other: other.id, me } : null
  const last = pair && (await lastAudience(actor))
  const chosen = writing?.seminars.find(({ id }) => last === `SEMINAR:${id}`) ?? writing?.seminars[0]
  const audience = split.own ? (split.own.seminarId ?? "") : (chosen?.id ?? "")
  return (
    <main id="main" lang={debate.language}>
      <PageTitle>{`Why they disagree: ${one.voice.short} and ${other.voice.short}`}</PageTitle>
      <PageHead
        trail={[
          { name: debate.title, href: base },
          ...(shared ? [{ name: `${number}. ${ask}`, href: `${base}/questions/${question}` }] : []),
        ]}
        title="Why do they disagree?"
      >
        <Lede>
          Two claims, with the words they rest on. Readers say what their disagreement comes down to.
        </Lede>
      </PageHead>
      <div className={sections.body}>
        <section className={styles.sides} aria-label="The two claims">
          <Side claim={one} base={base} marks={marks} asked={!shared} />
          <Side claim={other} base={base} marks={marks} asked={!shared} />
        </section>
        <Links links={links} />
        <section className={sections.section} aria-labelledby="split">
          <h2 id="split">What the disagreement rests on</h2>
          <Done word={done} sentences={SENTENCES} />
          {pair && done === "taken" && !split.own && <Acting action={restoreWhy} of={pair} label="Undo" />}
          <Split split={split} />
        </section>
        <section className={sections.section} aria-labelledby="say">
          <h2 id="say">{split.own ? "What you say" : "What do you say?"}</h2>
          {pair && writing ? (
            <>
              <SayWhy pair={pair} own={split.own} seminars={writing.seminars} audience={audience} />
              {split.own && <Acting action={takeBackWhy} of={pair} label="Take it back" />}
            </>
          ) : (
            <p>
              <a href={withNext("/account/sign-in", `${here}#say`)}>Sign in to say what it rests on</a>
            </p>
          )}
        </section>
      </div>
    </main>
  )
}

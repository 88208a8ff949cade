import type { Metadata } from "next"
import { cache } from "react"
import { Onward } from "@/app/_ui/onward"
import { PageHead } from "@/app/_ui/page-head"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { groundAfter } from "@/lib/claims/ground"
import { claimPage } from "@/lib/claims/queries"
import type { ClaimRef } from "@/lib/claims/view"
import { Missing, missingMetadata } from "../../_missing/missing"
import { AlsoTaking } from "../_claim/also-taking"
import { Bearings } from "../_claim/bearings"
import { Caution } from "../_claim/caution"
import { GroundWords } from "../_claim/ground"
import { ClaimRecord } from "../_claim/record"
import { Relations } from "../_claim/relations"
import { NO_POSITION } from "../_claim/words"
import styles from "./page.module.css"

type Props = { params: Promise<{ debate: string; claim: string }> }

const load = cache(async (debate: string, slug: string) =>
  found(claimPage(await currentActor(), debate, slug)),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { debate, claim } = await params
  const view = await load(debate, claim)
  return view
    ? { title: `${view.voice.short}${groundAfter(view.ground)}: ${view.statement}` }
    : missingMetadata
}

export default async function ClaimPage({ params }: Props) {
  const { debate: slug, claim: claimSlug } = await params
  const claim = await load(slug, claimSlug)
  if (!claim) return <Missing debate={slug} part="claims" slug={claimSlug} />
  const { debate, question, voice, ground, asOf } = claim
  const base = `/debates/${slug}`
  const neighbour = (ref: ClaimRef | null) =>
    ref && {
      href: `${base}/claims/${ref.slug}`,
      name: `${ref.voice.name} on ${ref.question.number}: ${ref.position ?? NO_POSITION}${groundAfter(ref.ground)}`,
    }
  return (
    <main id="main" lang={debate.language}>
      <PageHead
        trail={[
          { name: debate.title, href: base },
          { name: `${question.number}. ${question.ask}`, href: `${base}/questions/${question.slug}` },
        ]}
        before={<p className={styles.who}>{voice.name}</p>}
        title={claim.statement}
        statement
      >
        <p className={styles.by}>
          {ground.kind === "own" ? "in own words" : <GroundWords ground={ground} />}, <span>{asOf}</span>
        </p>
      </PageHead>
      <div className={styles.argument}>
        <ClaimRecord claim={claim} base={base} />
        <div className={styles.main}>
          <Caution disputed={claim.disputed} caution={claim.caution} />
          <section aria-labelledby="passages">
            <h2 id="passages">The passages</h2>
            <Bearings evidence={claim.evidence} base={base} />
          </section>
          <section aria-labelledby="relations">
            <h2 id="relations">How it stands to other claims</h2>
            <Relations relations={claim.relations} base={base} />
          </section>
          <AlsoTaking claim={claim} base={base} />
          <Onward
            label="Claims in the order of the table"
            previous={neighbour(claim.previous)}
            next={neighbour(claim.next)}
          />
        </div>
      </div>
    </main>
  )
}

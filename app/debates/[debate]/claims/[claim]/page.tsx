import { Onward } from "@/app/_ui/onward"
import { PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import { foundOrMoved } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { Assess } from "@/app/annotations/_assess/assess"
import { Follow } from "@/app/annotations/_follow/follow"
import { Aside } from "@/app/annotations/_talk/aside"
import { askedFor, Discussed, type Search } from "@/app/annotations/_talk/discussed"
import { Talk } from "@/app/annotations/_talk/talk"
import { discussedClaim } from "@/lib/annotations/discussed/queries"
import { groundAfter } from "@/lib/claims/ground"
import { mergedAddress } from "@/lib/claims/queries"
import type { ClaimRef } from "@/lib/claims/view"
import { Missing } from "../../_missing/missing"
import { BesideOwn } from "../../compare/_compare/beside-own"
import { ClaimLinks } from "../../curate/_links/claim-links"
import { OnTheMap } from "../../map/_map/on-the-map"
import { ProposeLinks } from "../../proposals/_proposals/propose-links"
import { Marked } from "../../terms/_term/marked"
import { marksFor } from "../../terms/_term/marks"
import { WhyLink } from "../../why/_why/why-link"
import { AlsoTaking } from "../_claim/also-taking"
import { Bearings } from "../_claim/bearings"
import { Caution } from "../_claim/caution"
import { GroundWords } from "../_claim/ground"
import { MergedHere } from "../_claim/merged-here"
import { ClaimRecord } from "../_claim/record"
import { Relations } from "../_claim/relations"
import { NO_POSITION } from "../_claim/words"
import styles from "./page.module.css"

type Props = { params: Promise<{ debate: string; claim: string }>; searchParams: Promise<Search> }

export default async function ClaimPage({ params, searchParams }: Props) {
  const [{ debate: slug, claim: claimSlug }, search] = await Promise.all([params, searchParams])
  const { doing, before, at, tag, removed } = askedFor(search)
  const actor = await currentActor()
  const view = await foundOrMoved(discussedClaim(actor, slug, claimSlug, { before, at, tag }), async () => {
    const into = await mergedAddress(actor, slug, "claim", claimSlug)
    return into && `/debates/${slug}/claims/${into}${at ? `?at=${at}` : ""}`
  })
  if (!view) return <Missing debate={slug} part="claims" slug={claimSlug} />
  const { claim, talks, splits, shown, diagnosed, beside, terms, writing } = view
  const { debate, question, voice, ground, asOf } = claim
  const base = `/debates/${slug}`
  const here = `${base}/claims/${claimSlug}`
  const marks = await marksFor(terms, base)
  const proposing = { writing, curates: claim.can.edit }
  const neighbour = (ref: ClaimRef | null) =>
    ref && {
      href: `${base}/claims/${ref.slug}`,
      name: `${ref.voice.name} on ${ref.question.number}: ${ref.position ?? NO_POSITION}${groundAfter(ref.ground)}`,
    }
  return (
    <main id="main" lang={debate.language}>
      <PageTitle>{`${voice.short}${groundAfter(ground)}: ${claim.statement}`}</PageTitle>
      <PageHead
        trail={[
          { name: debate.title, href: base },
          { name: `${question.number}. ${question.ask}`, href: `${base}/questions/${question.slug}` },
        ]}
        before={<p className={styles.who}>{voice.name}</p>}
        title={<Marked text={claim.statement} marks={marks} />}
        statement
      >
        <p className={styles.by}>
          {ground.kind === "own" ? "in own words" : <GroundWords ground={ground} />}, <span>{asOf}</span>
        </p>
        <Follow kind="claim" id={claim.id} name="this claim" merged={claim.merged} />
        <ClaimLinks debate={slug} claim={claimSlug} can={claim.can.edit} />
        <ProposeLinks
          debate={slug}
          links={[
            { name: "Propose a correction", asked: { claim: claimSlug } },
            { name: "Propose a link", asked: { new: "relation", from: claimSlug } },
          ]}
          {...proposing}
          own
        />
      </PageHead>
      <Discussed debate={slug} here={here} writing={writing} removed={removed}>
        <div className={styles.argument}>
          <ClaimRecord claim={claim} base={base} />
          <div className={styles.main}>
            <Caution disputed={claim.disputed} caution={claim.caution} />
            <section aria-labelledby="passages">
              <h2 id="passages">The passages</h2>
              <Bearings
                evidence={claim.evidence}
                base={base}
                marks={marks}
                under={(passage) => (
                  <>
                    <Assess
                      claim={claim}
                      passage={passage}
                      shown={shown.get(passage.evidenceId)}
                      split={splits.get(passage.evidenceId)}
                      writing={writing}
                    />
                    <Aside
                      talk={talks.get(passage.evidenceId)}
                      target={{ evidenceId: passage.evidenceId }}
                      writing={writing}
                      doing={doing}
                      about="this passage"
                    />
                    <ProposeLinks
                      debate={slug}
                      links={[
                        {
                          name: "Propose a correction of this passage",
                          asked: { evidence: passage.evidenceId },
                        },
                      ]}
                      {...proposing}
                    />
                  </>
                )}
              />
            </section>
            <section aria-labelledby="relations">
              <h2 id="relations">How it stands to other claims</h2>
              <Relations
                relations={claim.relations}
                base={base}
                marks={marks}
                under={(relation) => (
                  <>
                    <WhyLink relation={relation} claim={claim.slug} counts={diagnosed} base={base} />
                    <Aside
                      talk={talks.get(relation.id)}
                      target={{ relationId: relation.id }}
                      writing={writing}
                      doing={doing}
                      about="this link"
                    />
                    <ProposeLinks
                      debate={slug}
                      links={[
                        { name: "Propose a correction of this link", asked: { relation: relation.id } },
                      ]}
                      {...proposing}
                    />
                  </>
                )}
              />
              {claim.relations.length > 0 && <OnTheMap claim={claim.slug} base={base} />}
            </section>
            <BesideOwn debate={slug} report={beside} />
            <MergedHere
              claim={claim}
              base={base}
              marks={marks}
              under={({ id }) => (
                <Aside
                  talk={talks.get(id)}
                  target={{ relationId: id }}
                  writing={writing}
                  doing={doing}
                  about="this link"
                />
              )}
            />
            <AlsoTaking claim={claim} base={base} />
            <Onward
              label="Claims in the order of the table"
              previous={neighbour(claim.previous)}
              next={neighbour(claim.next)}
            />
          </div>
          <Talk
            talk={talks.get(claim.id)!}
            target={{ claimId: claim.id }}
            writing={writing}
            doing={doing}
            tag={tag}
            about="this claim"
            here={here}
          />
        </div>
      </Discussed>
    </main>
  )
}

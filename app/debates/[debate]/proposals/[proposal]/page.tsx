import { Done } from "@/app/_ui/done"
import { Acting } from "@/app/_ui/form/acting"
import { PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import { momentInWords } from "@/app/_ui/times"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { proposalPage } from "@/lib/claims/proposals/queries"
import type { ProposalView } from "@/lib/claims/proposals/view"
import { Missing } from "../../_missing/missing"
import { CloseClaims } from "../../propose/_propose/close-claims"
import { fieldsOf } from "../../propose/_propose/fields"
import { withdrawProposal } from "../_proposals/actions"
import { DecideForm } from "../_proposals/decide-form"
import { Decided } from "../_proposals/decided"
import { Differences } from "../_proposals/differences"
import { proposalsPath } from "../_proposals/paths"
import styles from "../_proposals/proposal.module.css"
import { DONE, STATES, WHATS } from "../_proposals/words"

type Props = {
  params: Promise<{ debate: string; proposal: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export default async function ProposalPage({ params, searchParams }: Props) {
  const [{ debate: slug, proposal: id }, { done }] = await Promise.all([params, searchParams])
  const page = await found(proposalPage(await currentActor(), slug, id))
  if (!page) return <Missing debate={slug} />
  const { view, of } = page
  const { title, language } = view.debate
  const known = { debate: slug, id, version: String(view.version) }
  const seen: Record<string, string> = view.seen === null ? {} : { seen: String(view.seen) }
  const trail = [
    { name: title, href: `/debates/${slug}` },
    { name: "Proposals", href: proposalsPath(slug) },
  ]
  return (
    <main id="main">
      <PageTitle>{`${WHATS[view.what]}: ${title}`}</PageTitle>
      <PageHead
        trail={trail}
        title={WHATS[view.what]}
        before={<p className={styles.state}>{STATES[view.state]}</p>}
      >
        <p className="meta">
          Proposed by {view.own ? "you" : view.by}, <time dateTime={view.at}>{momentInWords(view.at)}</time>
        </p>
        <Done word={done} sentences={DONE} />
      </PageHead>
      <div className={styles.body}>
        <Proposed view={view} language={language} />
        {view.close.length > 0 && (
          <section aria-labelledby="close">
            <h2 id="close">Close to what stands here</h2>
            <CloseClaims claims={view.close} debate={slug} />
          </section>
        )}
        <Decided view={view} />
        {view.can.decide && (
          <section aria-labelledby="decide" className={styles.acts}>
            <h2 id="decide">Your answer</h2>
            <DecideForm
              of={{ ...known, ...seen, what: view.what }}
              fields={fieldsOf(of, view.what, { id: "", ...view.values })}
              accept={view.changed === "here" ? "Accept it all the same" : "Accept it"}
            />
          </section>
        )}
        {view.can.withdraw && <Acting action={withdrawProposal} of={known} label="Take it back" />}
      </div>
    </main>
  )
}

function Proposed({ view, language }: { view: ProposalView; language: string }) {
  const { about, passage, reason } = view
  return (
    <section aria-labelledby="proposed">
      <h2 id="proposed">{view.seen === null ? "What is proposed" : "What it would have otherwise"}</h2>
      {about ? (
        <p className={styles.reason} lang={language}>
          <a href={about.href}>{about.text}</a>
        </p>
      ) : (
        <p className="empty">What it is about is no longer here.</p>
      )}
      {passage && (
        <>
          <blockquote className={styles.words} lang={language}>
            {passage.exact}
          </blockquote>
          <p className="meta">
            <a href={passage.href}>
              <cite>{passage.source}</cite>
            </a>
          </p>
        </>
      )}
      <Differences view={view} />
      {reason && (
        <div>
          <p className="label">{view.own ? "Why you propose it" : `Why ${view.by} proposes it`}</p>
          <p className={styles.reason}>{reason}</p>
        </div>
      )}
      <Meanwhile changed={view.changed} />
    </section>
  )
}

const MEANWHILE: Record<ProposalView["changed"], string> = {
  no: "",
  elsewhere:
    "Something else of it was changed since this was proposed. What is proposed concerns what still stands.",
  here: "Somebody changed this very part since it was proposed. Compare the versions before you decide.",
  gone: "What it is about was removed since. It can be accepted once that is restored.",
}

function Meanwhile({ changed }: Pick<ProposalView, "changed">) {
  return changed === "no" ? null : (
    <p className={styles.changed} role="note">
      {MEANWHILE[changed]}
    </p>
  )
}

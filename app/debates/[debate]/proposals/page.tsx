import { counted } from "@/app/_ui/counting"
import { Lede, PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { momentInWords } from "@/app/_ui/times"
import { found } from "@/app/_web/found"
import { withNext } from "@/app/_web/next-path"
import { currentActor } from "@/app/_web/session"
import { proposals } from "@/lib/claims/proposals/queries"
import type { ProposalLine, Show } from "@/lib/claims/proposals/view"
import { Missing } from "../_missing/missing"
import { one, type Search } from "../curate/_form/asked"
import { proposalPath, proposalsPath, proposePath } from "./_proposals/paths"
import styles from "./_proposals/proposal.module.css"
import { STATES, WHATS } from "./_proposals/words"

type Props = { params: Promise<{ debate: string }>; searchParams: Promise<Search> }

const SHOWN: Record<Show, string> = { open: "Waiting", decided: "Decided", all: "All" }

const shownIn = (asked: string, first: Show): Show => (Object.hasOwn(SHOWN, asked) ? (asked as Show) : first)

export default async function ProposalsPage({ params, searchParams }: Props) {
  const [{ debate: slug }, search] = await Promise.all([params, searchParams])
  const actor = await currentActor()
  const before = one(search, "before")
  const asked = one(search, "show")
  const page = await found(
    proposals(actor, slug, { show: asked ? shownIn(asked, "all") : undefined, before }),
  )
  if (!page) return <Missing debate={slug} />
  const { debate, lines, open, curating, next, show } = page
  const here = proposalsPath(slug)
  return (
    <main id="main">
      <PageTitle>{`Proposals: ${debate.title}`}</PageTitle>
      <PageHead trail={[{ name: debate.title, href: `/debates/${slug}` }]} title="Proposals">
        <Lede>
          {curating
            ? "What readers would have otherwise. You accept it, change it first, or decline it with a reason."
            : "What you would have otherwise here, and what the curators made of it."}
        </Lede>
        <p className="meta">{open > 0 ? `${counted(open, "proposal")} waiting` : "Nothing is waiting."}</p>
      </PageHead>
      <div className={sections.body}>
        <nav aria-label="Which proposals" className="meta">
          {(Object.keys(SHOWN) as Show[]).map((each, at) => (
            <span key={each}>
              {at > 0 && " · "}
              <a href={`${here}?show=${each}`} aria-current={each === show ? "true" : undefined}>
                {SHOWN[each]}
              </a>
            </span>
          ))}
        </nav>
        {lines.length === 0 && <Nothing slug={slug} signedIn={actor.userId !== null} here={here} />}
        <ol className={`${sections.list} ${styles.list}`}>
          {lines.map((line) => (
            <Line key={line.id} line={line} slug={slug} language={debate.language} />
          ))}
        </ol>
        {next && (
          <p>
            <a href={`${here}?show=${show}&before=${next}`}>Earlier ones</a>
          </p>
        )}
      </div>
    </main>
  )
}

function Nothing({ slug, signedIn, here }: { slug: string; signedIn: boolean; here: string }) {
  if (!signedIn)
    return (
      <p className="empty">
        <a href={withNext("/account/sign-in", here)}>Sign in</a> to propose something, and to see what became
        of it.
      </p>
    )
  return (
    <p className="empty">
      Nothing here. Propose a correction on the page of a claim, a passage where you read a text, or{" "}
      <a href={proposePath(slug, { new: "claim" })}>a new claim</a>.
    </p>
  )
}

function Line({ line, slug, language }: { line: ProposalLine; slug: string; language: string }) {
  const { id, what, state, by, own, at, about, says } = line
  return (
    <li>
      <h2>
        <a href={proposalPath(slug, id)}>{WHATS[what]}</a>
      </h2>
      <p lang={language}>{says}</p>
      {about && about.text !== says && (
        <p className="meta" lang={language}>
          {about.text}
        </p>
      )}
      <p className="meta">
        <b>{STATES[state]}</b> · {own ? "by you" : by}, <time dateTime={at}>{momentInWords(at)}</time>
      </p>
    </li>
  )
}

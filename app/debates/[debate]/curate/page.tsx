import { counted } from "@/app/_ui/counting"
import { Lede, PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { checksOf } from "@/lib/claims/checks/checks"
import { contentToCurate } from "@/lib/claims/curating/queries"
import { openProposals } from "@/lib/claims/proposals/queries"
import { Missing } from "../_missing/missing"

type Part = { path: string; name: string; does: string }

// What curators work on, in the order in which a debate is made. `path`: under the debate.
const PARTS: Part[] = [
  { path: "curate/debate", name: "The debate itself", does: "Its title, what it is about, who may read it." },
  {
    path: "curate/questions",
    name: "Questions",
    does: "What is disputed, the positions that each question admits, and who says nothing on it.",
  },
  { path: "curate/voices", name: "Voices and works", does: "Whose views are compared, and in which texts." },
  { path: "sources", name: "Texts", does: "Bring texts, and select the words that are quoted." },
  { path: "curate/sources", name: "Sources", does: "The bibliographic record of each text." },
  {
    path: "curate/claims",
    name: "Claims",
    does: "What each voice holds, its passages and its links to others.",
  },
  {
    path: "curate/checks",
    name: "Checks",
    does: "What may want a second look: words coded in two ways, claims without words, positions nobody takes.",
  },
  { path: "proposals", name: "Proposals", does: "What readers would have otherwise, and your answers." },
  {
    path: "readings",
    name: "Readings",
    does: "Whether the quotes carry the claims: where readers differ, and what too few have read.",
  },
  { path: "curate/facts", name: "Disputes of fact", does: "Points on which voices report different facts." },
  {
    path: "terms",
    name: "Disputed terms",
    does: "Words used in different senses, and what each voice means.",
  },
  { path: "walks", name: "Walks", does: "Claims and passages in an order, to lead a class through." },
  { path: "curate/history", name: "History", does: "Who changed what, and the way back." },
  {
    path: "snapshots",
    name: "Snapshots",
    does: "The debate as it stands today, frozen so that it can be cited.",
  },
]

type Props = { params: Promise<{ debate: string }> }

export default async function CuratePage({ params }: Props) {
  const { debate: slug } = await params
  const actor = await currentActor()
  const of = await found(contentToCurate(actor, slug))
  if (!of) return <Missing debate={slug} />
  const waiting = await openProposals(actor, of.debate.id)
  const { title, counts, language } = of.debate
  const toLookAt = checksOf(of).length
  const sizes = [
    counted(counts.questions, "question"),
    counted(counts.voices, "voice"),
    counted(counts.claims, "claim"),
    counted(of.relations.length, "link"),
    counted(counts.sources, "source"),
  ]
  return (
    <main id="main">
      <PageTitle>{`Curate: ${title}`}</PageTitle>
      <PageHead trail={[{ name: title, href: `/debates/${slug}` }]} title="Curate">
        <Lede>
          <span lang={language}>{title}</span>. What you change here is seen at once by all who read the
          debate.
        </Lede>
        <p className="meta">{sizes.join(" · ")}</p>
        {waiting > 0 && (
          <p>
            <a href={`/debates/${slug}/proposals`}>{counted(waiting, "proposal")} waiting for your answer</a>
          </p>
        )}
        {toLookAt > 0 && (
          <p>
            <a href={`/debates/${slug}/curate/checks`}>{counted(toLookAt, "thing")} to look at again</a>
          </p>
        )}
      </PageHead>
      <div className={sections.body}>
        <ul className={sections.list}>
          {PARTS.map(({ path, name, does }) => (
            <li key={path}>
              <h2>
                <a href={`/debates/${slug}/${path}`}>{name}</a>
              </h2>
              <p>{does}</p>
            </li>
          ))}
        </ul>
      </div>
    </main>
  )
}

import { Lede, PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import { found } from "@/app/_web/found"
import { withNext } from "@/app/_web/next-path"
import { currentActor } from "@/app/_web/session"
import { writerKey } from "@/app/annotations/writer"
import { type Asked, type Forming, toPropose } from "@/lib/claims/proposals/forming/queries"
import { Missing } from "../_missing/missing"
import { one, type Search } from "../curate/_form/asked"
import { proposalsPath, proposePath } from "../proposals/_proposals/paths"
import { fieldsOf } from "./_propose/fields"
import { OnQuestion } from "./_propose/on-question"
import styles from "./_propose/propose.module.css"
import { ProposeForm } from "./_propose/propose-form"
import { LEDES, TITLES, WHY } from "./_propose/words"

type Props = { params: Promise<{ debate: string }>; searchParams: Promise<Search> }

const NAMES = ["claim", "evidence", "relation", "new", "question", "from"] as const

export default async function ProposePage({ params, searchParams }: Props) {
  const [{ debate: slug }, search] = await Promise.all([params, searchParams])
  const asked: Asked = Object.fromEntries(NAMES.map((name) => [name, one(search, name)]))
  const actor = await currentActor()
  const view = await found(toPropose(actor, slug, asked))
  if (!view) return <Missing debate={slug} />
  const { of, what, about, exact } = view
  const trail = [
    { name: of.debate.title, href: `/debates/${slug}` },
    { name: "Proposals", href: proposalsPath(slug) },
  ]
  return (
    <main id="main">
      <PageTitle>{`${TITLES[what]}: ${of.debate.title}`}</PageTitle>
      <PageHead trail={trail} title={TITLES[what]}>
        <Lede>{LEDES[what]} The curators of the debate decide, and you are told.</Lede>
      </PageHead>
      <div className={styles.body}>
        {exact && <blockquote className={styles.words}>{exact}</blockquote>}
        {about && (
          <p className={styles.about} lang={of.debate.language}>
            {exact ? "Stands under: " : ""}
            <a href={about.href}>{about.text}</a>
          </p>
        )}
        {actor.userId ? (
          <Form view={view} slug={slug} me={writerKey(actor.userId)} />
        ) : (
          <p>
            <a href={withNext("/account/sign-in", proposePath(slug, given(asked)))}>Sign in to propose it</a>
          </p>
        )}
      </div>
    </main>
  )
}

const given = (asked: Asked) =>
  Object.fromEntries(Object.entries(asked).filter((each): each is [string, string] => Boolean(each[1])))

type FormProps = { view: Forming; slug: string; me: string }

function Form({ view: { of, what, row, question, claim, about }, slug, me }: FormProps) {
  const carried: Record<string, string> = row
    ? { what, id: row.id, version: String(row.version) }
    : { what, debateId: of.debate.id, ...(claim && { claim }) }
  const begun = { question: question ?? "", claim: claim ?? "", on: question ?? "" }
  const values = row ? { ...row.values, id: row.id } : null
  const from = of.claim.get(claim ?? "")
  return (
    <>
      {what === "new-relation" && from && <OnQuestion of={of} from={from.slug} on={question} />}
      <ProposeForm
        key={begun.on}
        me={me}
        debate={slug}
        of={carried}
        fields={[...fieldsOf(of, what, values, begun), WHY]}
        closeAt={what === "new-claim" ? `/debates/${slug}/propose/close` : undefined}
        leave={about?.href ?? `/debates/${slug}`}
      />
    </>
  )
}

import { NothingHere } from "@/app/_ui/nothing-here"
import { Lede, PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { momentInWords } from "@/app/_ui/times"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { historyOf } from "@/lib/annotations/queries"
import { notFound } from "@/lib/errors"
import { isId } from "@/lib/ids"
import { RemarkBody } from "../../_remark/body"

type Props = { params: Promise<{ remark: string }> }

async function history(id: string) {
  if (!isId(id)) throw notFound("remark")
  return historyOf(await currentActor(), id)
}

export default async function History({ params }: Props) {
  const { remark } = await params
  const told = await found(history(remark))
  if (!told) {
    return (
      <NothingHere title="Nothing at this address" places={[{ href: "/", name: "All debates" }]}>
        There is no such remark of yours. What a remark said before is shown to its author only: sign in as
        its author.
      </NothingHere>
    )
  }
  const { versions, cards } = told
  return (
    <main id="main">
      <PageTitle>What your remark said before</PageTitle>
      <PageHead title="What your remark said before">
        <Lede>Only you see this. The newest change stands first.</Lede>
      </PageHead>
      <div className={sections.body}>
        <ol className={sections.list}>
          {versions.map(({ version, until, body, tags }) => (
            <li key={version}>
              <h2>Version {version}</h2>
              <p className="meta">
                until <time dateTime={until}>{momentInWords(until)}</time>
              </p>
              <RemarkBody body={body} cards={cards} id={`v${version}`} />
              {tags.length > 0 && <p className="meta">Tags: {tags.join(", ")}</p>}
            </li>
          ))}
        </ol>
        {versions.length === 0 && <p className="empty">It has never been changed.</p>}
      </div>
    </main>
  )
}

import { PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { besidePage } from "@/lib/claims/beside/queries"
import type { Beside } from "@/lib/claims/beside/view"
import { Missing } from "../../../_missing/missing"
import { askedFor, type Search } from "./_beside/asked"
import { HowPaired, Texts } from "./_beside/texts"
import { Translations } from "./_beside/translations"

type Props = { params: Promise<{ debate: string; source: string }>; searchParams: Promise<Search> }

export default async function BesidePage({ params, searchParams }: Props) {
  const [{ debate: slug, source }, search] = await Promise.all([params, searchParams])
  const asked = askedFor(search)
  const view = await found(besidePage(await currentActor(), slug, source, asked))
  if (!view) return <Missing debate={slug} part="sources" slug={source} />
  const base = `/debates/${slug}`
  const room = `${base}/sources/${source}`
  const { texts, can, translations } = view
  const correcting = can.correct && asked.correct ? { debate: slug, source } : null
  return (
    <main id="main" lang={view.debate.language}>
      <PageTitle>{`${view.source.title}, beside its translation`}</PageTitle>
      <PageHead
        trail={[
          { name: view.debate.title, href: base },
          { name: "Sources", href: `${base}/sources` },
          { name: view.source.title, href: room },
        ]}
        title={`${view.source.title}, beside its translation`}
      >
        <Translations translations={translations} shown={texts?.translation.number} room={room} />
        {texts && <HowPaired texts={texts} room={room} can={can} />}
      </PageHead>
      {texts ? (
        <Texts texts={texts} room={room} correcting={correcting} />
      ) : (
        <div className={sections.body}>
          <NothingBeside view={view} room={room} />
        </div>
      )}
    </main>
  )
}

function NothingBeside({ view: { hasOriginal, can }, room }: { view: Beside; room: string }) {
  return (
    <>
      <p className="empty">
        {hasOriginal
          ? "There is no translation of this source here yet."
          : "The full text of this source is not here yet, so a translation has nothing to stand beside."}
      </p>
      {can.correct && (
        <p>
          <a href={`${room}/texts/new`}>{hasOriginal ? "Bring a translation" : "Bring the text"}</a>
        </p>
      )}
    </>
  )
}

import { PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { toCite } from "@/lib/claims/citing/queries"
import { wordsNamed } from "@/lib/sources/words/queries"
import { Missing } from "../../../_missing/missing"
import { citeWords } from "../../_cite/actions"
import { CiteForm } from "../../_cite/cite-form"
import { roomPath } from "../../_editions/paths"
import { sourcesPath } from "../../_import/paths"

type Props = {
  params: Promise<{ debate: string; source: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function CitePage({ params, searchParams }: Props) {
  const [{ debate: slug, source }, { edition, words: asked }] = await Promise.all([params, searchParams])
  const actor = await currentActor()
  const citing = await found(toCite(actor, slug, source))
  if (!citing) return <Missing debate={slug} part="sources" slug={source} />
  const led = await wordsNamed(actor, edition, asked)
  const back = roomPath(slug, source)
  const trail = [
    { name: citing.debate, href: `/debates/${slug}` },
    { name: "Sources", href: sourcesPath(slug) },
    { name: citing.source, href: back },
  ]
  return (
    <main id="main">
      <PageTitle>{`Cite as evidence: ${citing.source}`}</PageTitle>
      <PageHead trail={trail} title="Cite as evidence" />
      <div className={sections.body}>
        {led?.state === "there" ? (
          <CiteForm
            debate={slug}
            source={source}
            words={{ editionId: String(edition), start: led.start, end: led.end, exact: led.exact }}
            citing={citing}
            back={back}
            action={citeWords}
            submit="Cite these words"
          />
        ) : (
          <p>
            {asked ? "These words are not in this text any more." : "No words are selected yet."}{" "}
            <a href={back}>Select the words in the text</a>, then cite them.
          </p>
        )}
      </div>
    </main>
  )
}

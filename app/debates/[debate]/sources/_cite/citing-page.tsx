import { PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { writerKey } from "@/app/annotations/writer"
import { toCite, toProposeWords } from "@/lib/claims/citing/queries"
import { wordsNamed } from "@/lib/sources/words/queries"
import { Missing } from "../../_missing/missing"
import { LEDES, TITLES } from "../../propose/_propose/words"
import { roomPath } from "../_editions/paths"
import { sourcesPath } from "../_import/paths"
import { citeWords } from "./actions"
import { CiteForm } from "./cite-form"
import { proposeWords } from "./proposing"

export type CitingParams = {
  params: Promise<{ debate: string; source: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const MANNERS = {
  cite: {
    begin: toCite,
    title: "Cite as evidence",
    lede: null,
    again: "cite them",
    form: { action: citeWords, submit: "Cite these words" },
  },
  propose: {
    begin: toProposeWords,
    title: TITLES["new-evidence"],
    lede: `${LEDES["new-evidence"]} The curators of the debate decide, and you are told.`,
    again: "propose them",
    form: { action: proposeWords, submit: "Send it to the curators", why: true },
  },
}

type Props = CitingParams & { manner: keyof typeof MANNERS }

/** The page on which words of a source, named by the address, are cited as evidence, or proposed as such. */
export async function CitingPage({ params, searchParams, manner }: Props) {
  const { begin, title, lede, again, form } = MANNERS[manner]
  const [{ debate: slug, source }, { edition, words: asked }] = await Promise.all([params, searchParams])
  const actor = await currentActor()
  const citing = await found(begin(actor, slug, source))
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
      <PageTitle>{`${title}: ${citing.source}`}</PageTitle>
      <PageHead trail={trail} title={title}>
        {lede && <p className="meta">{lede}</p>}
      </PageHead>
      <div className={sections.body}>
        {led?.state === "there" ? (
          <CiteForm
            {...form}
            me={writerKey(actor.userId ?? "")}
            debate={slug}
            source={source}
            words={{ editionId: String(edition), start: led.start, end: led.end, exact: led.exact }}
            citing={citing}
            back={back}
          />
        ) : (
          <p>
            These words are not in this text any more. <a href={back}>Select the words in the text</a>, then{" "}
            {again}.
          </p>
        )}
      </div>
    </main>
  )
}

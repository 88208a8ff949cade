import { PageHead, type Step } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { importPage } from "@/lib/sources/imports/queries"
import type { ImportPage } from "@/lib/sources/imports/view"
import { Missing } from "../../../_missing/missing"
import { Making } from "../../_import/_make/making"
import { LookingThrough } from "../../_import/_preview/looking-through"
import styles from "../../_import/import.module.css"
import { sourcesPath, textsPath } from "../../_import/paths"
import { State } from "../../_import/states"
import { broughtBy } from "../../_import/under-way"
import { nameOf, sizeInWords } from "../../_import/words"

type Params = Promise<{ debate: string; import: string }>
type Props = { params: Params; searchParams: Promise<{ page?: string | string[] }> }

const TITLES: Record<ImportPage["text"]["state"], string> = {
  reading: "A text is being read",
  failed: "This text could not be read",
  read: "What the text becomes",
  made: "This text is in",
  "given-up": "This text was given up",
}

export default async function ImportedTextPage({ params, searchParams }: Props) {
  const [{ debate: slug, import: id }, { page }] = await Promise.all([params, searchParams])
  const number = typeof page === "string" && /^\d{1,6}$/.test(page) ? Number(page) : 1
  const view = await found(importPage(await currentActor(), slug, id, number))
  if (!view) return <Missing debate={slug} />
  const { source, text, preview, outlook } = view
  return (
    <main id="main" className={styles.page}>
      <PageTitle>{`${TITLES[text.state]}: ${nameOf(text)}`}</PageTitle>
      <PageHead trail={trailOf(view)} title={TITLES[text.state]}>
        <p>{[nameOf(text), sizeInWords(text.size), broughtBy(text)].join(", ")}.</p>
      </PageHead>
      <div className={sections.body}>
        {preview && outlook ? (
          <>
            <LookingThrough debate={slug} id={text.id} preview={preview} />
            <Making
              debate={slug}
              source={source?.slug ?? null}
              id={text.id}
              version={preview.version}
              outlook={outlook}
            />
          </>
        ) : (
          <State view={view} />
        )}
      </div>
    </main>
  )
}

function trailOf({ debate, source }: ImportPage): Step[] {
  const sources = { name: "Sources", href: sourcesPath(debate.slug) }
  const whole = { name: debate.title, href: `/debates/${debate.slug}` }
  if (!source) return [whole, sources]
  const here = { name: source.title, href: `${sources.href}/${source.slug}` }
  return [whole, sources, here, { name: "Texts", href: textsPath(debate.slug, source.slug) }]
}

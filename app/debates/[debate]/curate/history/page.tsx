import { Lede, PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { historyOf } from "@/lib/claims/history/queries"
import type { Asked } from "@/lib/claims/history/schema"
import { isId } from "@/lib/ids"
import { Missing } from "../../_missing/missing"
import { one, type Search } from "../_form/asked"
import { curatePath } from "../paths"
import { Entry } from "./_history/entry"
import styles from "./_history/history.module.css"
import { JustDone } from "./_history/just-done"

type Props = { params: Promise<{ debate: string }>; searchParams: Promise<Search> }

// "claim:kronstadt-serge" as kind and address.
function subjectIn(search: Search): Asked["of"] {
  const [kind, slug] = one(search, "of").split(":")
  return kind && slug ? ({ kind, slug } as Asked["of"]) : undefined
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const [{ debate: slug }, search] = await Promise.all([params, searchParams])
  const actor = await currentActor()
  const of = subjectIn(search)
  const history = await found(historyOf(actor, slug, { of, before: one(search, "before") || undefined }))
  if (!history) return <Missing debate={slug} />
  const { debate, entries, earlier } = history
  const act = one(search, "done")
  const [done] = isId(act) ? (await historyOf(actor, slug, { act })).entries : []
  const asked = of ? `?of=${of.kind}:${of.slug}` : ""
  const here = curatePath(slug, `history${asked}`)
  const { language } = debate
  const way = [
    { name: debate.title, href: `/debates/${slug}` },
    { name: "Curate", href: curatePath(slug) },
  ]
  return (
    <main id="main">
      <PageTitle>{`History: ${history.of?.name ?? debate.title}`}</PageTitle>
      <PageHead trail={way} title="History">
        {history.of ? (
          <Lede>
            What was done to <Name {...history.of} language={language} />, and to what hangs on it.{" "}
            <a href={curatePath(slug, "history")}>The whole debate’s history</a>
          </Lede>
        ) : (
          <Lede>
            What was done to this debate, the latest first. What still stands as it was done can be undone.
          </Lede>
        )}
        {done && <JustDone entry={done} debate={slug} language={language} here={here} />}
      </PageHead>
      <div className={sections.body}>
        {entries.length === 0 ? (
          <p className="empty">Nothing was done here yet.</p>
        ) : (
          <ol className={styles.list}>
            {entries.map((entry) => (
              <Entry key={entry.event} entry={entry} debate={slug} language={language} here={here} />
            ))}
          </ol>
        )}
        {earlier && (
          <p>
            <a href={`${here}${asked ? "&" : "?"}before=${earlier}`}>Earlier</a>
          </p>
        )}
      </div>
    </main>
  )
}

function Name({ name, href, language }: { name: string; href: string | null; language: string }) {
  return <span lang={language}>{href ? <a href={href}>{name}</a> : name}</span>
}

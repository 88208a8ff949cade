import { redirect } from "next/navigation"
import { counted } from "@/app/_ui/counting"
import { PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { currentActor } from "@/app/_web/session"
import { notebook } from "@/lib/annotations/notebook/queries"
import { choiceOf } from "@/lib/annotations/notebook/schema"
import { Choose } from "./_notebook/choose"
import { NoteEntry } from "./_notebook/note"
import { firstOfEach, notebookAddress } from "./address"
import styles from "./page.module.css"

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function NotebookPage({ searchParams }: Props) {
  const given = firstOfEach(await searchParams)
  const choice = choiceOf(given)
  const actor = await currentActor()
  const here = notebookAddress("/notebook", choice)
  if (!actor.userId) redirect(`/account/sign-in?next=${encodeURIComponent(here)}`)
  const { notes, count, next, cards, debates, seminars, tags } = await notebook(actor, choice, given.before)
  const { removed, ...narrower } = choice
  const chosen = Object.keys(narrower).length > 0
  return (
    <main id="main">
      <PageTitle>Notebook</PageTitle>
      <PageHead title="Notebook">
        <p>
          {removed
            ? "What you removed in the last 30 days."
            : "Everything you wrote and highlighted, the newest first. What only you may read is seen by nobody else."}
        </p>
      </PageHead>
      <div className={sections.body}>
        {given.done === "back" && <p role="status">It stands again where it stood.</p>}
        <Choose choice={choice} debates={debates} seminars={seminars} tags={tags} />
        <p className={styles.ways}>
          <span role="status">{counted(count, removed ? "removed remark" : "remark")}</span>
          {chosen && <a href={removed ? "/notebook?removed=yes" : "/notebook"}>Show all</a>}
          {count > 0 && !removed && (
            <a href={notebookAddress("/notebook/export", choice)}>Export as Markdown</a>
          )}
          {removed ? <a href="/notebook">What stands</a> : <a href="/notebook?removed=yes">Removed lately</a>}
        </p>
        {notes.length > 0 ? (
          <ol>
            {notes.map((note) => (
              <NoteEntry key={note.id} note={note} cards={cards} />
            ))}
          </ol>
        ) : (
          <p className="empty">{emptyInWords(chosen, removed !== undefined, given.before !== undefined)}</p>
        )}
        {next && (
          <p className={styles.ways}>
            <a href={notebookAddress("/notebook", choice, next)}>Earlier ones</a>
          </p>
        )}
      </div>
    </main>
  )
}

function emptyInWords(chosen: boolean, removed: boolean, later: boolean): string {
  if (later) return "Nothing is earlier than this."
  if (chosen) return "Nothing you wrote is like this. Choose less, or other words."
  if (removed) return "You have removed nothing in the last 30 days."
  return "You have written nothing yet. Select words in a source, or open a claim and say something about it."
}

import { Acting } from "@/app/_ui/form/acting"
import forms from "@/app/_ui/form/form.module.css"
import type { ImportPage } from "@/lib/sources/imports/view"
import { giveUp } from "./actions"
import styles from "./import.module.css"
import { bringPath, importPath, sourcesPath, textsPath } from "./paths"
import { Watching } from "./watching"
import { readingInWords } from "./words"

type Props = { view: ImportPage }

/** What is said of a text that is not there to be looked through: it is being read, could not be, or its way has ended. */
export function State({ view }: Props) {
  const { debate, source, text } = view
  const around = source ? textsPath(debate.slug, source.slug) : sourcesPath(debate.slug)
  if (text.state === "reading") return <Reading view={view} />
  if (text.state === "failed") return <Failed view={view} problem={text.problem} />
  if (text.state === "made") {
    return (
      <p className={styles.prose}>
        This text is edition {text.edition} of <a href={around}>{source?.title}</a>.
      </p>
    )
  }
  return (
    <div className={styles.progress}>
      <p className={styles.prose}>This text was given up. Nothing of it is kept.</p>
      <p className={forms.acts}>
        <a href={bringPath(debate.slug, source?.slug ?? null)}>Bring another</a>
        <a href={around}>{source ? `The texts of “${source.title}”` : "All sources"}</a>
      </p>
    </div>
  )
}

function Reading({ view: { debate, source, text } }: Props) {
  if (text.state !== "reading") return null
  const { done, total } = text
  return (
    <div className={styles.progress}>
      <p role="status">{readingInWords({ ...text })}</p>
      <progress
        aria-label="How far the text is read"
        max={total ?? undefined}
        value={total ? done : undefined}
      />
      <p className="meta">
        A book takes a minute or two. You may leave this page and come back.{" "}
        <a href={importPath(debate.slug, text.id)}>Look again</a>
      </p>
      <Watching />
      <Acting
        action={giveUp}
        of={{ debate: debate.slug, source: source?.slug ?? null, id: text.id }}
        label="Give it up"
      />
    </div>
  )
}

function Failed({ view: { debate, source, text }, problem }: Props & { problem: string }) {
  const slug = source?.slug ?? null
  return (
    <div className={styles.progress}>
      <p role="status" className={forms.error}>
        {problem}
      </p>
      <p className="meta">Nothing of the file is kept.</p>
      <p className={forms.acts}>
        <a className="button" href={bringPath(debate.slug, slug)}>
          Bring another
        </a>
      </p>
      <Acting
        action={giveUp}
        of={{ debate: debate.slug, source: slug, id: text.id }}
        label="Take it from the list"
      />
    </div>
  )
}

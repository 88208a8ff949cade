import { Acting } from "@/app/_ui/form/acting"
import forms from "@/app/_ui/form/form.module.css"
import sections from "@/app/_ui/sections.module.css"
import type { ImportLine } from "@/lib/sources/imports/view"
import { giveUp } from "./actions"
import styles from "./import.module.css"
import { importPath } from "./paths"
import { nameOf, readingInWords, sizeInWords } from "./words"

type Props = { debate: string; source: string | null; texts: ImportLine[] }

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" })

/** The texts on their way into a source: how far each is, and those that could not be read. Nothing where there is none. */
export function ImportsUnderWay({ debate, source, texts }: Props) {
  if (texts.length === 0) return null
  return (
    <section className={sections.section} aria-labelledby="under-way">
      <h2 id="under-way">On their way in</h2>
      <ul className={styles.lines}>
        {texts.map((text) => (
          <li key={text.id}>
            <p className={styles.name}>
              <a href={importPath(debate, text.id)}>{nameOf(text)}</a>
            </p>
            <p className="meta">
              {[sizeInWords(text.size), broughtBy(text), stateInWords(text)].join(" · ")}
            </p>
            {text.state === "failed" && <p className={forms.error}>{text.problem}</p>}
            {text.state === "failed" && (
              <Acting
                action={giveUp}
                of={{ debate, source, id: text.id }}
                label="Take it from this list"
                heard={` (${nameOf(text)})`}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** "brought by Ada on 2 July 2012". */
export function broughtBy({ by, at }: Pick<ImportLine, "by" | "at">): string {
  return `brought ${by ? `by ${by} ` : ""}on ${day.format(at)}`
}

function stateInWords(text: ImportLine): string {
  if (text.state === "reading") return readingInWords(text).replace(/\.$/, "").toLowerCase()
  return text.state === "failed" ? "could not be read" : "read, waits for your decision"
}

import { ABOUT, AUDIENCES, type Choice, KINDS } from "@/lib/annotations/notebook/schema"
import type { Notebook } from "@/lib/annotations/notebook/view"
import { aboutChoiceInWords, audienceChoiceInWords, kindInWords } from "@/lib/annotations/notebook/words"
import styles from "./choose.module.css"

type Option = { value: string; name: string }
type Props = {
  choice: Choice
  debates: Notebook["debates"]
  seminars: Notebook["seminars"]
  tags: Notebook["tags"]
}

function Pick({
  name,
  label,
  chosen,
  options,
}: {
  name: string
  label: string
  chosen?: string
  options: Option[]
}) {
  return (
    <p className={styles.field}>
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={chosen ?? ""}>
        <option value="">All</option>
        {options.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </p>
  )
}

function Day({ name, label, chosen }: { name: string; label: string; chosen?: string }) {
  return (
    <p className={styles.field}>
      <label htmlFor={name}>{label}</label>
      <input id={name} name={name} type="date" defaultValue={chosen} />
    </p>
  )
}

/** Of what one wrote, which: a form that puts the choice into the address. It stands open once something is chosen. */
export function Choose({ choice, debates, seminars, tags }: Props) {
  const { q, removed, ...narrower } = choice
  const named = <T extends string>(values: readonly T[], nameOf: (value: T) => string) =>
    values.map((value) => ({ value, name: nameOf(value) }))
  return (
    <search>
      <form className={styles.form} method="get" action="/notebook">
        <p className={styles.words}>
          <label htmlFor="q">Words in it</label>
          <input id="q" name="q" type="search" defaultValue={q} autoComplete="off" />
          <button type="submit">Show</button>
        </p>
        <details open={Object.keys(narrower).length > 0}>
          <summary>Choose by debate, kind, date …</summary>
          <div className={styles.panel}>
            <Pick
              name="debate"
              label="Debate"
              chosen={choice.debate}
              options={debates.map(({ slug, title }) => ({ value: slug, name: title }))}
            />
            <Pick
              name="seminar"
              label="Seminar"
              chosen={choice.seminar}
              options={seminars.map(({ id, name }) => ({ value: id, name }))}
            />
            <Pick name="kind" label="Kind" chosen={choice.kind} options={named(KINDS, kindInWords)} />
            <Pick
              name="about"
              label="About"
              chosen={choice.about}
              options={named(ABOUT, aboutChoiceInWords)}
            />
            {tags.length > 0 && (
              <Pick
                name="tag"
                label="Tag"
                chosen={choice.tag}
                options={tags.map(({ slug, name }) => ({ value: slug, name }))}
              />
            )}
            <Pick
              name="audience"
              label="Who may read it"
              chosen={choice.audience}
              options={named(AUDIENCES, audienceChoiceInWords)}
            />
            <Day name="from" label="From (UTC)" chosen={choice.from} />
            <Day name="to" label="To (UTC)" chosen={choice.to} />
          </div>
        </details>
        {removed && <input type="hidden" name="removed" value={removed} />}
      </form>
    </search>
  )
}

import { counted, listed } from "@/app/_ui/counting"
import { kindOnLine } from "@/lib/claims/map/kinds"
import type { DebateMap, MapOptions } from "@/lib/claims/map/view"
import { mapHref } from "./address"
import styles from "./choose.module.css"

type Props = { map: DebateMap; options: MapOptions; base: string }

function chosenInWords({ choice }: DebateMap, options: MapOptions): string {
  const numbers = options.questions
    .filter(({ slug }) => choice.questions.includes(slug))
    .map(({ number }) => number)
  const parts = [
    choice.voices.length > 0 ? counted(choice.voices.length, "voice") : "",
    numbers.length > 0
      ? `${numbers.length === 1 ? "question" : "questions"} ${listed(numbers.map(String))}`
      : "",
    listed(choice.kinds.map((kind) => `“${kindOnLine(kind)}”`)),
  ].filter(Boolean)
  return parts.length > 0 ? parts.join("; ") : "all voices, questions and kinds of link"
}

/** What the map shows: a form that submits to the address. What is not ticked anywhere in a group leaves nothing out. */
export function ChooseMap({ map, options, base }: Props) {
  const { choice } = map
  return (
    <details className={styles.choose}>
      <summary>{`Shown: ${chosenInWords(map, options)}`}</summary>
      <form action={`${base}/map`} className={styles.panel}>
        {choice.claim && <input type="hidden" name="claim" value={choice.claim} />}
        {choice.claim && choice.steps === 2 && <input type="hidden" name="steps" value="2" />}
        <Group name="Links of these voices">
          {options.voices.map(({ slug, name, links }) => (
            <Pick key={slug} field="voice" value={slug} chosen={choice.voices.includes(slug)} links={links}>
              {name}
            </Pick>
          ))}
        </Group>
        <Group name="On these questions">
          {options.questions.map(({ slug, number, ask, links }) => (
            <Pick
              key={slug}
              field="question"
              value={slug}
              chosen={choice.questions.includes(slug)}
              links={links}
            >
              {`${number}. ${ask}`}
            </Pick>
          ))}
        </Group>
        <Group name="Of these kinds">
          {options.kinds.map(({ kind, links }) => (
            <Pick
              key={kind}
              field="kind"
              value={kind.toLowerCase()}
              chosen={choice.kinds.includes(kind)}
              links={links}
            >
              {kindOnLine(kind)}
            </Pick>
          ))}
          <label className={`${styles.pick} ${styles.apart}`}>
            <input type="checkbox" name="unlinked" value="1" defaultChecked={choice.unlinked} />
            <span>Also claims without a link</span>
          </label>
        </Group>
        <p>
          <button type="submit" className="primary">
            Show these
          </button>{" "}
          <a className="button" href={mapHref(base, {})}>
            The whole map
          </a>
        </p>
      </form>
    </details>
  )
}

function Group({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <fieldset>
      <legend className="label">{name}</legend>
      {children}
    </fieldset>
  )
}

type PickProps = { field: string; value: string; chosen: boolean; links: number; children: React.ReactNode }

function Pick({ field, value, chosen, links, children }: PickProps) {
  return (
    <label className={styles.pick}>
      <input type="checkbox" name={field} value={value} defaultChecked={chosen} />
      <span>{children}</span>
      <span className="meta">
        {links}
        <span className="sr">{links === 1 ? " link" : " links"}</span>
      </span>
    </label>
  )
}

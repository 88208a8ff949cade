import type { EditionLine } from "@/lib/annotations/outcomes/view"
import { textsPath } from "../_import/paths"
import { Watching } from "../_import/watching"
import { turnEdition } from "./actions"
import { Deciding } from "./deciding"
import styles from "./editions.module.css"
import { outcomesPath } from "./paths"
import {
  cameInWords,
  countsInWords,
  lookingInWords,
  madeInWords,
  nameOf,
  stageInWords,
  toLookAtInWords,
} from "./words"

type Props = { debate: string; source: string; edition: EditionLine }

/** A text of a source in the list: what it is, where it came from, what became of its passages, and what one can do. */
export function Edition({ debate, source, edition }: Props) {
  const { id, kind, number, stage, counts } = edition
  const name = nameOf(edition)
  const turn = turnOf(edition)
  const settled = counts && stage !== "looking" && stage !== "failed"
  const toLookAt = counts && stage === "given" ? toLookAtInWords(counts) : null
  const leads = toLookAt !== null || kind === "FULL"
  return (
    <li className={stage === "given" ? styles.given : undefined}>
      <h2>{name}</h2>
      <p className={stage === "failed" ? "rubric" : undefined}>{stageInWords(edition)}</p>
      {stage === "looking" && <Looking edition={edition} again={textsPath(debate, source)} />}
      {settled && (
        <p>
          {countsInWords(counts)}.{" "}
          {leads && (
            <a href={outcomesPath(debate, source, number)}>
              {toLookAt ? `Look at ${toLookAt}` : "What became of them"}
              <span className="sr"> ({name})</span>
            </a>
          )}
        </p>
      )}
      {kind === "TRANSLATION" && stage === "given" && (
        <p>
          <a href={`${textsPath(debate, source).replace(/\/texts$/, "/beside")}?with=${number}`}>
            Beside the original<span className="sr"> ({name})</span>
          </a>
        </p>
      )}
      <p className="meta">{`${cameInWords(edition)}. ${madeInWords(edition)}`}</p>
      {turn && (
        <Deciding action={turnEdition} of={{ debate, source, editionId: id }} choices={turn} heard={name} />
      )}
    </li>
  )
}

function turnOf({ kind, stage }: EditionLine) {
  if (kind === "EXCERPTS" || stage === "before") return null
  const undo = { name: "turn", value: "taken-back", label: "Take this text back" }
  if (stage === "taken-back") return [{ name: "turn", value: "back", label: "Bring it back" }]
  if (stage === "failed")
    return [{ name: "turn", value: "again", label: "Look for its passages again" }, undo]
  return [undo]
}

function Looking({ edition: { looking }, again }: { edition: EditionLine; again: string }) {
  return (
    <div className={styles.looking}>
      <p role="status">{lookingInWords(looking!)}</p>
      <progress aria-label="Passages looked for" max={looking!.total || 1} value={looking!.done} />
      <noscript>
        <p>
          <a href={again}>Look again</a>
        </p>
      </noscript>
      <Watching />
    </div>
  )
}

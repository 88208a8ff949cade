import { counted } from "@/app/_ui/counting"
import type { EditionLine } from "@/lib/annotations/outcomes/view"
import { textsPath } from "../_import/paths"
import { Watching } from "../_import/watching"
import { turnEdition } from "./actions"
import { Deciding } from "./deciding"
import styles from "./editions.module.css"
import { outcomesPath, roomPath } from "./paths"
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
  const { id, kind, number, stage } = edition
  const name = nameOf(edition)
  const turn = turnOf(edition)
  return (
    <li className={stage === "given" ? styles.given : undefined}>
      <h2>{name}</h2>
      <p className={stage === "failed" ? "rubric" : undefined}>{stageInWords(edition)}</p>
      {stage === "looking" && <Looking edition={edition} again={textsPath(debate, source)} />}
      {stage !== "looking" && stage !== "failed" && (
        <Passages edition={edition} path={outcomesPath(debate, source, number)} />
      )}
      {kind === "TRANSLATION" && stage === "given" && (
        <p>
          <a href={`${roomPath(debate, source)}/beside?with=${number}`}>
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

function Passages({ edition, path }: { edition: EditionLine; path: string }) {
  const { kind, stage, counts } = edition
  if (!counts) return null
  // Words of the full text that readers speak of are not in the excerpts, nor need they be.
  if (kind === "EXCERPTS") return <p>{`${counted(counts.kept, "passage")}.`}</p>
  const toLookAt = stage === "given" ? toLookAtInWords(counts) : null
  return (
    <p>
      {countsInWords(counts)}.{" "}
      <a href={path}>
        {toLookAt ? `Look at ${toLookAt}` : "What became of them"}
        <span className="sr"> ({nameOf(edition)})</span>
      </a>
    </p>
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

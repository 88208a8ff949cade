import { counted } from "@/app/_ui/counting"
import type { KindView, Preview } from "@/lib/sources/imports/view"
import { importPath } from "../paths"
import { tallyInWords } from "../words"
import { KindsForm } from "./kinds-form"
import styles from "./preview.module.css"
import { spotPath } from "./spot"

type Props = { debate: string; id: string; preview: Preview }

/** How often each kind of thing is proposed, with a box to take or refuse it as a whole and a way to the first place. */
export function Kinds({ debate, id, preview }: Props) {
  const { kinds, version, blocks, characters } = preview
  const size = `${counted(blocks, "paragraph")} and headings, ${characters.toLocaleString("en")} characters`
  const path = importPath(debate, id)
  const open = kinds.filter(({ fixed }) => !fixed)
  const fixed = kinds.filter((kind) => kind.fixed)
  if (kinds.length === 0) {
    return <p className={styles.prose}>Nothing needs mending: the text comes in as it is ({size}).</p>
  }
  return (
    <>
      <p className={styles.prose}>
        {open.length > 0
          ? "Take away the tick from what should be left undone throughout; single places are decided below. "
          : "Nothing of it needs your decision. "}
        As it stands now the text has {size}.
      </p>
      {open.length > 0 && (
        <KindsForm of={{ debate, id, version }}>
          <ul className={styles.kinds}>
            {open.map((kind) => (
              <li key={kind.kind}>
                <label className={styles.kind}>
                  {/* React gives a box its first state only; with another key it is made anew. */}
                  <input
                    key={String(kind.refused)}
                    type="checkbox"
                    name="kind"
                    value={kind.kind}
                    defaultChecked={!kind.refused}
                  />
                  {tallyInWords(kind.kind, kind.count)}
                </label>
                <input type="hidden" name="offered" value={kind.kind} />
                <span className="meta">{left(kind)}</span>
                {kind.first && (
                  <a className={styles.first} href={spotPath(path, kind.first)}>
                    First place<span className="sr"> ({tallyInWords(kind.kind, kind.count)})</span>
                  </a>
                )}
              </li>
            ))}
          </ul>
        </KindsForm>
      )}
      {fixed.length > 0 && (
        <p className="meta">
          Done in any case, since no text can be kept without it:{" "}
          {fixed.map(({ kind, count }) => tallyInWords(kind, count)).join("; ")}.
        </p>
      )}
    </>
  )
}

function left({ refused, places }: KindView): string {
  if (refused) return "left as it came in"
  return places > 0 ? `${places} of them left as it came in` : ""
}

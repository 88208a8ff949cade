import { SeminarForm } from "@/app/seminars/_seminar/form"
import type { VocabularyView, WordView } from "@/lib/annotations/tags/view"
import { mergeTag, removeTag, renameTag } from "../actions"
import { addressOf } from "./paths"
import styles from "./vocabulary.module.css"

type Props = { of: VocabularyView; word: WordView; back: string }

/** What may become of a word: another name, one with another, taken out. */
export function Changing({ of, word, back }: Props) {
  const { id, version, name } = word
  const known = { id, version, ...addressOf(of) }
  const others = of.words.filter((each) => each.id !== id)
  return (
    <div className={styles.changing}>
      <SeminarForm
        action={renameTag}
        of={known}
        fields={[{ kind: "text", plain: true, name: "name", label: "Name", value: name }]}
        submit="Rename it"
      />
      {others.length > 0 && (
        <SeminarForm
          action={mergeTag}
          of={known}
          fields={[
            {
              kind: "select",
              name: "into",
              label: `Merge “${name}” into`,
              options: others.map((each) => ({ value: each.id, label: each.name })),
              value: others[0]!.id,
              hint: "Every remark that has the one has the other then.",
            },
          ]}
          submit="Merge them"
        />
      )}
      <SeminarForm action={removeTag} of={known} submit="Take it out" heard={`(${name})`} />
      <p>
        <a href={back}>Leave it as it is</a>
      </p>
    </div>
  )
}

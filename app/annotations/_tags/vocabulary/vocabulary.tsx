import { counted } from "@/app/_ui/counting"
import sections from "@/app/_ui/sections.module.css"
import { SeminarForm } from "@/app/seminars/_seminar/form"
import type { VocabularyView, WordView } from "@/lib/annotations/tags/view"
import { addTag, allowFreeTags, restoreTag } from "../actions"
import { Changing } from "./changing"
import { addressOf, vocabularyPath } from "./paths"
import styles from "./vocabulary.module.css"

type Props = {
  of: VocabularyView
  /** the id of the word that is being changed, as the address asks */
  changing: string | undefined
}

/** The words of a vocabulary with how many remarks bear each; for those who keep it, what changes them. */
export function Vocabulary({ of, changing }: Props) {
  const { words, gone, can, seminar } = of
  return (
    <div className={sections.body}>
      {can.keep && <Adding of={of} />}
      <section className={sections.section} aria-labelledby="words">
        <h2 id="words">{words.length === 0 ? "No words yet" : counted(words.length, "word")}</h2>
        {words.length === 0 ? (
          <p className="empty">
            {can.keep ? "Add the first word above." : "Whoever keeps this vocabulary has added none yet."}
          </p>
        ) : (
          <ul className={styles.words}>
            {words.map((word) => (
              <li key={word.id} id={word.slug}>
                <Word of={of} word={word} changing={can.keep && changing === word.id} />
              </li>
            ))}
          </ul>
        )}
      </section>
      {can.keep && seminar && <Members of={of} seminarId={seminar.id} />}
      {can.keep && gone.length > 0 && <Gone of={of} />}
    </div>
  )
}

function Adding({ of }: { of: VocabularyView }) {
  const field = { kind: "text", plain: true, name: "name", label: "A word" } as const
  return (
    <section className={sections.section} aria-labelledby="add">
      <h2 id="add">Add a word</h2>
      <SeminarForm
        action={addTag}
        of={{ debateId: of.debate.id, seminarId: of.seminar?.id ?? "", ...addressOf(of) }}
        fields={[{ ...field, hint: "At most 60 characters, in any script." }]}
        submit="Add it"
      />
    </section>
  )
}

function Word({ of, word, changing }: { of: VocabularyView; word: WordView; changing: boolean }) {
  const { id, slug, name, uses, kept } = word
  const here = vocabularyPath(addressOf(of))
  return (
    <>
      <p>
        <bdi className={styles.word}>{name}</bdi>{" "}
        <span className="meta">
          {uses > 0 ? `on ${counted(uses, "remark")}` : "on no remark"}
          {!kept && " · added by a member"}
        </span>{" "}
        {of.can.keep && !changing && (
          <a href={`${here}?change=${id}#${slug}`}>
            Change<span className="sr"> {name}</span>
          </a>
        )}
      </p>
      {changing && <Changing of={of} word={word} back={`${here}#${slug}`} />}
    </>
  )
}

function Members({ of, seminarId }: { of: VocabularyView; seminarId: string }) {
  return (
    <section className={sections.section} aria-labelledby="members">
      <h2 id="members">Words of members</h2>
      <p>
        {of.free
          ? "Members may tag with words of their own, which are then words of this seminar."
          : "Members tag with these words and with those of the debate. You can let them add their own."}
      </p>
      <SeminarForm
        action={allowFreeTags}
        of={{ seminarId, allowed: of.free ? "no" : "yes", ...addressOf(of) }}
        submit={of.free ? "Let members choose from these words only" : "Let members add words"}
      />
    </section>
  )
}

function Gone({ of }: { of: VocabularyView }) {
  return (
    <section className={sections.section} aria-labelledby="gone">
      <h2 id="gone">Taken out</h2>
      <ul className={styles.words}>
        {of.gone.map(({ id, name, into }) => (
          <li key={id}>
            <p>
              <bdi className={styles.word}>{name}</bdi>{" "}
              {into !== null && (
                <span className="meta">
                  is now <bdi>{into}</bdi>
                </span>
              )}
            </p>
            <SeminarForm
              action={restoreTag}
              of={{ id, ...addressOf(of) }}
              submit={into === null ? "Bring it back" : "Part them again"}
              heard={`(${name})`}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

import type { BlindView } from "@/lib/annotations/blind/view"
import styles from "./blind.module.css"

type Props = { reading: NonNullable<BlindView["reading"]>; of: readonly string[]; base: string }

/** Which of one's seminars sees one's answers: a form that submits to the address. */
export function ForWhom({ reading: { question, seminars, seminar }, of, base }: Props) {
  return (
    <form action={`${base}/compare`} className={styles.forWhom}>
      <input type="hidden" name="blind" value="on" />
      <input type="hidden" name="question" value={question.slug} />
      {of.length > 0 && <input type="hidden" name="of" value={of.join(",")} />}
      <label htmlFor="for-whom">Answer for</label>
      <select id="for-whom" name="seminar" defaultValue={seminar?.id} key={seminar?.id}>
        {seminars.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit">Change</button>
    </form>
  )
}

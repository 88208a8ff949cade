import { momentInWords } from "@/app/_ui/times"
import { COLOURS, type Colour } from "@/lib/annotations/reading/filters/schema"
import type { Choice, FilterView } from "@/lib/annotations/reading/filters/view"
import { ChoiceList } from "./choice-list"
import styles from "./filter.module.css"

const COLOUR_NAMES: Record<Colour, string> = {
  kind: "Kind",
  person: "Person",
  tag: "Tag",
  question: "Question of the debate",
  position: "Position",
}

/** The filters in groups, each choice with how many it would leave, and what the colours say. */
export function Groups({ view }: { view: FilterView }) {
  const { kinds, people, tags, questions, open, since, mine } = view
  const turns = [
    ...of("open", open ? [open] : []),
    ...of("since", since ? [{ ...since, name: `${since.name}, ${momentInWords(since.last)}` }] : []),
    ...of("mine", mine ? [mine] : []),
  ]
  const positions = questions.flatMap((question) => question.positions)
  return (
    <>
      <Colours view={view} />
      <Group name="Kind" choices={of("kind", kinds)} />
      <Group name="Remarks" choices={turns} />
      <Group name="Person" choices={of("person", people)} />
      <Group name="Tag" choices={of("tag", tags)} />
      <Group name="Question of the debate" choices={of("question", questions)} />
      <Group name="Position" choices={of("position", positions)} />
    </>
  )
}

type Field = Choice & { field: string }

const of = (field: string, choices: readonly Choice[]): Field[] =>
  choices.map(({ value, name, count, chosen }) => ({ field, value, name, count, chosen }))

function Group({ name, choices }: { name: string; choices: readonly Field[] }) {
  if (choices.length === 0) return null
  return (
    <fieldset>
      <legend className="label">{name}</legend>
      <ChoiceList choices={choices} narrowed={`Narrow: ${name.toLowerCase()}`} />
    </fieldset>
  )
}

// What has no values here has no colours either.
function offered({ people, tags, questions }: FilterView, colour: Colour): boolean {
  if (colour === "person") return people.length > 0
  if (colour === "tag") return tags.length > 0
  return colour === "kind" || questions.length > 0
}

function Colours({ view }: { view: FilterView }) {
  const { colour } = view.asked
  return (
    <fieldset className={styles.colours}>
      <legend className="label">Colour by</legend>
      {COLOURS.filter((each) => each === colour || offered(view, each)).map((each) => (
        <label key={each} className={styles.pick}>
          <input type="radio" name="colour" value={each} defaultChecked={each === colour} />{" "}
          {COLOUR_NAMES[each]}
        </label>
      ))}
    </fieldset>
  )
}

import type { Asked } from "./schema"
import type { LegendLine } from "./tones"

/** A value one may ask for, with how many marks it would leave beside whatever else is asked. */
export type Choice = { value: string; name: string; count: number; chosen: boolean }

export type Marked = { passages: number; threads: number }

/** The filters of a text as a form: what there is, what is shown, and what each choice would leave. */
export type FilterView = {
  asked: Asked
  all: Marked
  shown: Marked
  kinds: Choice[]
  people: Choice[]
  tags: Choice[]
  /** with its positions, once it or one of them is asked for */
  questions: (Choice & { positions: Choice[] })[]
  /** null: cannot be asked of this text, or by this reader */
  open: Choice | null
  since: (Choice & { last: string }) | null
  mine: Choice | null
  legend: LegendLine[]
}

import type { Placing } from "../placing"
import type { About, Served } from "./about"
import { overlapping } from "./overlapping"
import type { Asked, Kind } from "./schema"

/** What a filter can ask of a thread or of words in evidence: which values it has, or whether it is so. */
export type Traits = Omit<Asked, "colour">

export type Facet = keyof Traits

const LISTS = ["person", "tag", "kind", "question", "position"] as const
const TURNS = ["open", "since", "mine"] as const

/** What is asked as far as this reader and this text can be asked for it; the rest falls away: questions and positions that
 * its evidence does not serve, one's own for who has not signed in, the last visit where there was none. */
export function within(asked: Asked, about: About): Asked {
  const questions = new Set(about.questions.map(({ slug }) => slug))
  const positions = new Set(about.questions.flatMap((each) => each.positions.map(({ value }) => value)))
  return {
    ...asked,
    question: asked.question.filter((each) => questions.has(each)),
    position: asked.position.filter((each) => positions.has(each)),
    mine: asked.mine && about.signedIn,
    since: asked.since && about.since !== null,
  }
}

/** The traits of words in evidence. */
export function passageTraits({ questions, positions }: Served): Traits {
  const no = { open: false, since: false, mine: false }
  return { person: [], tag: [], kind: ["evidence"], question: questions, position: positions, ...no }
}

// A long text has ten thousand threads, and most filters ask for little of each: so it is worked out when it is asked for.
class ThreadTraits implements Traits {
  private found: Served[] | undefined

  constructor(
    private readonly placing: Placing,
    private readonly last: string | null,
    private readonly under: (placing: Placing) => Served[],
  ) {}

  private get served() {
    this.found ??= this.under(this.placing)
    return this.found
  }
  get person() {
    return this.placing.author ? [this.placing.author.id] : []
  }
  get tag() {
    return this.placing.tags
  }
  get kind() {
    return [this.placing.kind.toLowerCase() as Kind]
  }
  get question() {
    return this.served.flatMap(({ questions }) => questions)
  }
  get position() {
    return this.served.flatMap(({ positions }) => positions)
  }
  get open() {
    return !this.placing.resolved
  }
  get since() {
    const { at, own } = this.placing.latest
    return this.last !== null && !own && at > this.last
  }
  get mine() {
    return this.placing.author?.own ?? false
  }
}

/** The traits of threads; the questions and positions of one are those of the evidence that its words overlap. */
export function threadTraits({ evidence, since }: About): (placing: Placing) => Traits {
  const under = overlapping(evidence)
  return (placing) => new ThreadTraits(placing, since, under)
}

/** The filters that something does not pass. */
export function failing(asked: Asked, traits: Traits): Facet[] {
  const lists = LISTS.filter(
    (name) =>
      asked[name].length > 0 && !(asked[name] as readonly string[]).some((is) => has(traits, name, is)),
  )
  return [...lists, ...TURNS.filter((name) => asked[name] && !traits[name])]
}

const has = (traits: Traits, name: (typeof LISTS)[number], value: string) =>
  (traits[name] as readonly string[]).includes(value)

/** Whether a thread is to be shown: every filter that is asked for keeps it. */
export function keeps(asked: Asked, about: About): (placing: Placing) => boolean {
  const [here, traits] = [within(asked, about), threadTraits(about)]
  return (placing) => failing(here, traits(placing)).length === 0
}

/** Whether words in evidence are to be marked. They have no author, tag or state, so filters for these leave them out. */
export function keepsPassage(asked: Asked, about: About): (passage: Served) => boolean {
  const here = within(asked, about)
  return (passage) => failing(here, passageTraits(passage)).length === 0
}

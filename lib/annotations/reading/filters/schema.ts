import { isId } from "@/lib/ids"

/** What a mark can be, as the address names it: words in evidence, or a thread by the kind of its first remark. */
export const KINDS = ["evidence", "comment", "question", "objection", "definition", "highlight"] as const
export const COLOURS = ["kind", "person", "tag", "question", "position"] as const

export type Kind = (typeof KINDS)[number]
export type Colour = (typeof COLOURS)[number]

/** What an address asks to see of what is marked in a text. Several values of one filter: any of them; several filters: all
 * of them; an empty one asks for nothing. */
export type Asked = {
  /** ids of authors of first remarks */
  person: readonly string[]
  /** slugs */
  tag: readonly string[]
  kind: readonly Kind[]
  /** slugs of questions of the debate, for what overlaps evidence on them */
  question: readonly string[]
  /** `question.position`, by their slugs */
  position: readonly string[]
  /** unresolved threads */
  open: boolean
  /** threads in which others have spoken since one's last visit */
  since: boolean
  /** threads that one began oneself */
  mine: boolean
  /** what the colours say */
  colour: Colour
}

export type Search = Record<string, string | string[] | undefined>

export const NOTHING_ASKED: Asked = {
  person: [],
  tag: [],
  kind: [],
  question: [],
  position: [],
  open: false,
  since: false,
  mine: false,
  colour: "kind",
}

const MOST = 60
const LONGEST = 200

const valuesOf = (given: string | string[] | undefined): string[] =>
  [...new Set([given ?? []].flat())].filter((each) => each !== "" && each.length <= LONGEST).slice(0, MOST)

const among =
  <T extends string>(all: readonly T[]) =>
  (value: string): value is T =>
    (all as readonly string[]).includes(value)

/** What the parameters of an address ask for; what it cannot mean falls away. */
export function asked(search: Search): Asked {
  const values = (name: string) => valuesOf(search[name])
  const yes = (name: string) => values(name).includes("1")
  return {
    person: values("person").filter(isId),
    tag: values("tag"),
    kind: values("kind").filter(among(KINDS)),
    question: values("question"),
    position: values("position"),
    open: yes("open"),
    since: yes("since"),
    mine: yes("mine"),
    colour: values("colour").find(among(COLOURS)) ?? "kind",
  }
}

/** The same for an address from its question mark on. */
export function askedBy(query: string): Asked {
  const given = new URLSearchParams(query)
  return asked(Object.fromEntries([...new Set(given.keys())].map((name) => [name, given.getAll(name)])))
}

const LISTS = ["person", "tag", "kind", "question", "position"] as const
const TURNS = ["open", "since", "mine"] as const

/** The address, from its question mark on, that asks for the same but for what `change` says; `?` where it asks for nothing. */
export function href(before: Asked, change: Partial<Asked> = {}): string {
  const after = { ...before, ...change }
  const lists = LISTS.flatMap((name) => after[name].map((value) => [name, value]))
  const turns = TURNS.filter((name) => after[name]).map((name) => [name, "1"])
  const colour = after.colour === "kind" ? [] : [["colour", after.colour]]
  return `?${new URLSearchParams([...lists, ...turns, ...colour])}`
}

/** Whether an address asks for nothing: neither to leave anything out, nor for other colours. */
export function showsAll(given: Asked): boolean {
  return !leavesOut(given) && given.colour === "kind"
}

/** Whether an address asks to leave anything out; its colours leave out nothing. */
export function leavesOut(given: Asked): boolean {
  return LISTS.some((name) => given[name].length > 0) || TURNS.some((name) => given[name])
}

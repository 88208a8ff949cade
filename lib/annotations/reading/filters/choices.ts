import type { Placing } from "../placing"
import type { About } from "./about"
import { type Facet, failing, passageTraits, type Traits, threadTraits, within } from "./keep"
import { type Asked, KINDS, type Kind } from "./schema"
import { tonesOf } from "./tones"
import type { Choice, FilterView } from "./view"

const KIND_NAMES: Record<Kind, string> = {
  evidence: "Evidence",
  comment: "Comments",
  question: "Questions",
  objection: "Objections",
  definition: "Definitions",
  highlight: "Highlights",
}

type Counted = { traits: Traits; failed: Facet[] }

const FACETS = ["person", "tag", "kind", "question", "position", "open", "since", "mine"] as const
const YES = ["1"]

/** How many of what is marked a choice would leave: it counts what passes all other filters and has the value. */
function countsIn(all: readonly Counted[]): (facet: Facet, value: string) => number {
  const counts = new Map(FACETS.map((facet) => [facet, new Map<string, number>()]))
  for (const { traits, failed } of all) {
    if (failed.length > 1) continue
    for (const facet of failed.length > 0 ? failed : FACETS) {
      const values: readonly string[] | boolean = traits[facet]
      const [of, each] = [counts.get(facet)!, typeof values === "boolean" ? (values ? YES : []) : values]
      for (const value of each.length > 1 ? new Set(each) : each) of.set(value, (of.get(value) ?? 0) + 1)
    }
  }
  return (facet, value) => counts.get(facet)!.get(value) ?? 0
}

/** The form of the filters: what may be chosen is what this reader may see in the text. `placings` are all its threads. */
export function filterView(asking: Asked, about: About, placings: readonly Placing[]): FilterView {
  const asked = within(asking, about)
  const traits = threadTraits(about)
  const judged = (each: Traits): Counted => ({ traits: each, failed: failing(asked, each) })
  const threads = placings.map((placing) => judged(traits(placing)))
  const passages = about.evidence.map((passage) => judged(passageTraits(passage)))
  const count = countsIn([...threads, ...passages])
  const kept = (all: readonly Counted[]) => all.filter(({ failed }) => failed.length === 0).length
  const choice = (facet: keyof typeof asked & Facet, value: string, name: string): Choice => {
    const chosen = asked[facet]
    if (typeof chosen === "boolean") return { value, name, count: count(facet, value), chosen }
    const isChosen = (chosen as readonly string[]).includes(value)
    return { value, name, count: count(facet, value), chosen: isChosen }
  }
  const turn = (facet: "open" | "since" | "mine", name: string) => choice(facet, "1", name)
  const there = (facet: Facet) => placings.length > 0 || asked[facet] === true
  return {
    asked,
    all: { passages: about.evidence.length, threads: placings.length },
    shown: { passages: kept(passages), threads: kept(threads) },
    kinds: kindsIn(asked, [...threads, ...passages]).map((kind) => choice("kind", kind, KIND_NAMES[kind])),
    people: peopleIn(asked, placings).map(({ id, name }) => choice("person", id, name)),
    tags: tagsIn(asked, about, placings).map(({ slug, name }) => choice("tag", slug, name)),
    questions: about.questions.map(({ slug, number, ask, positions }) => ({
      ...choice("question", slug, `${number}. ${ask}`),
      positions: opened(asked, slug)
        ? positions.map(({ value, label }) => choice("position", value, `${number}. ${label}`))
        : [],
    })),
    open: there("open") ? turn("open", "Unresolved") : null,
    since: about.since ? { ...turn("since", "New since my last visit"), last: about.since } : null,
    mine: about.signedIn && there("mine") ? turn("mine", "Mine") : null,
    legend: tonesOf(asked.colour, about, placings).legend,
  }
}

// A long debate has many positions: they are offered once their question is asked for.
const opened = (asked: Asked, question: string) =>
  asked.question.includes(question) || asked.position.some((each) => each.startsWith(`${question}.`))

function kindsIn(asked: Asked, all: readonly Counted[]): Kind[] {
  const here = new Set([...asked.kind, ...all.flatMap(({ traits }) => traits.kind)])
  return KINDS.filter((kind) => here.has(kind))
}

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, "en")

// Somebody of whom nothing is in sight may still be asked for, by an address that another reader sent.
function peopleIn(asked: Asked, placings: readonly Placing[]): { id: string; name: string }[] {
  const names = new Map(asked.person.map((id) => [id, "Somebody else"]))
  for (const { author } of placings)
    if (author) names.set(author.id, author.own ? `${author.name} (you)` : author.name)
  return [...names].map(([id, name]) => ({ id, name })).sort(byName)
}

function tagsIn(asked: Asked, about: About, placings: readonly Placing[]): { slug: string; name: string }[] {
  const slugs = new Set([...asked.tag, ...placings.flatMap(({ tags }) => tags)])
  return [...slugs].map((slug) => ({ slug, name: about.tags.get(slug) ?? slug })).sort(byName)
}

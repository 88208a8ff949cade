import type { Item, Kind } from "../items"

type Ref = { kind: Kind; key: string }

const refs = (kind: Kind, ...keys: (string | undefined)[]): Ref[] =>
  keys.flatMap((key) => (key === undefined ? [] : [{ kind, key }]))

/** What an item names and cannot stand without. */
export function namedBy(item: Item): Ref[] {
  switch (item.kind) {
    case "work":
      return refs("voice", item.fragment.by)
    case "source":
      return [
        ...refs("voice", ...item.fragment.by),
        ...refs("voice", ...(item.fragment["translated-by"] ?? []), ...(item.fragment["edited-by"] ?? [])),
        ...refs("work", item.fragment.work, ...item.fragment.reviews),
      ]
    case "position":
      return refs("question", item.fragment.question)
    case "silence": {
      const { question, voice, source, work } = item.fragment
      return [
        ...refs("question", question),
        ...refs("voice", voice),
        ...refs("source", source),
        ...refs("work", work),
      ]
    }
    case "claim": {
      const { question, position, voice, chain = [], work, source, evidence } = item.fragment
      return [
        ...refs("question", question),
        ...refs("position", position && `${question} ${position}`),
        ...refs("voice", voice, item.fragment["reported-by"], ...chain),
        ...refs("voice", ...evidence.flatMap(({ speakers }) => speakers)),
        ...refs("work", work),
        ...refs("source", source, ...evidence.map((each) => each.source)),
      ]
    }
    case "relation": {
      const { from, to, source, speakers = [] } = item.fragment
      return [...refs("claim", from, to), ...refs("source", source), ...refs("voice", ...speakers)]
    }
    case "factDispute": {
      const { versions } = item.fragment
      return [
        ...refs("voice", ...versions.map(({ voice }) => voice)),
        ...refs("source", ...versions.map(({ source }) => source)),
      ]
    }
    case "sense": {
      const { term, voice, work, passages } = item.fragment
      return [
        ...refs("term", term),
        ...refs("voice", voice),
        ...refs("work", work),
        ...refs("source", ...passages.map(({ source }) => source)),
      ]
    }
    default:
      return []
  }
}

/** The sources whose words an item quotes. */
export function quotedIn(item: Item): string[] {
  const quoted: { source?: string }[] =
    item.kind === "claim"
      ? item.fragment.evidence
      : item.kind === "relation"
        ? [item.fragment]
        : item.kind === "factDispute"
          ? item.fragment.versions
          : []
  return quoted.flatMap(({ source }) => source ?? [])
}

import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from "yaml"
import type { Path } from "@/lib/interchange/pack/problem"

const DEEPEST = 20

type Refusal = { path: Path; message: string; offset: number }

/** What a pack has no use for, and hostile files are made of: anchors, aliases, tags, merges, repeated keys, depth. */
export function* refusals(node: Node | null, path: Path = []): Generator<Refusal> {
  const message = node && refused(node, path)
  if (message) yield { path, message, offset: node.range?.[0] ?? 0 }
  else if (isSeq(node)) {
    for (const [i, item] of node.items.entries()) yield* refusals(item as Node, [...path, i])
  } else if (isMap(node)) yield* inMap(node.items as Pair<Node, Node | null>[], path)
}

function refused(node: Node, path: Path): string | undefined {
  if (isAlias(node) || ("anchor" in node && node.anchor)) {
    return "Anchors (&) and aliases (*) are not read. Write the words out."
  }
  if (node.tag) return "Tags (!) are not read. Leave the tag out."
  return path.length > DEEPEST ? "This is nested too deeply for a debate pack." : undefined
}

function* inMap(pairs: Pair<Node, Node | null>[], path: Path): Generator<Refusal> {
  const seen = new Set<string>()
  for (const { key, value } of pairs) {
    const message = refusedKey(key, seen)
    if (message) yield { path: [...path, String(key)], message, offset: key.range?.[0] ?? 0 }
    else yield* refusals(value, [...path, String(key)])
    seen.add(String(key))
  }
}

function refusedKey(key: Node, seen: Set<string>): string | undefined {
  if (!isScalar(key) || key.anchor || key.tag) return "The name of a field must be a plain word."
  if (key.value === "<<") return "Merging with << is not read. Write the fields out."
  return seen.has(String(key)) ? `The field “${key}” stands here twice. Keep one.` : undefined
}

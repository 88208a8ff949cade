import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from "yaml"
import { error, type Finding } from "@/lib/interchange/pack/problem"
import { refusals } from "@/lib/interchange/pack/refusals"

const MOST_FINDINGS = 100

type Place = { line: number; column: number }
type Faulty = Finding & { place: Place }

/** The plain value of a YAML text, or what refuses it; either way a way from a path to its place in the text. */
export type Yaml = {
  value: unknown
  faults: Faulty[]
  /** The place of what stands at the path; of the nearest thing around it where nothing does. */
  placeOf(path: readonly PropertyKey[], key?: string): Place
}

/** Parses one YAML document of plain maps, lists and scalars: no anchors, aliases, tags, merges, repeated keys. */
export function parseYaml(text: string): Yaml {
  const lines = new LineCounter()
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  // Pretty errors quote the text once for each error, and keys are compared pair by pair: both quadratic.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false })
  const faults: Faulty[] = document.errors
    .slice(0, MOST_FINDINGS)
    .map((fault) => ({ ...error([], sayYaml(fault.code, fault.message)), place: place(fault.pos[0]) }))
  const root = document.contents as Node | null
  if (faults.length === 0 && root) {
    for (const { path, message, offset } of refusals(root)) {
      if (faults.push({ ...error(path, message), place: place(offset) }) === MOST_FINDINGS) break
    }
  }
  return {
    value: faults.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined,
    faults,
    placeOf: (path, key) => place(offsetOf(root, path, key)),
  }
}

function offsetOf(root: Node | null, path: readonly PropertyKey[], key?: string): number {
  let here = root
  let offset = root?.range?.[0] ?? 0
  for (const step of key === undefined ? path : [...path, key]) {
    const pair = pairOf(here, step)
    const next = isSeq(here) ? (here.items[Number(step)] as Node | undefined) : pair?.value
    // Where nothing is written after a name, the name is what a person can be shown.
    const shown = pair && (step === key || isNothing(pair.value)) ? pair.key : next
    if (!shown?.range) break
    offset = shown.range[0]
    here = next ?? null
  }
  return offset
}

function pairOf(node: Node | null, name: PropertyKey): Pair<Node, Node | null> | undefined {
  const pairs = isMap(node) ? (node.items as Pair<Node, Node | null>[]) : []
  return pairs.find(({ key }) => isScalar(key) && String(key.value) === name)
}

function isNothing(node: Node | null): boolean {
  return !node?.range || node.range[0] === node.range[1]
}

const SAYINGS: Record<string, string> = {
  TAB_AS_INDENT: "Indent with spaces, not with tabs.",
  BAD_INDENT: "This line is indented differently from its neighbours. Line it up with them.",
  BLOCK_AS_IMPLICIT_KEY: "A colon inside these words reads as a field. Put quotation marks around them.",
  MISSING_CHAR: "Something is not closed here: a quotation mark, a bracket or a colon is missing.",
  MULTILINE_IMPLICIT_KEY: "The name of a field must stand on one line, with a colon after it.",
  MULTIPLE_DOCS: "A file holds one debate. Leave out the line of three hyphens.",
  BAD_DQ_ESCAPE: "This backslash sequence is not known. Write two backslashes for one.",
  UNEXPECTED_TOKEN: "YAML does not expect this here. Look for a missing quotation mark, colon or hyphen.",
}

function sayYaml(code: string, message: string): string {
  return SAYINGS[code] ?? `This is not YAML: ${message.replace(/\.?$/, ".")}`
}

import type { Show } from "./rows"

/** The address's parameters as Next gives them. */
export type Parameters = Record<string, string | string[] | undefined>

/** What the address asks for: how much of each claim, and the choice of voices as a query without question mark. */
export function choiceIn(parameters: Parameters): { show: Show; query: string } {
  const show = parameters.show === "labels" ? "labels" : "claims"
  if (parameters.voices === "all") return { show, query: "voices=all" }
  const voices = [parameters.voice ?? []].flat().filter(Boolean)
  return { show, query: new URLSearchParams(voices.map((voice) => ["voice", voice])).toString() }
}

/** The voices that such a query chooses; undefined where it leaves the choice to the debate. */
export function voicesIn(query: string): string[] | "all" | undefined {
  const fields = new URLSearchParams(query)
  if (fields.get("voices") === "all") return "all"
  const voices = fields.getAll("voice")
  return voices.length > 0 ? voices : undefined
}

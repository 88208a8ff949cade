import type { People } from "@/lib/sources/people"
import type { Content } from "./content"
import type { SourceRow, VoiceRow } from "./rows"

/** The voices whose text a source is, in order, by what they did for it. */
export function peopleOf({ voice }: Pick<Content, "voice">, source: SourceRow): People<VoiceRow> {
  const as = (role: SourceRow["voices"][number]["role"]) =>
    source.voices.filter((each) => each.role === role).flatMap(({ voiceId }) => voice.get(voiceId) ?? [])
  return { authors: as("AUTHOR"), translators: as("TRANSLATOR"), editors: as("EDITOR") }
}

type Given = { voiceId: string; reporterId: string | null; speakers: readonly string[] }

/** The chain through which a voice is known, outermost first, from who speaks in the words and who reports it: it ends in the
 * voice; empty where the voice speaks for itself. */
export function chainFor({ voiceId, reporterId, speakers }: Given): string[] {
  const before = [...speakers, ...(reporterId ? [reporterId] : [])].filter((id) => id !== voiceId)
  const others = [...new Set(before)]
  return others.length > 0 ? [...others, voiceId] : []
}

import type { VoiceKind } from "@/lib/generated/prisma/enums"

/** A voice as it is named beside what it says. */
export type VoiceName = { slug: string; name: string; short: string; kind: VoiceKind }

export type DebateHead = {
  id: string
  slug: string
  title: string
  about: string
  language: string
  counts: { questions: number; voices: number; claims: number; sources: number }
}

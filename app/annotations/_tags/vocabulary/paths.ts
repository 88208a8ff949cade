import type { VocabularyView } from "@/lib/annotations/tags/view"

type Address = { debate: string; seminar: string }

/** Where a vocabulary stands: that of a debate, or (`seminar` not empty) of a seminar. */
export function vocabularyPath({ debate, seminar }: Address): string {
  const [of, its] = [encodeURIComponent(debate), encodeURIComponent(seminar)]
  return its ? `/seminars/${of}/${its}/tags` : `/debates/${of}/tags`
}

/** The address of a vocabulary, as forms carry it. */
export const addressOf = ({ debate, seminar }: VocabularyView): Address => ({
  debate: debate.slug,
  seminar: seminar?.slug ?? "",
})

/** What has just been done to a vocabulary, by the word that an address carries. */
export const DONE: Record<string, string> = {
  added: "The word is in the vocabulary.",
  renamed: "The tag has its new name, wherever it stands.",
  merged: "The two are one tag now. You can part them again below.",
  removed: "The tag is taken out, and stands on no remark. You can bring it back below.",
  back: "The tag is back, with its remarks.",
  open: "Members may add words of their own now.",
  closed: "Members choose from these words now.",
}

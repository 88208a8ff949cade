import { counted } from "@/app/_ui/counting"

/** Leads from a source to its translations beside it, where it has any; `room` is the path of the source. */
export function BesideLink({ room, translations }: { room: string; translations: number }) {
  if (translations === 0) return null
  return (
    <a href={`${room}/beside`}>
      {translations === 1 ? "Beside its translation" : `Beside ${counted(translations, "translation")}`}
    </a>
  )
}

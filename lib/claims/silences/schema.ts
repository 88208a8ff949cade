import { z } from "zod"
import { known, mark, optionalText, order } from "@/lib/debates/schema"

const silence = {
  kind: z.enum(["SILENT", "MENTIONS"]),
  note: optionalText(4000),
  order,
  ...mark,
}
const searched = {
  voiceId: z.uuid(),
  questionId: z.uuid(),
  sourceId: z.uuid().nullish(),
  workId: z.uuid().nullish(),
}

export const addSilence = z.strictObject({ ...searched, ...silence })
export const changeSilence = z.strictObject(silence).partial().extend(known)

export type AddSilence = z.input<typeof addSilence>
export type ChangeSilence = z.input<typeof changeSilence>

import { z } from "zod"
import { referenceStyles } from "@/lib/sources/references/style"

const handoutChoice = z.object({
  style: z.enum(referenceStyles).catch("notes"),
  passages: z.enum(["with", "without"]).catch("with"),
  lines: z.enum(["none", "some"]).catch("none"),
  names: z.enum(["shown", "hidden", "key"]).catch("shown"),
})

/** How a handout is made. names: hidden for reading blind; key: hidden, and told on a sheet of its own. */
export type HandoutChoice = z.output<typeof handoutChoice>

/** What an address asks a handout to be; what it does not say, or says wrongly, is as it comes. */
export const handoutChoiceIn = (asked: Record<string, unknown>): HandoutChoice => handoutChoice.parse(asked)

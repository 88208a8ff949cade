import { z } from "zod"
import { selectedWords } from "@/lib/sources/passages/schema"

export const retarget = z.strictObject({ id: z.uuid(), version: z.int().min(1), words: selectedWords })
export const retargetBack = z.strictObject({ id: z.uuid(), version: z.int().min(1) })

export type Retarget = z.input<typeof retarget>
export type RetargetBack = z.input<typeof retargetBack>

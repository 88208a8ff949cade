import { z } from "zod"
import { selectedWords } from "@/lib/sources/passages/schema"

/** `anchorId`: the place as it was shown, so that one about which somebody has decided meanwhile is a conflict. */
export const decideAnchor = z.strictObject({
  anchorId: z.uuid(),
  decision: z.enum(["accept", "refuse"], "Say whether the passage stands here."),
})

export const undoDecision = z.strictObject({ anchorId: z.uuid() })
export const attachPassage = z.strictObject({ passageId: z.uuid(), words: selectedWords })

export type DecideAnchor = z.input<typeof decideAnchor>
export type UndoDecision = z.input<typeof undoDecision>
export type AttachPassage = z.input<typeof attachPassage>

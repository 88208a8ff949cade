import { z } from "zod"
import { anchorPassages } from "@/lib/sources/editions/run/commands"
import { readImport } from "@/lib/sources/imports/reading/commands"

type Progress = (done: number, total: number) => Promise<void>

/** Does a job from its payload; done twice, or begun again half way, it is done once. It tells how far it is, and stops soon
 * after the signal: then it throws the signal's reason. */
export type Handler = (payload: unknown, progress: Progress, signal: AbortSignal) => Promise<void>

/** Who does which kind of job. */
export const handlers: Record<string, Handler> = {
  "anchor-passages": async (payload, progress, signal) => {
    const { runId } = z.object({ runId: z.uuid() }).parse(payload)
    if (!(await anchorPassages(runId, progress, signal))) signal.throwIfAborted()
  },
  "read-text": async (payload, _progress, signal) => {
    await readImport(z.object({ id: z.uuid() }).parse(payload).id, signal)
  },
}

import { endLeases, finishJob, giveBack, type Job, putBack, renewLease, takeJob } from "@/lib/jobs"
import { newsUntil } from "@/lib/news"
import type { Handler } from "./jobs"

type Handlers = Readonly<Record<string, Handler>>

// So that a whole book does not keep a short text waiting.
const AT_ONCE = 2
const LONGEST_PAUSE_MS = 2000
const RENEWED_EVERY_MS = 15_000

/**
 * Does the jobs that are due, two at once, until the signal; then each stops after what it is at and is given back. It
 * looks when something is announced, and at least every two seconds. For the one worker that works: what another was
 * killed over is begun again at once.
 */
export async function doJobs(handlers: Handlers, signal: AbortSignal): Promise<void> {
  await endLeases().catch(say)
  await Promise.all(Array.from({ length: AT_ONCE }, () => goOn(handlers, signal)))
}

async function goOn(handlers: Handlers, signal: AbortSignal): Promise<void> {
  const news = newsUntil(signal)
  while (!signal.aborted) {
    const job = await takeJob().catch(say)
    if (job) await doOne(job, handlers[job.kind], signal).catch(say)
    else await news.within(LONGEST_PAUSE_MS)
  }
}

async function doOne(job: Job, handler: Handler | undefined, signal: AbortSignal): Promise<void> {
  const renew = () => renewLease(job.id)
  const renewing = setInterval(() => void renew().catch(say), RENEWED_EVERY_MS)
  try {
    if (!handler) throw new Error("Nobody does jobs of this kind.")
    await handler(job.payload, renew, signal)
    await finishJob(job.id)
  } catch (error) {
    if (signal.aborted) return await giveBack(job)
    const forGood = await putBack(job, error)
    console.error(`The job "${job.kind}" ${forGood ? "has failed" : "is tried again"}: ${inWords(error)}`)
  } finally {
    clearInterval(renewing)
  }
}

const inWords = (error: unknown) => (error instanceof Error ? error.message : String(error))

const say = (error: unknown): null => {
  console.error(`The worker could not reach its jobs: ${inWords(error)}`)
  return null
}

/** The key of the job that makes a pass over passages: one pass is one job. */
export const runKey = (runId: string) => `anchor-passages ${runId}`

/** The snapshots of a debate, and one of them. */
export const snapshotsPath = (debate: string) => `/debates/${encodeURIComponent(debate)}/snapshots`
export const snapshotPath = (debate: string, snapshot: string) =>
  `${snapshotsPath(debate)}/${encodeURIComponent(snapshot)}`

const DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" })

/** "22 November 2026" */
export const dayOf = (at: Date): string => DAY.format(at)

// Not beside other words: to make a format takes a browser 20 ms, and scripts that say no time load those too.
const day = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
})
const moment = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" })

/** A day: "14 Nov 2026". */
export const dayInWords = (at: string): string => day.format(new Date(at))

/** A moment to the minute, in UTC. */
export const momentInWords = (at: string): string => `${moment.format(new Date(at))} UTC`

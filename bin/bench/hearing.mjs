import { median, quantile } from "./statistics.mjs"

/**
 * Who listens: `seminar`: which of the seminars it belongs to, by its place, or null; `leads` it; `spoke`: has had its own
 * word on the matter, for which a seminar may wait.
 * @typedef {{ id: string, cookie: string | null, seminar: number | null, leads: boolean, spoke: boolean }} Listener
 * @typedef {"everyone" | "seminar" | "instructors" | "self"} Audience
 * @typedef {{ author: string, audience: Audience, seminar: number }} Post `author`: a listener's id; `instructors`: between the author and those who lead its seminar
 * @typedef {Post & { id: string, at: number }} Posted the remark's id, and when its author had the answer, milliseconds
 * @typedef {{ id: string, at: number }} Heard of which remark, when
 * @typedef {{ deliveries: number, median: number, p95: number, missing: number, doubled: number, leaked: number }} Hearing
 */

/** The place of the seminar that shows others' words after one's own. */
export const REVEALING = 4
export const SEMINARS = 5

/**
 * Whether a listener is to hear of a post: the rule said once more, apart from the product.
 * @param {Listener} listener @param {Post} post
 */
export function hears(listener, { author, audience, seminar }) {
  if (audience === "everyone" || listener.id === author) return true
  if (audience === "self" || listener.seminar !== seminar) return false
  if (audience === "instructors") return listener.leads
  return seminar !== REVEALING || listener.leads || listener.spoke
}

/**
 * So many posts to different audiences, by different members. Who posts in the seminar that reveals has spoken before.
 * @param {readonly Listener[]} listeners
 * @param {number} count
 * @returns {Post[]}
 */
export function postsOf(listeners, count) {
  const authors = Array.from({ length: SEMINARS }, (_, seminar) =>
    listeners.filter(
      (each) => each.seminar === seminar && !each.leads && (seminar !== REVEALING || each.spoke),
    ),
  )
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / 8)
    const turn = index % 8
    const seminar = turn < SEMINARS ? turn : (round + turn) % SEMINARS
    const among = authors[seminar] ?? []
    const audience = /** @type {Audience} */ (
      ["everyone", "instructors", "self"][turn - SEMINARS] ?? "seminar"
    )
    return { author: among[round % among.length]?.id ?? "", audience, seminar }
  })
}

/**
 * How long it took from the answer to an author until each listener heard, what some did not hear or heard twice, and what
 * they should not have heard. Of posts that are not named here nothing is expected.
 * @param {readonly Posted[]} posts
 * @param {readonly { listener: Listener, heard: readonly Heard[] }[]} hearings
 * @returns {Hearing}
 */
export function judged(posts, hearings) {
  const known = new Map(posts.map((post) => [post.id, post]))
  const times = []
  let [missing, doubled, leaked] = [0, 0, 0]
  for (const { listener, heard } of hearings) {
    const own = heard.filter(({ id }) => known.has(id))
    const ids = new Set(own.map(({ id }) => id))
    doubled += own.length - ids.size
    missing += posts.filter((post) => hears(listener, post) && !ids.has(post.id)).length
    for (const { id, at } of own) {
      const post = /** @type {Posted} */ (known.get(id))
      if (hears(listener, post)) times.push(at - post.at)
      else leaked++
    }
  }
  const [middle, p95] = times.length > 0 ? [median(times), quantile(times, 0.95)] : [Infinity, Infinity]
  return { deliveries: times.length, median: middle, p95, missing, doubled, leaked }
}

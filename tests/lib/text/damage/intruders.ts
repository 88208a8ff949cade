import type { Document, Part } from "./document"
import type { Chance } from "./random"

const OUTLETS = ["New Review", "Red Pepper", "The Dispatch", "Marxism Today"]
const PEOPLE = ["Anna Berg", "J. Whitfield", "Luis Ortega"]

const NOTICES: ((at: Chance) => string)[] = [
  (at) =>
    at.pick([
      "Subscribe",
      "Subscribe now",
      "Subscribe today!",
      "Become a subscriber",
      "Subscribe for $5 a month",
    ]),
  (at) =>
    at.pick(["Leave a comment", "Post a comment", "Leave a Reply", "Add your comment", "Write a comment..."]),
  (at) => at.pick([`${at.between(2, 90)} Comments`, "No comments yet", "Comments (14)", "View all comments"]),
  (at) =>
    at.pick([
      "Share this article",
      "Share this:",
      "Share on Facebook",
      "Tweet",
      "Email this to a friend",
      "Share",
    ]),
  (at) =>
    at.pick([
      "Sign in",
      "Log in",
      "Log in to comment",
      "Create an account",
      "Register for free",
      "My account",
    ]),
  (at) =>
    at.pick(["Skip to content", "Skip to main content", "Back to top", "Jump to navigation", "Main menu"]),
  (at) => `Home ${at.pick(["»", ">", "/", "|"])} Articles ${at.pick(["»", ">", "/"])} History`,
  () => "Home | About | Archive | Contact | Donate",
  (at) => at.pick(["Advertisement", "ADVERTISEMENT", "Sponsored", "Continue reading below"]),
  (at) => `Sign up for our ${at.pick(["weekly", "free", "daily"])} newsletter`,
  (at) => `Sign up to receive ${at.pick(["updates", "our newsletter"])} from ${at.pick(OUTLETS)}.`,
  (at) => `Get ${at.pick(OUTLETS)} in your inbox every ${at.pick(["week", "Friday", "morning"])}.`,
  () => "Your email address will not be published. Required fields are marked *",
  () => "Save my name, email, and website in this browser for the next time I comment.",
  () => "Notify me of follow-up comments by email.",
  () => "This site uses Akismet to reduce spam. Learn how your comment data is processed.",
  () => "We use cookies to improve your experience on our website.",
  () => "By continuing to use this site you agree to our use of cookies.",
  (at) => `© ${at.between(1998, 2024)} ${at.pick(OUTLETS)}. All rights reserved.`,
  (at) => `Copyright ${at.between(1998, 2024)} ${at.pick(OUTLETS)}`,
  () => "Privacy policy | Terms of use | Contact us",
  (at) => `Follow us on ${at.pick(["Twitter", "Facebook", "Instagram", "Mastodon"])}`,
  (at) =>
    at.pick([
      "Related articles",
      "Related posts",
      "You might also like",
      "More from this author",
      "Most read",
    ]),
  (at) => `Read more: ${at.pick(PEOPLE)} on the strike`,
  (at) => `Filed under: ${at.pick(["History", "Books", "Reviews"])}`,
  (at) => `Tags: ${at.pick(["history", "books"])}, revolution, Russia`,
  (at) => `Posted in ${at.pick(["History", "Books", "Reviews"])}`,
  (at) => `Posted by ${at.pick(PEOPLE)} on March ${at.between(1, 28)}, ${at.between(2004, 2023)}`,
  (at) => `${at.between(2, 20)} min read`,
  (at) => at.pick(["Print this page", "Print", "Download PDF", "Printer-friendly version", "Save as PDF"]),
  (at) => `Support ${at.pick(OUTLETS)}: donate today.`,
  () => "Please enable JavaScript to view the comments.",
  (at) =>
    at.pick(["Loading...", "Click to enlarge", "Image credit: Getty Images", "Photo: Wikimedia Commons"]),
  (at) => at.pick(["Next article", "Previous post", "← Previous", "Next →", "Older posts"]),
  (at) => `This article was originally published in ${at.pick(OUTLETS)}.`,
  () => "You must be logged in to post a comment.",
  () => "All fields are required.",
]

/** The essay with what pages put around a text: above it, below it, and at times between its paragraphs. */
export function withBoilerplate(at: Chance, document: Document): Document {
  const some = (count: number): Part[] =>
    Array.from({ length: count }, () => {
      return { type: "paragraph", text: at.pick(NOTICES)(at), aside: "boilerplate" }
    })
  const parts = document.parts.flatMap((part, i) => {
    const breaksIn = i > 2 && part.type === "paragraph" && at.yes(0.05)
    return breaksIn && document.parts[i - 1]!.type === "paragraph" ? [...some(1), part] : [part]
  })
  return { ...document, parts: [...some(at.between(0, 4)), ...parts, ...some(at.between(0, 8))] }
}

/** The essay with a run of its blocks pasted a second time further down. */
export function withPastedBlocks(at: Chance, document: Document): Document {
  const parts = [...document.parts]
  const plain = (i: number) => ["paragraph", "heading"].includes(parts[i]?.type ?? "") && !parts[i]?.aside
  const first = at.between(1, parts.length - 4)
  let count = 0
  while (count < 4 && plain(first + count) && (count === 0 || at.yes(0.7))) count++
  const ends = (part: Part | undefined) => part?.type === "paragraph" && !part.text.endsWith(":")
  while (count > 0 && !ends(parts[first + count - 1])) count--
  if (count === 0 || parts[first]!.type !== "paragraph") return document
  const copies = parts
    .slice(first, first + count)
    .map((part) => ({ ...part, aside: "pasted-twice" as const }))
  const place = at.yes(0.5) ? first + count : at.between(first + count, parts.length - 1)
  if (!plain(place - 1) || parts[place - 1]!.type !== "paragraph" || parts[place]?.type !== "paragraph")
    return document
  parts.splice(place, 0, ...copies)
  return { ...document, parts }
}

/** The essay with sentences of some paragraphs standing again by themselves, a little before or after them. */
export function withPullQuotes(at: Chance, document: Document): Document {
  const parts: Part[] = []
  document.parts.forEach((part, i) => {
    const [before, after] = [document.parts[i - 1], document.parts[i + 1]]
    const pulled =
      part.type === "paragraph" && !part.text.endsWith(":") && at.yes(0.8)
        ? pulledFrom(at, part.text)
        : undefined
    const apart = [before, after].every((other) => other?.type === "paragraph" && !other.text.endsWith(":"))
    if (!pulled || !apart) parts.push(part)
    else if (at.yes(0.5)) parts.push(pulled, part)
    else parts.push(part, pulled)
  })
  return { ...document, parts }
}

function pulledFrom(at: Chance, text: string): Part | undefined {
  const sentences = text.split(/(?<=[.?!…]) (?=\p{Lu}\p{Ll}{2})/u)
  if (sentences.length < 3) return undefined
  const first = at.between(0, sentences.length - 2)
  const pulled = sentences
    .slice(first, first + at.between(1, 2))
    .join(" ")
    .replace(/ \([^)]*\)/, "")
  return pulled.split(" ").length < 14 || pulled.length > text.length * 0.6
    ? undefined
    : { type: "paragraph", text: pulled, aside: "pull-quote" }
}

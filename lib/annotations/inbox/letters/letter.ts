import { escaped, type Letter } from "@/lib/mail"
import { groupsOf } from "../notice"
import type { Notice, NoticeGroup } from "../view"
import { amountInWords, happenedInWords } from "../words"

/** To whom a letter goes: their address, and the token that turns letters off. */
type Reader = { email: string; token: string }

const LONGEST_TITLE = 90

const quoted = (title: string) =>
  `“${
    title.length > LONGEST_TITLE
      ? `${title
          .slice(0, LONGEST_TITLE - 1)
          .replace(/[\ud800-\udbff]$/, "")
          .trimEnd()}…`
      : title
  }”`

/** What a letter is about, in a line: who did what where, or how much happened. */
export function subjectOf(notices: readonly Notice[]): string {
  const groups = groupsOf(notices)
  const [first] = groups
  const [only] = notices.length === 1 ? notices : []
  if (only)
    return `${happenedInWords(only)}${only.what === "remark" ? " on" : ":"} ${quoted(only.about.title)}`
  const amount = amountInWords(notices.map(({ what }) => ({ what, unread: true })))
  if (groups.length === 1) return `${amount} on ${quoted(first!.about.title)}`
  return `${amount} on ${groups.length} things you follow or spoke about`
}

const WHY = {
  MENTION: "because somebody mentioned or answered you",
  ANSWER: "because somebody mentioned or answered you",
  WRITTEN: "because somebody wrote to you alone, or to those who lead your seminar",
  PROPOSAL: "because you proposed something, or curate the debate to which it was proposed",
  FOLLOW: "because you follow what it is about, or spoke in the thread",
}

const whyOf = (notices: readonly Notice[]) =>
  [...new Set(notices.map(({ reason }) => WHY[reason]))].join(", and ")

/** The addresses that a letter names, on this installation. */
function addresses(installation: string, { token }: Reader) {
  const at = (path: string) => new URL(path, installation).href
  return {
    open: (id: string) => at(`/inbox/open/${id}`),
    off: at(`/inbox/off/${token}`),
    settings: at("/account#letters"),
  }
}

type Addresses = ReturnType<typeof addresses>

function inText({ about, notices }: NoticeGroup, { open }: Addresses): string {
  const entries = notices.map((notice) =>
    [`${happenedInWords(notice)}:`, ...(notice.words ? [`    ${notice.words}`] : []), open(notice.id)].join(
      "\n",
    ),
  )
  return [about.title, about.debate.title, "", entries.join("\n\n")].join("\n")
}

function inHtml({ about, notices }: NoticeGroup, { open }: Addresses): string {
  const entries = notices.map((notice) => {
    const words = notice.words ? `<blockquote>${escaped(notice.words)}</blockquote>` : ""
    return `<p><a href="${escaped(open(notice.id))}">${escaped(happenedInWords(notice))}</a></p>${words}`
  })
  const lang = escaped(about.debate.language)
  const head = `<h2 lang="${lang}">${escaped(about.title)}</h2>\n<p lang="${lang}">${escaped(about.debate.title)}</p>`
  return [head, ...entries].join("\n")
}

// Mail programs put letters together that refer to the same one; a thread's is one that is never sent.
function threading(notices: readonly Notice[], host: string): Record<string, string> {
  const threads = new Set(notices.map(({ thread }) => thread))
  const [thread] = threads
  if (threads.size !== 1 || !thread) return {}
  const id = `<thread.${thread}@${host}>`
  return { "In-Reply-To": id, References: id }
}

/**
 * The letter that tells somebody of what concerns them, in text and in HTML. `id` names it for mail programs: the same
 * letter, sent again, has the same. One click turns letters off (RFC 8058).
 */
export function letterOf(
  id: string,
  reader: Reader,
  notices: readonly Notice[],
  installation: string,
): Letter {
  const groups = groupsOf(notices)
  const to = addresses(installation, reader)
  const host = new URL(installation).hostname
  const why = `You get this letter ${whyOf(notices)}.`
  const text = groups.map((group) => inText(group, to)).join("\n\n\n")
  return {
    to: reader.email,
    subject: subjectOf(notices),
    text: `${text}\n\n-- \n${why}\nWhen letters come: ${to.settings}\nNo more letters: ${to.off}\n`,
    html: `${groups.map((group) => inHtml(group, to)).join("\n")}
<hr>
<p>${why} <a href="${escaped(to.settings)}">When letters come</a> · <a href="${escaped(to.off)}">No more letters</a></p>
`,
    headers: {
      "Message-ID": `<notice.${id}@${host}>`,
      ...threading(notices, host),
      "List-Unsubscribe": `<${to.off}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
  }
}

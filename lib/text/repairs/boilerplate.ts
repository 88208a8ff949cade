import type { Block } from "@/lib/text/blocks"

const LONGEST_NOTICE = 400
const LONGEST_TEASER = 160

// What pages put around a text. Each is matched against a whole block.
const NOTICES = [
  /^subscribe( now| today| here)?[.!]?$/i,
  /^(leave|post|add|write)( a| your| new)* (comment|reply)[.!]?$/i,
  /^(\d+ )?comments?( \(\d+\))?$/i,
  /^(show|hide|show hide|view|enlarge)( the)? image$/i,
  /^(share|tweet|print|e-?mail)( this)?( (article|post|page|story))?[.!]?$/i,
  /^(like|share|follow us|read more|related (articles|posts|stories)|most (read|popular)|you may also like)[:.…]?$/i,
  /^(sign (in|up)|log ?(in|out)|register|skip to (main )?content|back to top|home|menu|search|advertisement)$/i,
  /^(next|previous) (article|post|page)$/i,
  /^(sign up|subscribe) (to|for) .*(newsletter|e-?mail|updates)/i,
  /^the content of this field is kept private/i,
  /^[•\s]*allowed html tags:/i,
  /^[•\s]*(lines and paragraphs break automatically|web page addresses and e-?mail addresses turn into links)/i,
  /^more information about (formatting options|text formats)$/i,
  /^by submitting this form\b/i,
  /^(we use|this (web)?site uses) cookies\b/i,
  /^(copyright )?(©|\(c\)) ?\d{4}\b/i,
  /^all rights reserved\.?$/i,
  /^this (article|post|piece|essay|review) (was )?(first|originally) (appeared|published|posted) (in|on|at|by)\b/i,
]

/** For each block whether it is what a page puts around a text: buttons, forms, notices, teasers at the end. */
export function boilerplate(text: string, blocks: readonly Block[]): boolean[] {
  const words = blocks.map((block) => text.slice(block.start, block.end))
  const found = words.map(
    (block) => block.length <= LONGEST_NOTICE && NOTICES.some((notice) => notice.test(block)),
  )
  for (const i of teasers(words, found)) found[i] = true
  return found
}

/** Two or more cut-off sentences in a row at the end of a page, each leading to another text. */
function teasers(words: readonly string[], notices: readonly boolean[]): number[] {
  const cut: number[] = []
  for (let i = words.length - 1; i > 0; i--) {
    if (notices[i]) continue
    if (words[i]!.length > LONGEST_TEASER || !/[\p{L}\p{N},] ?(…|\.\.\.)$/u.test(words[i]!)) break
    cut.push(i)
  }
  return cut.length > 1 ? cut : []
}

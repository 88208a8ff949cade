// Elements whose words are not the text, or are not shown.
const UNREAD = new Set(
  `head script style template noscript iframe object embed svg audio video canvas map select button input textarea
  datalist dialog rt rp del`.split(/\s+/),
)

const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th
  thead tr ul`.split(/\s+/),
)

/** The element's name in small letters. */
export function nameOf(element: Element): string {
  return element.localName.toLowerCase()
}

/** Whether the element stands as a block of its own. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(nameOf(element))
}

/** Whether the element's words are none of the text: scripts, controls, what is hidden, numbers of printed pages. */
export function isUnread(element: Element): boolean {
  if (UNREAD.has(nameOf(element)) || element.hasAttribute("hidden")) return true
  if (element.getAttribute("aria-hidden") === "true" || /\bpagebreak\b/.test(rolesOf(element))) return true
  return /display\s*:\s*none/i.test(element.getAttribute("style") ?? "")
}

/** What an element says it is for, in the words of ARIA and EPUB. */
export function rolesOf(element: Element): string {
  return `${element.getAttribute("role") ?? ""} ${element.getAttribute("epub:type") ?? ""}`
}

/** The nearest block around an element, itself included. */
export function blockAround(element: Element): Element {
  let block = element
  while (!isBlock(block) && block.parentElement) block = block.parentElement
  return block
}

/** The words of an element without white space at its ends. */
export function wordsOf(element: Element): string {
  return (element.textContent ?? "").replace(/\s+/g, " ").trim()
}

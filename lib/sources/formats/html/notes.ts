import { blockAround, nameOf, rolesOf, wordsOf } from "./elements"

/** How the notes of a page hang together: the elements that refer to one, those that lead back, and the blocks that are
 * notes, with the mark each needs where the page numbers it by itself ("" where it shows its own). */
export type Notes = { references: Set<Element>; returns: Set<Element>; blocks: Map<Element, string> }

const MARK = /^[[({]?\s*(\d{1,4}|[*†‡§¶]{1,4}|[ivxlc]{1,6}|[a-z])\s*[\])}.:]?$/i
const LONGEST_MARK = 8
const LONGEST_NOTE = 6000

/** Finds the notes of a page. `from` are the ids in it that notes of other files refer to, as in an EPUB. */
export function notesOf(document: Document, from: ReadonlySet<string> = new Set()): Notes {
  const notes: Notes = { references: new Set(), returns: new Set(), blocks: new Map() }
  const { places, named } = indexOf(document)
  for (const id of from) {
    const target = named.get(id)
    if (target) addNote(notes, target, "")
  }
  for (const link of document.querySelectorAll("a[href]")) {
    const [file, id] = (link.getAttribute("href") ?? "").split("#")
    if (id === undefined) continue
    const target = file === "" ? named.get(decoded(id)) : undefined
    const leadsBack = target ? places.get(target)! < places.get(link)! : isInNote(link, notes)
    if (leadsBack) notes.returns.add(link)
    else if (looksLikeReference(link, target)) {
      notes.references.add(link)
      if (target) addNote(notes, target, wordsOf(link))
    }
  }
  return notes
}

/** The files and ids that references to notes in other files name, "file#id", relative to this one. */
export function notesElsewhere(document: Document): string[] {
  const links = [...document.querySelectorAll("a[href*='#']")]
  return links
    .filter((link) => looksLikeReference(link, undefined))
    .map((link) => link.getAttribute("href")!)
    .filter((href) => !href.startsWith("#"))
}

function indexOf(document: Document) {
  const places = new Map<Element, number>()
  const named = new Map<string, Element>()
  for (const element of document.querySelectorAll("*")) {
    places.set(element, places.size)
    for (const attribute of ["id", "name"]) {
      const name = element.getAttribute(attribute)
      if (name && !named.has(name)) named.set(name, element)
    }
  }
  return { places, named }
}

/** A note's reference says so, or is raised, or is a number alone that leads to no heading and no whole section. */
function looksLikeReference(link: Element, target: Element | undefined): boolean {
  const words = wordsOf(link)
  if (words === "" || words.length > LONGEST_MARK) return false
  if (/noteref/.test(rolesOf(link)) || /\b(foot|end)?note-?(ref|call|anchor)\b/i.test(link.className))
    return true
  const raised = link.closest("sup") !== null || link.querySelector("sup") !== null
  if (!MARK.test(words) || (target && leadsToSection(target))) return false
  return raised || (target !== undefined && !link.closest("nav, li, td, th, h1, h2, h3, h4, h5, h6"))
}

function isInNote(link: Element, { blocks }: Notes): boolean {
  for (let around: Element | null = link; around; around = around.parentElement)
    if (blocks.has(around)) return true
  return false
}

function leadsToSection(target: Element): boolean {
  return (
    target.closest("h1, h2, h3, h4, h5, h6") !== null ||
    target.querySelector("h1, h2, h3, h4, h5, h6") !== null ||
    (target.textContent?.length ?? 0) > LONGEST_NOTE
  )
}

function addNote({ blocks }: Notes, target: Element, mark: string): void {
  const block = blockAround(target)
  if (/^(body|html|table|tr|tbody)$/.test(nameOf(block)) || (block.textContent?.length ?? 0) > LONGEST_NOTE)
    return
  const numbered =
    nameOf(block) === "li" && block.parentElement !== null && nameOf(block.parentElement) === "ol"
  blocks.set(block, numbered ? mark : "")
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

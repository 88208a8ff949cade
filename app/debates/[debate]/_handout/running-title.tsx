// Everything but letters, digits and blanks by its number, so that no title ends the string or the element.
const quoted = (text: string) =>
  `"${text.replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${character.codePointAt(0)!.toString(16)} `)}"`

/** The title at the head of every page of paper and its number at the foot, where the browser can. */
export function RunningTitle({ title }: { title: string }) {
  const small = "font: 8pt serif; color: #333"
  return (
    <style>{`@media print { @page {
      @top-left { content: ${quoted(title)}; ${small} }
      @bottom-right { content: counter(page) "/" counter(pages); ${small} }
    } }`}</style>
  )
}

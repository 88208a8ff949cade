/** What is used of citeproc, which brings no types. */
declare module "citeproc" {
  type Item = { id: string; [field: string]: unknown }
  type Citation = {
    citationID: string
    citationItems: { id: string; locator?: string; label?: string }[]
    properties: { noteIndex: number }
  }

  export class Engine {
    constructor(
      system: { retrieveLocale(language: string): string; retrieveItem(id: string): Item },
      style: string,
      language: string,
      forced: boolean,
    )
    opt: { xclass: "in-text" | "note" }
    setOutputFormat(format: "html"): void
    updateItems(ids: string[]): void
    rebuildProcessorState(
      citations: Citation[],
      format: "html",
    ): [id: string, noteIndex: number, text: string][]
    makeBibliography(): [about: unknown, entries: string[]] | false
  }

  const CSL: { Engine: typeof Engine }
  export default CSL
}

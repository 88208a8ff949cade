const part = encodeURIComponent

/** The sources of a debate. */
export const sourcesPath = (debate: string) => `/debates/${part(debate)}/sources`

/** The texts of a source. */
export const textsPath = (debate: string, source: string) => `${sourcesPath(debate)}/${part(source)}/texts`

/** Where a text is brought: for a source, or as a new one. */
export const bringPath = (debate: string, source: string | null) =>
  source === null ? `${sourcesPath(debate)}/new` : `${textsPath(debate, source)}/new`

/** A text on its way in. */
export const importPath = (debate: string, id: string) => `${sourcesPath(debate)}/imports/${part(id)}`

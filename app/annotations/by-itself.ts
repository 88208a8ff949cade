/** The field by which a page says that it brings itself up to date, so that the server need not render it anew. */
export const BY_ITSELF = "page-by-itself"

/** The id of the field of the search page; a link that ends in it arrives with the focus there. */
export const SEARCH_FIELD = "words"

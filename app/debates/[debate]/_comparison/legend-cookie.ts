/** The cookie that says that this browser has seen how to read the table. */
export const LEGEND_COOKIE = "disputatio-legend"

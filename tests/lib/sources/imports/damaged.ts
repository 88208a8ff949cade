/** A short text with damage of several kinds: mojibake twice, soft wraps, a hyphenated word, a button of the page. */
export const DAMAGED = `On the harbour

Everybody knew about the gates. They stood open in the spring of that
year, as Hill tells us, and nobody thought of closing them while the har-
bour was full. Itâ€™s said that the keepers had lost the keys to the gates themselves.

In March It was closed. Nobody says why, and the letters of the keepers
do not survive. The cityâ€™s archive has only the bills for the chains, which
are many, and the names of those who carried them down to the water.

Afterwards the keepers said again that the harbour was closed by the wind.
We have to take their word for it, since there is no other word to take up.

Share this article
`

import { register } from "node:module"

// What a page asks of Next is answered here as Next answers an anonymous reader with no cookies; style sheets become
// class names. Everything else of the page is the product's own.
register("./stand-ins.mjs", import.meta.url)

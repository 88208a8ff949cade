/** @type {Record<string, string>} */
const modules = {
  "next/headers": `
    export const cookies = async () => new Map()
    export const headers = async () => new Headers()`,
  "next/navigation": `
    export const usePathname = () => globalThis.pathname
    export const notFound = () => { throw new Error("This page is not found.") }`,
  styles: "export default new Proxy({}, { get: (_, name) => String(name) })",
}

/** @type {import("node:module").ResolveHook} */
export async function resolve(specifier, context, next) {
  const name = specifier.endsWith(".css") ? "styles" : specifier
  const source = modules[name]
  if (!source) return next(specifier, context)
  return { url: `data:text/javascript,${encodeURIComponent(source)}`, shortCircuit: true }
}

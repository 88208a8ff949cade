/** @type {Record<string, string>} */
const modules = {
  "next/headers": `
    export const cookies = async () => new Map()
    export const headers = async () => new Headers()`,
  "next/navigation": `
    export const usePathname = () => globalThis.pathname
    export const useRouter = () => ({ refresh: () => {} })
    const elsewhere = () => { throw new Error("This page leads elsewhere.") }
    export const notFound = elsewhere
    export const redirect = elsewhere
    export const unstable_rethrow = (error) => { throw error }`,
  "next/server": `
    export const after = () => {}`,
  "next/cache": `
    export const refresh = () => {}
    export const revalidatePath = () => {}`,
  styles: "export default new Proxy({}, { get: (_, name) => String(name) })",
}
const unkeptTable = new URL("unkept-table.tsx", import.meta.url).href

/** @type {import("node:module").ResolveHook} */
export async function resolve(specifier, context, next) {
  if (specifier.endsWith("/kept-table")) return next(unkeptTable, context)
  const source = modules[specifier.endsWith(".css") ? "styles" : specifier]
  if (!source) return next(specifier, context)
  return { url: `data:text/javascript,${encodeURIComponent(source)}`, shortCircuit: true }
}

/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // A text that is brought has up to 20 MB; proxy.ts keeps everything else that is sent to one.
  experimental: {
    serverActions: { bodySizeLimit: "21mb" },
    proxyClientMaxBodySize: "21mb",
    // A page has the styles it uses; without this one file holds those of nearly all pages.
    cssChunking: "graph",
  },
  distDir: process.env.DISPUTATIO_BUILD || ".next",
  // npm test and npm run check look at the types of everything; a reader who starts the product need not wait for it.
  typescript: { ignoreBuildErrors: true },
}

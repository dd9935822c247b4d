import { createMemoryTree, createSite, type Site, type SiteOptions } from 'eleventy-plugin-sandbar'

/** A site over files in memory. */
export const siteOf = (files: Record<string, string>, options: Partial<SiteOptions> = {}): Site =>
  createSite({ tree: createMemoryTree(files), typography: 'quotes', indentedCode: false, ...options })

/** The content of one output file; undefined when the site doesn't write it. */
export function outputOf(site: Site, output: string): string | undefined {
  const page = site.pages.find((candidate) => candidate.output === output)
  return page ? site.render(page) : site.generated.find((file) => file.output === output)?.content
}

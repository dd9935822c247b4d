/** The part of Eleventy that the build uses; the package ships no types. */
declare module '@11ty/eleventy' {
  interface EleventyOptions {
    quietMode?: boolean
    configPath?: string | null
    config?: (eleventyConfig: never) => unknown
  }
  export default class Eleventy {
    constructor(input: string, output: string, options?: EleventyOptions)
    disableLogger(): void
    write(): Promise<unknown>
    toJSON(): Promise<{ url: string; inputPath: string; outputPath: string; content: string }[]>
  }
}

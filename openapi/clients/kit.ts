/** A command of a kit: a program and its arguments, run in the kit's folder. */
export type Step = readonly [program: string, ...args: string[]]

/** Where a kit finds things; absolute paths. */
export interface Place {
  /** The kit's own folder, empty at first. */
  folder: string
  /** The contract in OpenAPI 3.1. */
  document: string
  /** Its twin in 3.0.3. */
  twin: string
  /** Programs that use the clients. */
  programs: string
  /** The jar of openapi-generator. */
  jar: string
}

/** A generator and how its client is made, compiled and tried. */
export interface Kit {
  /** What to call it on the command line. */
  name: string
  /** The generator with its exact version. */
  generator: string
  /** Which of the documents it reads. */
  reads: '3.1' | '3.0'
  /** Programs that have to be there. */
  needs: readonly string[]
  /** Files to write first, by their names. */
  files?: Readonly<Record<string, string>>
  /** Make the client and compile it. */
  steps(place: Place): readonly Step[]
  /** Walk through the tutorial with it, on the clusters that the environment names; absent where nobody wrote that. */
  journey?(place: Place): Step
}

/** The command was used wrongly: exit 2. The message names the option, the value and the fix. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UsageError'
  }
}

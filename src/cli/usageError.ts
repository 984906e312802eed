/** The command was called wrongly, or its scenario does not fit: exit code 2, and the message is all that is printed. */
export class UsageError extends Error {}

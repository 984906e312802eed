/** What the process says to its caller when it ends. */
export const DONE = 0;
/** Anything that is not the caller's fault. */
export const FAILED = 1;
/** Wrong usage, or a scenario that does not fit. */
export const MISUSED = 2;

/** Whether a difference is larger than its sampling error. */
export const showsDifference = ({ low, high }: { low: number; high: number }): boolean => low > 0 || high < 0;

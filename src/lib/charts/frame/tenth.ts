/** A coordinate rounded to a tenth of a pixel: finer cannot be seen, and would make stored pictures differ by noise. */
export const tenth = (coordinate: number): number => Math.round(coordinate * 10) / 10 + 0;

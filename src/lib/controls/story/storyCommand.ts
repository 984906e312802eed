/** What to type into a terminal to be told the same future. */
export const storyCommand = (link: string, number: number): string =>
	`ninefold story ${link} --future ${number}`;

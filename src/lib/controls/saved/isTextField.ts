/** Whether something is a field into which text is typed: one with an undo of its own. */
export const isTextField = (target: unknown): target is HTMLInputElement | HTMLTextAreaElement =>
	target instanceof HTMLTextAreaElement ||
	(target instanceof HTMLInputElement && !WITHOUT_TEXT.includes(target.type));

const WITHOUT_TEXT = ['range', 'checkbox', 'radio', 'button', 'submit', 'file', 'color'];

import { isTextField } from './isTextField.ts';

/**
 * Leaves the field in which somebody is typing, so that it takes over another value. Gives back the function that leads back
 * into it, or into what stands there instead, if the focus was lost.
 */
export function leaveField(): () => void {
	const field = document.activeElement;
	if (!(field instanceof HTMLElement)) return () => undefined;
	if (isTextField(field)) field.blur();
	return () => {
		if (document.activeElement !== document.body) return;
		const place = field.isConnected ? field : alike(field);
		place?.focus({ preventScroll: true });
	};
}

/** The field of the same kind and name. */
const alike = (field: HTMLElement): HTMLElement | undefined =>
	[...document.querySelectorAll<HTMLElement>(field.localName)].find((other) =>
		['type', 'aria-label'].every((name) => other.getAttribute(name) === field.getAttribute(name))
	);

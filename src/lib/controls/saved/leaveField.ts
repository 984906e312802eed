import { isTextField } from './isTextField.ts';

/**
 * Leaves the field in which somebody is typing, so that it takes over another value. Gives back the function that leads back
 * into it, or into what stands there instead, if the focus was lost.
 */
export function leaveField(): () => void {
	const field = document.activeElement;
	if (!(field instanceof HTMLElement)) return () => undefined;
	const label = field.getAttribute('aria-label');
	const type = field.getAttribute('type');
	if (isTextField(field)) field.blur();
	return () => {
		if (document.activeElement !== document.body) return;
		const alike = `${field.localName}${type ? `[type="${type}"]` : ''}[aria-label="${CSS.escape(label ?? '')}"]`;
		const place = field.isConnected ? field : label && document.querySelector<HTMLElement>(alike);
		if (place) place.focus({ preventScroll: true });
	};
}

import type { Gesture } from '../beliefs/Gesture.ts';
import { isTextField } from './isTextField.ts';

/**
 * Follows pointer and keyboard: where one step ends, and when undo or redo is asked for by keys. A text field keeps its own
 * undo for as long as it has something to take back.
 *
 * @param move takes steps back (negative) or forth; false where there are none
 * @returns the function that ends it
 */
export function watchHands(gesture: Gesture, move: (steps: number) => boolean): () => void {
	/** The text field under the reader's hands: what it held when they came, and what they typed last. */
	let field: { element: EventTarget; text: string; typed: string | null } | null = null;

	const hasOwn = (target: EventTarget | null, steps: number): boolean => {
		if (target instanceof HTMLElement && target.isContentEditable) return true;
		if (!isTextField(target)) return false;
		// A field that is no part of the scenario, such as a name to save it by, keeps all its keys.
		if (target.closest('#scenarios')) return true;
		// What was put in place by the page took the field's own undo away.
		if (field?.element !== target || field.typed !== target.value) return false;
		return steps > 0 || target.value !== field.text;
	};

	const hands: Record<string, (event: Event) => void> = {
		pointerdown: () => gesture.press(),
		pointerup: () => gesture.end(),
		pointercancel: () => gesture.end(),
		blur: () => gesture.end(),
		// After what the press did: the next one is a step of its own.
		click: () => gesture.end(),
		focusout: () => gesture.end(),
		focusin: ({ target }) => {
			field = isTextField(target) ? { element: target, text: target.value, typed: null } : null;
		},
		input: ({ target }) => {
			if (field && field.element === target && isTextField(target)) field.typed = target.value;
		},
		keydown: (event) => {
			const steps = stepsOf(event as KeyboardEvent);
			if (steps === 0 || event.defaultPrevented || hasOwn(event.target, steps)) return;
			if (move(steps)) event.preventDefault();
		}
	};
	/** Heard before the change is made. */
	const type = (event: Event) =>
		gesture.type(event instanceof InputEvent && event.inputType.startsWith('history'));
	window.addEventListener('input', type, true);
	for (const [name, follow] of Object.entries(hands)) window.addEventListener(name, follow);
	return () => {
		window.removeEventListener('input', type, true);
		for (const [name, follow] of Object.entries(hands)) window.removeEventListener(name, follow);
	};
}

/** Ctrl or Cmd with Z, with Shift+Z, with Y. */
function stepsOf({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): number {
	if (!(ctrlKey || metaKey) || altKey) return 0;
	const letter = key.toLowerCase();
	if (letter === 'z') return shiftKey ? 1 : -1;
	return letter === 'y' && !shiftKey ? 1 : 0;
}

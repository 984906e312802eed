/** Every array buffer inside a message, so that it can be moved to another thread instead of copied. */
export function buffersOf(value: unknown, found = new Set<ArrayBuffer>()): ArrayBuffer[] {
	if (ArrayBuffer.isView(value)) {
		if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
	} else if (value instanceof ArrayBuffer) {
		found.add(value);
	} else if (value instanceof Map || value instanceof Set || Array.isArray(value)) {
		for (const item of value) buffersOf(item, found);
	} else if (value !== null && typeof value === 'object') {
		for (const item of Object.values(value)) buffersOf(item, found);
	}
	return [...found];
}

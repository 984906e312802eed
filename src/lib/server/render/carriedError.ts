import { TooFewFutures, UnknownEngine } from '../../core/index.ts';
import { LinkError } from '../../share/linkError.ts';
import { SettingsError } from '../../share/pictureSettings.ts';

/** An error on its way between two processes, where classes do not travel. */
export interface CarriedError {
	name: string;
	message: string;
	/** What its class knows besides. */
	fields: Record<string, unknown>;
}

/** Errors that say something about what was asked; any other is a fault of ours. */
const CLASSES = { TooFewFutures, UnknownEngine, LinkError, SettingsError };

export function carriedError(error: unknown): CarriedError {
	if (!(error instanceof Error)) return { name: 'Error', message: String(error), fields: {} };
	return { name: error.name, message: error.message, fields: { ...error } };
}

/** The error as it was thrown, of its class where that says something about what was asked. */
export function arrivedError({ name, message, fields }: CarriedError): Error {
	const Class = Object.hasOwn(CLASSES, name) ? CLASSES[name as keyof typeof CLASSES] : Error;
	const error = Object.create(Class.prototype, {
		message: { value: message, writable: true, configurable: true },
		stack: { value: `${name}: ${message}\n    in a process of its own`, writable: true, configurable: true }
	}) as Error;
	return Object.assign(error, { name }, fields);
}

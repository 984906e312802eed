import { ScenarioError, type Fault } from '../../core/scenario/fault.ts';
import { PictureError } from '../../share/pictureError.ts';
import { pictureKind } from '../../share/pictureKind.ts';
import { readScenariosFile, type NamedScenario } from '../../share/scenariosFile.ts';

/** A file that was chosen or dropped, read. */
export interface ReadFile {
	fileName: string;
	/** Everything that is wrong with it; then nothing of it is used. */
	faults: string[];
	/** It is the file of one scenario, and not of many with names. */
	isOne: boolean;
	named: NamedScenario[];
	/** The version of the engine that drew the picture which it is; absent = it is no picture. */
	engine?: string;
}

/** Larger files are no scenarios, and would take long to read. */
const LARGEST_BYTES = 16 * 1024 * 1024;
/** What follows from a fault often has faults itself; beyond so many, nobody reads on. */
const MOST_FAULTS = 12;

/** Reads files one by one: a faulty one does not keep the others from being used. */
export const readFiles = (files: readonly File[]): Promise<ReadFile[]> => Promise.all(files.map(readFile));

async function readFile(file: File): Promise<ReadFile> {
	const refused = (faults: string[]): ReadFile => ({ fileName: file.name, faults, isOne: true, named: [] });
	if (file.size > LARGEST_BYTES) return refused(['the file is too large to be a scenario']);
	try {
		const bytes = new Uint8Array(await file.arrayBuffer());
		const read = pictureKind(bytes) === null ? readText(bytes) : readPicture(bytes);
		return { fileName: file.name, faults: [], ...(await read) };
	} catch (error) {
		if (error instanceof PictureError && error.kind !== 'invalid') return refused([error.message]);
		if (error instanceof ScenarioError || error instanceof PictureError)
			return refused(inWords(error.faults));
		return refused(['the file could not be read']);
	}
}

const readText = (bytes: Uint8Array) => readScenariosFile(new TextDecoder().decode(bytes));

/** A picture opens what it carries: one scenario as a file of one does. */
async function readPicture(bytes: Uint8Array): Promise<Omit<ReadFile, 'fileName' | 'faults'>> {
	const { scenarioInPicture } = await import('../../share/scenarioInPicture.ts');
	const { scenarios, engine } = await scenarioInPicture(bytes);
	const named = scenarios.map((scenario) => ({ name: scenario.title, scenario }));
	return { isOne: named.length === 1, named, engine };
}

function inWords(faults: readonly Fault[]): string[] {
	const words = faults.map(({ path, message }) => (path ? `${path}: ${message}` : message));
	const extra = words.length - MOST_FAULTS;
	return extra > 0 ? [...words.slice(0, MOST_FAULTS), `and ${extra} more faults`] : words;
}

import { ScenarioError } from '../../core/scenario/fault.ts';
import { readScenariosFile, type NamedScenario } from '../../share/scenariosFile.ts';

/** A file that was chosen or dropped, read. */
export interface ReadFile {
	fileName: string;
	/** Everything that is wrong with it; then nothing of it is used. */
	faults: string[];
	/** It is the file of one scenario, and not of many with names. */
	isOne: boolean;
	named: NamedScenario[];
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
		return { fileName: file.name, faults: [], ...(await readScenariosFile(await file.text())) };
	} catch (error) {
		if (!(error instanceof ScenarioError)) return refused(['the file could not be read']);
		const faults = error.faults.map(({ path, message }) => (path ? `${path}: ${message}` : message));
		const extra = faults.length - MOST_FAULTS;
		return refused(extra > 0 ? [...faults.slice(0, MOST_FAULTS), `and ${extra} more faults`] : faults);
	}
}

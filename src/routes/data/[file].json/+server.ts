import { error } from '@sveltejs/kit';
import { DATA_FILE_NAMES, DATA_FILES, isDataFile } from '$lib/controls/around/dataFiles.ts';

export const prerender = true;

export const entries = () => DATA_FILE_NAMES.map((file) => ({ file }));

/** A file of the data page, made when building from what the program itself uses. */
export const GET = ({ params: { file } }) => {
	if (!isDataFile(file)) error(404, `There is no data file called "${file}.json".`);
	return new Response(`${JSON.stringify(DATA_FILES[file](), null, '\t')}\n`, {
		headers: { 'content-type': 'application/json' }
	});
};

const WHY: Record<string, string> = {
	EACCES: 'this user is not allowed to',
	EPERM: 'this user is not allowed to',
	EISDIR: 'it is a folder',
	ENOENT: 'its folder does not exist',
	ENOTDIR: 'its folder is a file',
	ENOSPC: 'the disk is full',
	EROFS: 'the disk can only be read'
};

/** An error of the file system in plain words, with the path and the system's own code. */
export function fileFault(what: 'read' | 'write', path: string, error: unknown): Error {
	const { code, message } = error as NodeJS.ErrnoException;
	const why = code === undefined ? message : `${WHY[code] ?? 'the system refuses'} (${code})`;
	return new Error(`cannot ${what} ${path}: ${why}`);
}

import { AsyncLocalStorage } from 'node:async_hooks';

/** Whose request is being answered, for all that is done on its behalf; nobody's while building. */
const client = new AsyncLocalStorage<string | undefined>();

export const renderClient = (): string | undefined => client.getStore();
export const forClient = <Result>(name: string | undefined, work: () => Result): Result =>
	client.run(name, work);

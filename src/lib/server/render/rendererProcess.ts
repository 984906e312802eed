import { fork, type ChildProcess } from 'node:child_process';
import { RENDERER_MARK } from './rendererMark.ts';

/** A process of its own may be ended at any moment; what is in it never reaches the server. */
export interface RendererProcess {
	send(message: unknown): void;
	onMessage(listener: (message: unknown) => void): void;
	onEnd(listener: () => void): void;
	end(): void;
	/** Whether it keeps this process alive: only while somebody waits for it. */
	hold(isHeld: boolean): void;
}

/** What one job may need; the engine's columns and the largest PNG take less than half of it. */
const MEGABYTES = 256;

/**
 * Starts a process that renders: `child.ts`, or its like in tests.
 *
 * @param megabytes of memory that it may have
 */
export function startRenderer(file: string, megabytes = MEGABYTES): RendererProcess {
	const child: ChildProcess = fork(file, [], {
		serialization: 'advanced',
		execArgv: [`--max-old-space-size=${megabytes}`],
		env: { NODE_ENV: process.env.NODE_ENV, [RENDERER_MARK]: '1' },
		stdio: ['ignore', 'ignore', process.env.NODE_ENV === 'test' ? 'ignore' : 'inherit', 'ipc']
	});
	const endWithServer = () => child.kill('SIGKILL');
	process.once('exit', endWithServer);
	child.once('exit', () => process.off('exit', endWithServer));
	child.unref();
	return {
		// A process that is just ending cannot be told anything: then its end is what counts.
		send: (message) => void child.send(message as object, () => {}),
		onMessage: (listener) => child.on('message', listener),
		onEnd(listener) {
			child.once('exit', listener);
			// It could not even be started.
			child.once('error', () => child.exitCode === null && child.pid === undefined && listener());
		},
		end: () => void child.kill('SIGKILL'),
		hold: (isHeld) => (isHeld ? child.channel?.ref() : child.channel?.unref())
	};
}

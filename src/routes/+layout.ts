export const prerender = __STATIC__;
export const trailingSlash = __STATIC__ ? 'always' : 'never';

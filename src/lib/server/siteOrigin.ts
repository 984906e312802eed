/**
 * The address of the site without a slash at its end, for links that must be whole. null in a build of files for which
 * NINEFOLD_SITE does not say where they will live; pages that are drawn when building for a server hold a placeholder,
 * which the server replaces.
 */
export const siteOrigin = (url: URL): string | null => (__STATIC__ ? __SITE__ || null : url.origin);

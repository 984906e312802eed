/** Tables and links only: drawn when building, and shown without any script. */
export const prerender = true;
export const csr = false;

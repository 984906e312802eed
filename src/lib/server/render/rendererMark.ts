/** The variable of the environment by which a process knows that it is one that renders. */
export const RENDERER_MARK = 'NINEFOLD_IS_RENDERER';

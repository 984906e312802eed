/** What a scenario needs in which something is done; loaded only for such a one. */
export { heldColumn } from './heldColumn.ts';
export { walkedBlock } from './walkedBlock.ts';

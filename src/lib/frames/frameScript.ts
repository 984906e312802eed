import { postHeight } from './postHeight.ts';

// The whole script of a page that is one chart without controls.
postHeight(document.body, document.querySelector('main')!);

import { fitFrames } from './fitFrames.ts';

// The whole script of a page that has charts in frames: each frame becomes as high as its chart.
fitFrames(window, new URL((document.currentScript as HTMLScriptElement | null)?.src ?? location.href).origin);

// node bench/hostile.mjs: see hostile.ts.
import { execFileSync } from 'node:child_process';
import { bundle } from './bundle.mjs';

const { hostile } = await bundle({ hostile: 'bench/hostile.ts' });
execFileSync(process.execPath, [hostile], { stdio: 'inherit' });

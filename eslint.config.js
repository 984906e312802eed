import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Every engine computes these to the same last bit; the others of Math it may round as it likes. */
const EXACT_MATH = 'abs|floor|ceil|round|trunc|sqrt|min|max|sign|clz32|imul|fround';

export default defineConfig(
	globalIgnores([
		'build',
		'build-static',
		'dist',
		'package',
		'.svelte-kit',
		'test-results',
		'playwright-report'
	]),
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript knows better which names there are.
			'no-undef': 'off',
			eqeqeq: 'error',
			'object-shorthand': 'error',
			'prefer-const': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				extraFileExtensions: ['.svelte'],
				parser: ts.parser,
				svelteConfig
			}
		}
	},
	{
		// Published values stand as they were published, with more digits than a double holds.
		files: ['src/lib/core/**/*.ts', 'tests/**/*.ts'],
		rules: { 'no-loss-of-precision': 'off' }
	},
	{
		// The core gives the same numbers in every engine, at any time, in any place.
		files: ['src/lib/core/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				...[
					'Date',
					'Intl',
					'performance',
					'crypto',
					'process',
					'Buffer',
					'window',
					'document',
					'self',
					'fetch'
				].map((name) => ({ name, message: 'The core knows no clock, no place and no machine.' }))
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: `MemberExpression[object.name='Math']:not([property.name=/^(${EXACT_MATH})$/])`,
					message: 'Engines may round this differently: take it from src/lib/core/draws.'
				},
				{
					selector: "BinaryExpression[operator='**'], AssignmentExpression[operator='**=']",
					message: 'Engines may round powers differently: take pow from src/lib/core/draws.'
				},
				{
					selector: 'CallExpression[callee.property.name=/^(toLocale.*|localeCompare)$/]',
					message: 'This depends on where the reader lives.'
				}
			]
		}
	}
);

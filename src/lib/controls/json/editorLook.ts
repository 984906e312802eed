import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** In the page's colours, so that the editor follows its theme. */
const highlighting = HighlightStyle.define([
	{ tag: tags.propertyName, color: 'var(--nf-ink)', fontWeight: '600' },
	{ tag: [tags.string, tags.number, tags.bool, tags.null], color: 'var(--nf-accent)' },
	{ tag: [tags.separator, tags.squareBracket, tags.brace], color: 'var(--nf-quiet-ink)' }
]);

const WASH = 'color-mix(in srgb, var(--nf-accent) 9%, transparent)';
const SELECTED = 'color-mix(in srgb, var(--nf-accent) 26%, transparent)';

const theme = EditorView.theme({
	'&': {
		height: '400px',
		color: 'var(--nf-ink)',
		background: 'transparent',
		border: '1px solid var(--nf-rule)',
		borderRadius: '4px',
		fontSize: '0.75rem',
		resize: 'vertical',
		overflow: 'hidden'
	},
	'&.cm-focused': { outline: '2px solid var(--nf-accent)', outlineOffset: '2px' },
	'.cm-scroller': {
		fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
		lineHeight: '1.125rem'
	},
	'.cm-content': { caretColor: 'var(--nf-ink)', padding: '8px 0' },
	'.cm-content:focus-visible': { outline: 'none' },
	'.cm-cursor': { borderLeftColor: 'var(--nf-ink)' },
	'.cm-gutters': { color: 'var(--nf-quiet-ink)', background: 'transparent', border: '0' },
	'.cm-activeLine, .cm-activeLineGutter': { background: WASH },
	'.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
		background: SELECTED
	},
	'.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
		background: 'transparent',
		outline: '1px solid var(--nf-rule)'
	},
	'.cm-selectionMatch, .cm-searchMatch': { background: SELECTED },
	'.cm-searchMatch-selected': { outline: '1px solid var(--nf-accent)' },
	'.cm-lintRange-error': {
		backgroundImage: 'none',
		textDecoration: 'underline wavy var(--fault) 1.5px',
		textDecorationSkipInk: 'none',
		textUnderlineOffset: '3px'
	},
	'.cm-lint-marker-error': {
		content: 'normal',
		width: '14px',
		height: '14px',
		margin: '2px 0',
		borderRadius: '7px',
		background: 'var(--fault)'
	},
	'.cm-lint-marker-error::before': {
		content: '"!"',
		display: 'block',
		textAlign: 'center',
		fontSize: '0.6875rem',
		lineHeight: '14px',
		fontWeight: '600',
		color: 'var(--nf-background)'
	},
	'.cm-gutter-lint': { width: '18px' },
	'.cm-gutter-lint .cm-gutterElement': { padding: '0 2px' },
	'.cm-tooltip, .cm-panels': {
		color: 'var(--nf-ink)',
		background: 'var(--nf-background)',
		border: '1px solid var(--nf-rule)'
	},
	'.cm-tooltip': { borderRadius: '6px', maxWidth: '320px', fontFamily: 'inherit' },
	'.cm-diagnostic-error': { borderLeft: '2px solid var(--fault)' },
	'.cm-panels': { border: '0' },
	'.cm-panels-top': { borderBottom: '1px solid var(--nf-rule)' },
	'.cm-panel.cm-search': {
		display: 'flex',
		flexWrap: 'wrap',
		gap: '4px 8px',
		padding: '8px 32px 8px 8px',
		fontSize: '0.8125rem'
	},
	'.cm-panel.cm-search br': { display: 'none' },
	'.cm-panel.cm-search label': {
		display: 'inline-flex',
		alignItems: 'center',
		gap: '4px',
		minHeight: '24px',
		fontSize: '0.8125rem'
	},
	'.cm-textfield': {
		minHeight: '28px',
		margin: '0',
		fontSize: '0.8125rem',
		color: 'inherit',
		background: 'transparent',
		border: '1px solid var(--nf-rule)',
		borderRadius: '4px'
	},
	'.cm-button': {
		minHeight: '28px',
		margin: '0',
		fontSize: '0.8125rem',
		color: 'inherit',
		background: 'transparent',
		backgroundImage: 'none',
		border: '1px solid var(--nf-rule)',
		borderRadius: '6px'
	},
	'.cm-panel.cm-search [name=close]': {
		top: '4px',
		right: '4px',
		width: '24px',
		height: '24px',
		cursor: 'pointer'
	},
	'.cm-foldPlaceholder': { color: 'inherit', background: WASH, border: '0' }
});

export const editorLook = [theme, syntaxHighlighting(highlighting)];

import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import {
	bracketMatching,
	codeFolding,
	foldGutter,
	foldKeymap,
	indentOnInput,
	indentUnit
} from '@codemirror/language';
import { forceLinting, linter, lintGutter, lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, Transaction, type Extension } from '@codemirror/state';
import {
	drawSelection,
	EditorView,
	highlightActiveLine,
	highlightActiveLineGutter,
	keymap,
	lineNumbers
} from '@codemirror/view';
import { changedPart } from './changedPart.ts';
import { editorLook } from './editorLook.ts';
import type { PlacedFault } from './scenarioTextFaults.ts';

interface JsonEditorOptions {
	parent: HTMLElement;
	text: string;
	/** Attributes of the element that is written in: its label, and what describes it. */
	attributes: Record<string, string>;
	/** Everything that is wrong with a text. */
	check: (text: string) => Promise<PlacedFault[]>;
	/** Every change of the text by the reader. */
	onchange: (text: string) => void;
	/** The reader wants the text to be used: Ctrl or Cmd with Enter. */
	onuse: () => void;
}

/** The text is checked when nothing was typed for so long, in milliseconds. */
const CHECK_DELAY = 300;

/** A CodeMirror editor for a scenario's text. The Tab key moves on, as everywhere on the page. */
export function jsonEditor({ parent, text, attributes, check, onchange, onuse }: JsonEditorOptions) {
	const faultSource = linter(
		async (view) =>
			(await check(view.state.doc.toString())).map(({ from, to, message }) => ({
				from,
				to,
				message,
				severity: 'error' as const
			})),
		{ delay: CHECK_DELAY }
	);
	const extensions: Extension = [
		lineNumbers(),
		foldGutter(),
		codeFolding(),
		history(),
		drawSelection(),
		indentOnInput(),
		bracketMatching(),
		highlightActiveLine(),
		highlightActiveLineGutter(),
		highlightSelectionMatches(),
		search({ top: true }),
		json(),
		indentUnit.of('\t'),
		EditorState.tabSize.of(2),
		EditorView.lineWrapping,
		faultSource,
		lintGutter(),
		keymap.of([
			{
				key: 'Mod-Enter',
				run: () => {
					onuse();
					return true;
				}
			},
			...searchKeymap,
			...lintKeymap,
			...historyKeymap,
			...foldKeymap,
			...defaultKeymap
		]),
		EditorView.contentAttributes.of(attributes),
		EditorView.updateListener.of((update) => {
			if (update.docChanged && !update.transactions.some((each) => each.isUserEvent(REPLACE)))
				onchange(update.state.doc.toString());
		}),
		editorLook
	];
	/** The text that was put in place last. */
	let placed = text;
	const view = new EditorView({ parent, state: EditorState.create({ doc: text, extensions }) });
	return {
		/**
		 * Puts another text in place where it differs. What the reader had typed can be had back by undo; a text that only
		 * followed the page's controls cannot.
		 */
		replace(next: string) {
			const before = view.state.doc.toString();
			const isTyped = before !== placed;
			placed = next;
			if (next === before) return;
			view.dispatch({
				changes: changedPart(before, next),
				userEvent: REPLACE,
				annotations: Transaction.addToHistory.of(isTyped)
			});
		},
		/** Checks at once, without waiting for a pause. */
		check: () => forceLinting(view),
		/** Leads to a place, selected. */
		show({ from, to }: { from: number; to: number }) {
			const end = view.state.doc.length;
			view.dispatch({
				selection: { anchor: Math.min(from, end), head: Math.min(to, end) },
				effects: EditorView.scrollIntoView(Math.min(from, end), { y: 'center' })
			});
			view.focus();
		},
		destroy: () => view.destroy()
	};
}

export type JsonEditor = ReturnType<typeof jsonEditor>;

/** What marks a text that was not typed but put in place. */
const REPLACE = 'input.replace';

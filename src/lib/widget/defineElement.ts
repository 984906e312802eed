import { dateInWords } from '../frames/dateInWords.ts';
import frameSheet from '../frames/frame.css?raw';
import { themeRules } from '../frames/themeRules.ts';
import { readSettings, type PictureSettings } from '../share/pictureSettings.ts';
import { mountWidget } from './mountWidget.ts';
import widgetSheet from './widget.css?raw';

const NAME = 'ninefold-chart';
const THEMES = ['auto', 'light', 'dark'] as const;

/** Where the script is from: the site that charts lead back to. */
const site = (): string | null => {
	const address = (document.currentScript as HTMLScriptElement | null)?.src;
	return address ? new URL('.', address).href : null;
};

/**
 * Defines `<ninefold-chart chart="survival" scenario="CODE" theme="dark" controls="escape rescue" settings="proposal-…">`:
 * a chart as an element of any page, drawn and counted where it stands. `controls` is a list of names, or "all"; `site` is
 * the address of Ninefold where the script is not from there. `settings` are those of an embed's address.
 */
export function defineElement(): void {
	if (customElements.get(NAME)) return;
	const home = site();

	class NinefoldChart extends HTMLElement {
		static readonly observedAttributes = ['chart', 'scenario', 'theme', 'controls', 'settings', 'site'];
		#end: () => void = () => undefined;
		/** Rises with every drawing: what an earlier one began is not shown any more. */
		#drawing = 0;
		#isAsked = false;

		connectedCallback(): void {
			this.#soon();
		}

		disconnectedCallback(): void {
			this.#drawing += 1;
			this.#end();
			this.#end = () => undefined;
		}

		attributeChangedCallback(): void {
			if (this.isConnected) this.#soon();
		}

		/** Several attributes that change together are one change. */
		#soon(): void {
			if (this.#isAsked) return;
			this.#isAsked = true;
			queueMicrotask(() => {
				this.#isAsked = false;
				if (this.isConnected) void this.#draw();
			});
		}

		async #draw(): Promise<void> {
			const drawing = ++this.#drawing;
			const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
			const shell = document.createElement('div');
			shell.className = 'ninefold';
			let end: () => void = () => undefined;
			try {
				const settings = this.#settings();
				if (settings.theme !== 'auto') shell.dataset.theme = settings.theme;
				const wished = this.getAttribute('site');
				// Mounted out of sight first, with the shadow root around it, where its styles belong.
				shell.hidden = true;
				shadow.append(shell);
				({ end } = await mountWidget(shell, {
					chart: this.getAttribute('chart') ?? 'arrivals',
					code: this.getAttribute('scenario') ?? '',
					settings,
					site: wished === null ? home : new URL(wished.replace(/\/*$/, '/'), location.href).href,
					date: dateInWords(new Date()),
					isWholeFrame: false
				}));
			} catch (error) {
				const refusal = document.createElement('p');
				refusal.className = 'refusal';
				refusal.setAttribute('role', 'alert');
				refusal.textContent = `This chart cannot be shown. ${error instanceof Error ? error.message : ''}`;
				shell.append(refusal);
			}
			if (drawing !== this.#drawing) {
				end();
				shell.remove();
				return;
			}
			this.#end();
			this.#end = end;
			for (const old of [...shadow.children]) if (old !== shell) old.remove();
			const style = document.createElement('style');
			style.textContent = `:host{display:block}:host([hidden]){display:none}${themeRules()}${frameSheet}${widgetSheet}`;
			shadow.prepend(style);
			shell.hidden = false;
		}

		/** @throws SettingsError */
		#settings(): PictureSettings {
			const settings = readSettings(this.getAttribute('settings') ?? '');
			const theme = THEMES.find((theme) => theme === this.getAttribute('theme'));
			const controls = this.getAttribute('controls')?.trim();
			return {
				...settings,
				...(theme === undefined ? {} : { theme }),
				...(controls === undefined
					? {}
					: {
							controls:
								controls === '' || controls === 'all'
									? 'all'
									: controls === 'none'
										? 'none'
										: controls.split(/[\s,]+/)
						})
			};
		}
	}
	customElements.define(NAME, NinefoldChart);
}

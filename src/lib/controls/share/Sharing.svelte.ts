import { resolve } from '$app/paths';
import { ENGINE_VERSION } from '../../core/engineVersion.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { ChartDocument, ChartEntry, ChartOptionValues } from '../../charts/frame/chartEntry.ts';
import { plainText } from '../../charts/frame/plainText.ts';
import { decodeScenario } from '../../share/link.ts';
import { SHARE_HOSTS, type ShareForm, type ShareHost } from '../../share/hosts.ts';
import { DEFAULT_SETTINGS, type PictureSettings } from '../../share/pictureSettings.ts';
import type { SharedChart } from '../../share/snippets.ts';
import { embedPath, imagePath } from '../../share/travelPath.ts';
import { pathOfCode } from '../page/address.ts';
import { pathOfCodes } from '../page/compareAddress.ts';

/** A chart that can be shared, with what it draws; drawn by the server alone where it has nothing to draw here. */
export interface ShareableChart {
	id: string;
	name: string;
	entry?: ChartEntry<string, ChartDocument>;
	/** What the reader chose of its options. */
	options?: ChartOptionValues;
}

/** What is shared: the scenarios on the page by their codes, and the charts of them. */
export interface Shareable {
	codes: readonly string[];
	document: ChartDocument;
	charts: readonly ShareableChart[];
}

/** The whole page, in place of a chart's id. */
export const WHOLE_PAGE = 'page';
/** As LessWrong and most others make every frame. */
const USUAL_HEIGHT = 400;
const PHONE_WIDTH = 340;
/** On screens that are narrower, a phone is what the reader has before them. */
const WIDE_SCREEN = 700;

/** What the reader chooses in the share panel, and what follows from it. */
export class Sharing {
	readonly shareable: Shareable;
	chart: string = $state('');
	hostId: string = $state(SHARE_HOSTS[0]!.id);
	#form: ShareForm | null = $state(null);
	theme: PictureSettings['theme'] = $state('auto');
	isFrozen: boolean = $state(false);
	controls: PictureSettings['controls'] = $state('none');
	withScript: boolean = $state(true);
	onPhone: boolean = $state(false);

	constructor(shareable: Shareable, chart: string) {
		this.shareable = shareable;
		this.chart = chart;
		this.onPhone = window.innerWidth < WIDE_SCREEN;
	}

	get host(): ShareHost {
		return SHARE_HOSTS.find(({ id }) => id === this.hostId)!;
	}
	get entry(): ShareableChart | undefined {
		return this.shareable.charts.find(({ id }) => id === this.chart);
	}
	/** The forms that work at the host: for the whole page a link, or the numbers; a file of what is drawn here. */
	get forms(): readonly ShareForm[] {
		const { entry } = this;
		const fits = (form: ShareForm) => form === 'link' || (form === 'page' ? !!entry?.entry : !!entry);
		return [...this.host.ways.map(({ form }) => form).filter(fits), 'data'];
	}
	/** The form that was chosen, where the host takes it; else what suits the host best. */
	get form(): ShareForm {
		return this.#form && this.forms.includes(this.#form) ? this.#form : this.forms[0]!;
	}
	set form(form: ShareForm) {
		this.#form = form;
	}
	get how(): string {
		return this.host.ways.find(({ form }) => form === this.form)?.how ?? '';
	}
	/** A frame's or file's sliders; only charts of one scenario's summary have any. */
	get canBeMoved(): boolean {
		return (
			(this.form === 'frame' || this.form === 'page') &&
			this.shareable.codes.length === 1 &&
			this.entry?.entry !== undefined
		);
	}
	get settings(): PictureSettings {
		return {
			...DEFAULT_SETTINGS,
			theme: this.theme,
			controls: this.canBeMoved ? this.controls : 'none',
			options: this.entry?.options ?? {},
			...(this.isFrozen ? { engine: ENGINE_VERSION } : {})
		};
	}

	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- made and let go at once
	#whole = (path: string): string => new URL(path, location.href).href;
	#fromRoot = (path: string): string => this.#whole(`${resolve('/')}${path}`);

	get pageAddress(): string {
		const { codes } = this.shareable;
		if (codes.length > 1) return this.#whole(pathOfCodes(codes));
		return this.#whole(pathOfCode(codes[0]!, this.isFrozen ? ENGINE_VERSION : undefined));
	}
	get frameAddress(): string {
		const path = embedPath({ chart: this.chart, codes: this.shareable.codes, settings: this.settings });
		return __STATIC__ ? this.#fromRoot(path.replace(/^embed\//, 'embed/#')) : this.#fromRoot(path);
	}
	get codes(): readonly string[] {
		return this.shareable.codes;
	}
	get scenarios(): Scenario[] {
		return this.codes.map((code) => decodeScenario(code).scenario);
	}
	/** The site's address: without its folder, and with it and a slash at the end. */
	get origin(): string {
		return this.site.replace(/\/$/, '');
	}
	get site(): string {
		return this.#fromRoot('');
	}
	get imageSettings(): PictureSettings {
		return { ...this.settings, controls: 'none', width: this.imageWidth };
	}
	imageAddress(type: 'svg' | 'png'): string {
		const settings = { ...this.imageSettings, ...(type === 'png' ? ({ scale: 2 } as const) : {}) };
		return this.#fromRoot(imagePath({ chart: this.chart, codes: this.shareable.codes, settings }, type));
	}
	/** As wide as the host's column, so that it is shown dot by dot. */
	get imageWidth(): number {
		return Math.min(1200, Math.max(320, this.host.columnWidth));
	}
	get previewWidth(): number {
		return this.onPhone ? PHONE_WIDTH : this.host.columnWidth;
	}

	/** What the chart says, for those who do not see it. */
	get description(): string {
		const { entry } = this;
		if (!entry?.entry) return `${entry?.name ?? 'Ninefold'}: ${this.shareable.document.scenario.title}`;
		const options = entry.options ?? {};
		return plainText(
			`${entry.entry.title(this.shareable.document, options)}. ${entry.entry.sentence(this.shareable.document, options)}`
		);
	}
	snippet(type: 'svg' | 'png' = 'png'): SharedChart {
		return {
			frame: this.frameAddress,
			image: this.imageAddress(type),
			page: this.pageAddress,
			script: this.#fromRoot('ninefold-embed.js'),
			description: this.description,
			title: `${this.entry?.name ?? ''} · ${this.shareable.document.scenario.title} · Ninefold`,
			width: this.imageWidth,
			height: this.host.frameHeight ?? USUAL_HEIGHT
		};
	}
}

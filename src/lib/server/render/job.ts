import type { Comparison, Scenario, Study, Summary } from '../../core/index.ts';
import type { PictureSettings } from '../../share/pictureSettings.ts';

/** Work that takes more than some milliseconds: it is done in a process of its own, which may be ended at any moment. */
export type RenderJob =
	/** The numbers of a scenario, by the rules of an engine's version where one is named. */
	| { kind: 'summary'; scenario: Scenario; engine?: string }
	| { kind: 'study'; scenario: Scenario; engine?: string }
	| { kind: 'comparison'; scenarios: readonly Scenario[]; engine?: string }
	/** A chart as a file. */
	| {
			kind: 'picture';
			type: 'svg' | 'png';
			chart: string;
			/** The codes of the scenarios, as the picture's short link says them. */
			codes: readonly string[];
			scenarios: readonly Scenario[];
			settings: PictureSettings;
			/** The site's address, such as "https://ninefold.example", for the link in the picture; absent = none is shown. */
			origin?: string;
			/** The day as the picture shows it; absent = it is not said. A picture that is kept keeps its day. */
			drawnOn?: string;
	  };

/** What each kind of job gives. A comparison of which nothing can be said so far is null. */
export interface RenderResults {
	summary: Summary;
	study: Study;
	comparison: Comparison | null;
	picture: Uint8Array<ArrayBuffer>;
}
export type RenderResult<Job extends RenderJob> = RenderResults[Job['kind']];

/** What a picture is drawn from: each by a job of its own. */
export type CountingJob = Exclude<RenderJob, { kind: 'picture' }>;
export type PictureJob = Extract<RenderJob, { kind: 'picture' }>;
export type RenderDocument = RenderResult<CountingJob>;
/** Counts what a picture is drawn from, or knows it already. */
export type DocumentOf = <Job extends CountingJob>(job: Job) => Promise<RenderResult<Job>>;

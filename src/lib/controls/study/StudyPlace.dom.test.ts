import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { PRESETS, prepareRun, simulate, study, type RunPlan, type Scenario } from '../../core/index.ts';
import { chanceOfAny } from '../../core/studies/portfolios/chanceOfAny.ts';
import { formatOutOf } from '../../core/summaries/formatShare.ts';
import { ANSWERERS, type QuestionKind } from '../../simulation/questions/questions.ts';
import type { Simulation } from '../../simulation/Simulation.svelte.ts';
import StudyPlace from './StudyPlace.svelte';

const proposals = ['control', 'elk', 'model_organisms', 'default'];
const scenario: Scenario = { ...PRESETS[0]!.scenario, proposals, futures: 3000 };
const summary = await simulate(scenario);
const found = await study(scenario);

/** jsdom lays nothing out: what is watched comes into view when the test says so. */
let comeNear: () => void = () => {};
vi.stubGlobal(
	'IntersectionObserver',
	class {
		constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
			comeNear = () => tell([{ isIntersecting: true }]);
		}
		observe() {}
		disconnect() {}
	}
);
vi.stubGlobal(
	'ResizeObserver',
	class {
		observe() {}
		unobserve() {}
		disconnect() {}
	}
);
afterEach(() => (comeNear = () => {}));

/** The place, with the engine on the page itself. */
function show(changes: Partial<Simulation> = {}) {
	const asked: QuestionKind[] = [];
	const plans = new Map<Scenario, Promise<RunPlan>>();
	const simulation = {
		summary,
		running: false,
		lanes: 2,
		async ask(kind: QuestionKind, question: never, of: Scenario) {
			asked.push(kind);
			if (!plans.has(of)) plans.set(of, prepareRun(of));
			return (await ANSWERERS[kind]()).answer((await plans.get(of))!, question);
		},
		...changes
	} as unknown as Simulation;
	render(StudyPlace, { simulation, highlight: null });
	return { asked };
}

test('nothing is asked before somebody comes near, and then every part is there', async () => {
	const { asked } = show();
	expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(4);
	expect([asked, screen.queryByRole('figure')]).toEqual([[], null]);
	comeNear();
	await vi.waitFor(() => expect(screen.getAllByRole('figure')).toHaveLength(5), 30_000);
	expect(asked.filter((kind) => kind === 'study').length).toBeGreaterThan(0);
	const matters = screen.getByRole('region', { name: 'What would change the answer?' });
	expect(
		within(matters).getByRole('heading', { name: /^Whether rescue comes before escape hangs/ })
	).toBeTruthy();
	expect(matters.getAttribute('aria-busy')).toBe('false');
});

test('while the numbers above still come in, nothing is asked', async () => {
	const { asked } = show({ running: true });
	comeNear();
	await vi.dynamicImportSettled();
	expect(asked).toEqual([]);
});

test('a refusal is said', async () => {
	show({ ask: (() => Promise.reject(new Error('Only 3 futures fit.'))) as unknown as Simulation['ask'] });
	comeNear();
	expect((await screen.findByRole('alert', {}, { timeout: 30_000 })).textContent).toBe('Only 3 futures fit.');
	expect(screen.queryByRole('figure')).toBeNull();
});

test('a set of one’s own tells its chance at once, and then what it dies of', async () => {
	show();
	comeNear();
	const picker = await screen.findByRole('group', { name: 'Choose a set of your own' }, { timeout: 30_000 });
	const { survivors, best } = found.portfolios;
	const chance = (ids: string[]) => formatOutOf(chanceOfAny(survivors, ids));
	expect(picker.textContent).toContain(
		`Of these 3, at least one survives in ${chance(best[2]!.members.map(({ id }) => id))}`
	);

	await userEvent.click(within(picker).getByRole('button', { name: 'None' }));
	expect(picker.textContent).toContain('Of an empty set none survives.');
	await userEvent.click(within(picker).getByRole('checkbox', { name: found.names.control! }));
	expect(picker.textContent).toContain(`It survives in ${chance(['control'])} futures.`);
	await userEvent.click(within(picker).getByRole('checkbox', { name: found.names.elk! }));
	expect(picker.textContent).toContain(
		`Of these 2, at least one survives in ${chance(['control', 'elk'])} futures.`
	);

	const { chosen } = (await study(scenario, { portfolio: ['control', 'elk'] })).portfolios;
	const deaths = `In ${chosen.noneSurvives.toLocaleString('en')} futures none of them survives.`;
	await vi.waitFor(() => expect(picker.textContent!.replace(/\s+/g, ' ')).toContain(deaths), 30_000);
	const [first] = within(picker).getAllByRole('list').at(-1)!.children;
	expect(first!.getAttribute('data-threshold')).toBe(chosen.deaths[0]!.cause);
});

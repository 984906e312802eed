import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Curve, Scenario } from '../../core/index.ts';
import { sampleSummary } from '../../charts/sampleSummary.ts';
import { metrTrend } from '../../core/scenario/presets/metrTrend.ts';
import { editingTools } from '../beliefs/editingTools.ts';
import { Beliefs } from '../beliefs/Beliefs.svelte.ts';
import AxesEditor from './AxesEditor.svelte';

/** jsdom lays nothing out, so that there is nothing to observe. */
vi.stubGlobal(
	'ResizeObserver',
	class {
		observe() {}
		unobserve() {}
		disconnect() {}
	}
);

/** The editor over the default scenario, with another curve on the main axis where one is given. */
function open(curve?: Curve) {
	const [first, ...others] = metrTrend.scenario.axes;
	const scenario: Scenario = curve
		? { ...metrTrend.scenario, axes: [{ ...first!, curve }, ...others] }
		: metrTrend.scenario;
	const beliefs = new Beliefs(scenario, metrTrend, () => undefined);
	render(AxesEditor, { beliefs, summary: { ...sampleSummary(), scenario } });
	return beliefs;
}
/** The check of what is edited is loaded late: on a busy machine that alone takes longer than a test waits. */
beforeAll(() => editingTools());

/** jsdom opens nothing by itself. */
async function unfold(summary: RegExp) {
	const details = [...document.querySelectorAll('details')].find((one) =>
		summary.test(one.querySelector('summary')?.textContent ?? '')
	)!;
	details.open = true;
	details.dispatchEvent(new Event('toggle'));
	await vi.waitFor(() => expect(details.querySelector('.inside')?.childElementCount).toBeGreaterThan(0));
}
const curveOf = (beliefs: Beliefs) => beliefs.draft.axes[0]!.curve;
const DRAWN: Curve = { kind: 'drawn', points: [[2028, 100], [2030, 900], [2032, 5000]] }; // prettier-ignore

test('a point moves by the arrows in level and with Shift or Alt in years, and stops at its neighbours', async () => {
	const beliefs = open(DRAWN);
	const point = screen.getByRole('slider', { name: 'Point 2 of 3' });
	expect(point.getAttribute('aria-valuetext')).toBe('2030: 5.4 work-months');
	point.focus();
	await userEvent.keyboard('{ArrowUp}');
	expect(curveOf(beliefs)).toMatchObject({ points: [[2028, 100], [2030, 990], [2032, 5000]] }); // prettier-ignore
	await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}{Alt>}{ArrowRight}{/Alt}');
	expect(curveOf(beliefs)).toMatchObject({ points: [[2028, 100], [2030.5, 990], [2032, 5000]] }); // prettier-ignore
	for (let press = 0; press < 10; press++) await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
	expect(curveOf(beliefs)).toMatchObject({ points: [[2028, 100], [2031.95, 990], [2032, 5000]] }); // prettier-ignore
	await vi.waitFor(() => expect(beliefs.scenario.axes[0]!.curve).toEqual(curveOf(beliefs)));
});

test('Delete removes a point and leaves the focus on the next; the last one stays', async () => {
	const beliefs = open(DRAWN);
	screen.getByRole('slider', { name: 'Point 2 of 3' }).focus();
	await userEvent.keyboard('{Delete}');
	expect(curveOf(beliefs)).toMatchObject({ points: [[2028, 100], [2032, 5000]] }); // prettier-ignore
	await vi.waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Point 2 of 2'));
	await userEvent.keyboard('{Delete}{Delete}');
	expect(curveOf(beliefs)).toMatchObject({ points: [[2028, 100]] });
});

test('points are typed, added and removed in the table, and a fault stands at its point', async () => {
	const beliefs = open(DRAWN);
	await userEvent.click(screen.getByRole('button', { name: 'Add a point' }));
	expect(curveOf(beliefs)).toMatchObject({ points: [[2028, 100], [2030, 900], [2032, 5000], [2034, 27800]] }); // prettier-ignore
	const year = screen.getByRole('textbox', { name: 'Point 2: year' });
	await userEvent.clear(year);
	await userEvent.type(year, '2027');
	expect(await screen.findByText(/must be above the one before it \(2028\), got 2027/)).toBeTruthy();
	expect((year as HTMLInputElement).value).toBe('2027');
	expect(screen.getByRole('slider', { name: 'Point 2 of 4' }).getAttribute('aria-invalid')).toBe('true');
	await userEvent.click(screen.getByRole('button', { name: 'Remove point 2' }));
	await vi.waitFor(() => expect(beliefs.faults).toEqual([]));
});

test('a handle on the curve takes the pace along by the arrows, with its range', async () => {
	const beliefs = open();
	screen.getByRole('slider', { name: 'Doubling time, on the curve' }).focus();
	await userEvent.keyboard('{ArrowUp}');
	const { doublingYears, factor } = curveOf(beliefs) as Extract<Curve, { kind: 'accelerating' }>;
	expect(doublingYears).toMatchObject({ p50: 0.342 });
	expect((doublingYears as { p10: number }).p10).toBeCloseTo((0.26 * 0.342) / 0.3525, 3);
	screen.getByRole('slider', { name: /How much longer each doubling takes/ }).focus();
	await userEvent.keyboard('{ArrowRight}{ArrowRight}');
	expect(factor).toMatchObject({ p50: 0.97 });
	expect(curveOf(beliefs)).toMatchObject({ factor: { p50: 0.99 } });
});

test('another kind of curve and back brings back what was there, with the pace that was set meanwhile', async () => {
	const beliefs = open();
	const before = curveOf(beliefs);
	const choose = (name: string) =>
		userEvent.click(screen.getByRole('radio', { name: new RegExp(`^${name}`) }));
	await choose('Drawn');
	expect(curveOf(beliefs).kind).toBe('drawn');
	await choose('Accelerating');
	expect(curveOf(beliefs)).toEqual(before);
	await choose('Steady');
	beliefs.set('axes[0].curve.doublingYears', 0.5);
	await choose('Accelerating');
	expect(curveOf(beliefs)).toEqual({ ...before, doublingYears: 0.5 });
});

test('an axis in use is only removed once it is said where its thresholds go', async () => {
	const beliefs = open();
	await userEvent.click(screen.getByRole('radio', { name: /Cyber task horizon/ }));
	await userEvent.click(screen.getByRole('button', { name: 'Remove this axis' }));
	const question = screen.getByRole('group', { name: 'What is measured on this axis' });
	expect(question.textContent).toContain('Escape');
	expect(beliefs.draft.axes).toHaveLength(3);
	await userEvent.selectOptions(within(question).getByLabelText('They go to'), 'calendar years');
	await userEvent.click(within(question).getByRole('button', { name: 'Move them and remove the axis' }));
	await vi.waitFor(() => expect(beliefs.scenario.axes.map(({ id }) => id)).toEqual(['horizon', 'oversight']));
	expect(beliefs.scenario.thresholds.escape.ways[0]).toHaveProperty('year');
	expect(beliefs.faults).toEqual([]);
});

test('an axis is added from a template, named, and removed again without a question', async () => {
	const beliefs = open();
	await unfold(/^Add an axis/);
	await userEvent.click(screen.getByRole('button', { name: 'Effective compute' }));
	expect(beliefs.draft.axes.at(-1)).toMatchObject({ id: 'compute', scale: 'log2' });
	expect(screen.getByRole('button', { name: 'My own axis' })).toHaveProperty('disabled', true);
	await unfold(/^Name, unit/);
	const name = screen.getByRole('textbox', { name: 'Name' });
	await userEvent.clear(name);
	await userEvent.type(name, 'Compute');
	await vi.waitFor(() => expect(beliefs.scenario.axes.at(-1)?.name).toBe('Compute'));
	await userEvent.click(screen.getByRole('button', { name: 'Remove this axis' }));
	await vi.waitFor(() => expect(beliefs.draft).toEqual(metrTrend.scenario));
});

test('the scale changes after it is said what becomes of levels and curve', async () => {
	const beliefs = open();
	await unfold(/^Name, unit/);
	await userEvent.click(screen.getByRole('radio', { name: /equal steps/ }));
	expect(beliefs.draft.axes[0]!.scale).toBe('log2');
	expect(screen.getByText(/All levels stay the numbers that they are/)).toBeTruthy();
	await userEvent.click(screen.getByRole('button', { name: 'Change it' }));
	expect(beliefs.draft.axes[0]).toMatchObject({ scale: 'linear', curve: { kind: 'drawn' } });
	await vi.waitFor(() => expect(beliefs.scenario.axes[0]!.scale).toBe('linear'));
});

test('a formula brings its own names along as it is typed, and what cannot be read stays as it was typed', async () => {
	const beliefs = open({ kind: 'expression', gain: 'a*t', with: { a: 2 } });
	const field = screen.getByRole('textbox', { name: 'Gained after t years' });
	await userEvent.clear(field);
	await userEvent.type(field, 'a*t + bend*t^2');
	expect(curveOf(beliefs)).toEqual({ kind: 'expression', gain: 'a*t + bend*t^2', with: { a: 2, bend: 1 } });
	expect(await screen.findByRole('slider', { name: 'bend' })).toBeTruthy();
	// The parser comes late, and is large.
	const patience = { timeout: 50_000 };
	await vi.waitFor(() => expect(beliefs.scenario.axes[0]!.curve).toEqual(curveOf(beliefs)), patience);
	await userEvent.type(field, ' +');
	await vi.waitFor(() => expect(beliefs.faultsAt('axes[0].curve.gain')).toHaveLength(1), patience);
	expect((field as HTMLTextAreaElement).value).toBe('a*t + bend*t^2 +');
	expect(beliefs.scenario.axes[0]!.curve).toMatchObject({ gain: 'a*t + bend*t^2 ' });
	expect(document.querySelector('[data-line="active"]')?.getAttribute('d')).toMatch(/^M/);
});

test('curves of a mixture have shares of 100 futures, and are edited one at a time', async () => {
	const beliefs = open();
	await userEvent.click(screen.getByRole('radio', { name: /^One of several/ }));
	const share = screen.getByRole('textbox', { name: 'Curve 1: of 100 futures' });
	await userEvent.clear(share);
	await userEvent.type(share, '80');
	expect(curveOf(beliefs)).toMatchObject({ of: [{ weight: 0.8 }, { weight: 0.2 }] });
	await userEvent.type(share, '0');
	expect(screen.getByText(/must be above 0 and below 100/)).toBeTruthy();
	await userEvent.click(screen.getByRole('radio', { name: /curve 2: edit/ }));
	const kinds = screen.getByRole('group', { name: 'Kind of curve 2' });
	await userEvent.click(within(kinds).getByRole('radio', { name: /^Levelling off/ }));
	expect(curveOf(beliefs)).toMatchObject({
		of: [{ curve: { kind: 'accelerating' } }, { curve: { kind: 'saturating' } }]
	});
	await userEvent.click(screen.getByRole('button', { name: 'Duplicate curve 2' }));
	await userEvent.click(screen.getByRole('button', { name: 'Remove curve 1' }));
	expect(curveOf(beliefs)).toMatchObject({
		of: [{ curve: { kind: 'saturating' } }, { curve: { kind: 'saturating' } }]
	});
	await vi.waitFor(() => expect(beliefs.scenario.axes[0]!.curve).toEqual(curveOf(beliefs)));
});

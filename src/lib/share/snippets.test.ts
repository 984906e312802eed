import { describe, expect, it } from 'vitest';
import { SHARE_HOSTS } from './hosts.ts';
import { frameSnippet, imageHtmlSnippet, imageMarkdownSnippet, type SharedChart } from './snippets.ts';

const chart: SharedChart = {
	frame: 'https://ninefold.example/embed/survival/2abc',
	image: 'https://ninefold.example/chart/survival/2abc.png',
	page: 'https://ninefold.example/s/2abc',
	script: 'https://ninefold.example/ninefold-embed.js',
	description: 'Control survives in 31 of 100 futures.',
	title: 'How long proposals survive',
	width: 700,
	height: 400
};
const hostile = {
	...chart,
	description: '"><script>alert(1)</script> [x](javascript:alert(1)) `a`\n\n# b',
	title: '"\'><svg/onload=1>'
};

describe('what is pasted elsewhere', () => {
	it('is a frame as wide as its column', () => {
		expect(frameSnippet(chart, false)).toBe(
			'<iframe src="https://ninefold.example/embed/survival/2abc" title="How long proposals survive" loading="lazy" style="width:100%;height:400px;border:0"></iframe>'
		);
		expect(frameSnippet(chart, true)).toContain(
			'<script src="https://ninefold.example/ninefold-embed.js" async>'
		);
	});

	it('is a picture that leads to the scenario', () => {
		expect(imageMarkdownSnippet(chart)).toBe(
			'[![Control survives in 31 of 100 futures.](https://ninefold.example/chart/survival/2abc.png)](https://ninefold.example/s/2abc)'
		);
		expect(imageHtmlSnippet(chart)).toContain('<a href="https://ninefold.example/s/2abc"><img ');
	});

	it('keeps text of the user’s as text', () => {
		expect(elementsOf(frameSnippet(hostile, false))).toEqual(['iframe']);
		expect(elementsOf(imageHtmlSnippet(hostile))).toEqual(['a', 'img']);
		const markdown = imageMarkdownSnippet(hostile);
		expect(markdown).not.toContain('\n');
		expect(markdown).toContain('\\[x\\](javascript');
		expect(markdown).not.toMatch(/(?<!\\)</);
	});
});

/** The elements that a text of HTML opens, read as strictly as these snippets are written: every value in quotes. */
function elementsOf(html: string): string[] {
	expect(html.replace(/<\/?[a-z]+(?:\s+[a-z-]+="[^"<>]*")*>/g, '')).toBe('');
	return [...html.matchAll(/<([a-z]+)(?:\s+[a-z-]+="[^"<>]*")*>/g)].map(([, name]) => name!);
}

describe('the hosts', () => {
	it('each have a way in, which is said, and a source', () => {
		expect(SHARE_HOSTS.map(({ name }) => name)).toEqual(
			expect.arrayContaining([
				'LessWrong',
				'Alignment Forum',
				'EA Forum',
				'Substack',
				'WordPress',
				'Ghost',
				'Medium',
				'Discourse',
				'GitHub'
			])
		);
		for (const { ways, source } of SHARE_HOSTS) {
			expect(ways.length).toBeGreaterThan(0);
			for (const { how } of ways) expect(how).toMatch(/\.$/);
			expect(source.url).toMatch(/^https:\/\//);
		}
	});
});

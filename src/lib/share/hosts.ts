/** The forms in which a chart leaves the page. */
export type ShareForm = 'link' | 'frame' | 'image' | 'page' | 'data';

/** A place where people write, and what it lets in. */
export interface ShareHost {
	id: string;
	name: string;
	/** Pixels of the column that text has there, on a wide screen. */
	columnWidth: number;
	/** Pixels that every frame has there; absent = what the author says. */
	frameHeight?: number;
	/** How each form is brought in there; a form that is absent does not work. The first is the one to choose. */
	ways: readonly { form: ShareForm; how: string }[];
	/** What does not work there, and why. */
	except?: string;
	/** Where this is from. */
	source: { text: string; url: string };
}

const FORUM_WAYS: ShareHost['ways'] = [
	{ form: 'image', how: 'Paste the picture, or the Markdown, into the post. It leads to the scenario.' },
	{
		form: 'page',
		how: 'Add a “widget” (in the new editor: /widget, then “HTML”) and paste the whole file. It runs there with its sliders, asks nobody for anything, and takes the height it needs.'
	},
	{
		form: 'link',
		how: 'Paste the link into the text; moving over it shows a card only for sites that the forum knows.'
	}
];
const FORUM_SOURCE = {
	text: 'ForumMagnum: which frames it lets in, and its widgets',
	url: 'https://github.com/ForumMagnum/ForumMagnum/blob/master/packages/lesswrong/lib/utils/sanitize.ts'
};

/** In the order of the panel. Each says what its own code or documentation says. */
export const SHARE_HOSTS: readonly ShareHost[] = [
	{
		id: 'website',
		name: 'a website of my own',
		columnWidth: 760,
		ways: [
			{
				form: 'frame',
				how: 'Paste the frame where the chart is to be. With the script it takes the height it needs.'
			},
			{ form: 'image', how: 'Paste the HTML, or download the picture and put it beside your page.' },
			{
				form: 'page',
				how: 'Put the file on your site and link or frame it: it needs nothing else, now or later.'
			},
			{ form: 'link', how: 'Link to the scenario.' }
		],
		source: {
			text: 'HTML: the iframe element',
			url: 'https://developer.mozilla.org/docs/Web/HTML/Reference/Elements/iframe'
		}
	},
	{
		id: 'lesswrong',
		name: 'LessWrong',
		columnWidth: 682,
		frameHeight: 400,
		ways: FORUM_WAYS,
		except: 'Frames of sites that are not on its list are taken out, so the frame does not work there.',
		source: FORUM_SOURCE
	},
	{
		id: 'alignment-forum',
		name: 'Alignment Forum',
		columnWidth: 682,
		frameHeight: 400,
		ways: FORUM_WAYS,
		except: 'Frames of sites that are not on its list are taken out, so the frame does not work there.',
		source: FORUM_SOURCE
	},
	{
		id: 'ea-forum',
		name: 'EA Forum',
		columnWidth: 682,
		frameHeight: 400,
		ways: [
			{ form: 'image', how: 'Paste the picture, or the Markdown, into the post. It leads to the scenario.' },
			{ form: 'link', how: 'Paste the link into the text.' }
		],
		except:
			'Frames of sites that are not on its list are taken out. It was one program with LessWrong; whether it has widgets was not seen.',
		source: FORUM_SOURCE
	},
	{
		id: 'substack',
		name: 'Substack',
		columnWidth: 728,
		ways: [
			{ form: 'image', how: 'Download the PNG, put it into the post, and give the picture the link.' },
			{ form: 'link', how: 'Paste the link on a line of its own for a card with the chart.' }
		],
		except: 'It lets in frames of a few sites only, and no HTML.',
		source: {
			text: 'Substack: what can be embedded',
			url: 'https://support.substack.com/hc/en-us/articles/360041759232'
		}
	},
	{
		id: 'wordpress',
		name: 'WordPress',
		columnWidth: 645,
		ways: [
			{
				form: 'link',
				how: 'Paste the link on a line of its own: WordPress asks Ninefold for the frame. It may be 200 to 1000 pixels high there.'
			},
			{ form: 'frame', how: 'Or add a “Custom HTML” block, where your site allows it, and paste the frame.' },
			{ form: 'image', how: 'Or add the picture, and give it the link.' }
		],
		source: {
			text: 'WordPress: frames of other sites get sandbox="allow-scripts"',
			url: 'https://github.com/WordPress/wordpress-develop/blob/trunk/src/wp-includes/embed.php'
		}
	},
	{
		id: 'ghost',
		name: 'Ghost',
		columnWidth: 720,
		ways: [
			{ form: 'frame', how: 'Add an “HTML” card and paste the frame.' },
			{
				form: 'link',
				how: 'Or paste the link on a line of its own: it becomes a frame or a bookmark with the chart.'
			},
			{ form: 'image', how: 'Or add the picture, and give it the link.' }
		],
		source: {
			text: 'Ghost: how it looks for oEmbed',
			url: 'https://github.com/TryGhost/Ghost/blob/main/ghost/core/core/server/services/oembed/OEmbedService.js'
		}
	},
	{
		id: 'medium',
		name: 'Medium',
		columnWidth: 680,
		ways: [
			{ form: 'image', how: 'Download the PNG, add it to the story, and give it the link.' },
			{ form: 'link', how: 'Paste the link on a line of its own for a card.' }
		],
		except: 'It lets in frames of the sites that Embedly knows only.',
		source: { text: 'Medium: embeds', url: 'https://help.medium.com/hc/en-us/articles/214981378' }
	},
	{
		id: 'discourse',
		name: 'Discourse',
		columnWidth: 690,
		ways: [
			{ form: 'image', how: 'Paste the Markdown into the post.' },
			{ form: 'link', how: 'Paste the link on a line of its own for a card with the chart.' },
			{
				form: 'frame',
				how: 'The frame works where an administrator has put this site’s address into the setting “allowed iframes”.'
			}
		],
		source: { text: 'Discourse: allowed_iframes', url: 'https://meta.discourse.org/t/-/49669' }
	},
	{
		id: 'github',
		name: 'GitHub',
		columnWidth: 830,
		ways: [
			{
				form: 'image',
				how: 'Paste the Markdown into a README, an issue or a comment. GitHub fetches the picture once and keeps it.'
			},
			{ form: 'link', how: 'Paste the link.' }
		],
		except: 'It lets in no frames at all.',
		source: { text: 'GitHub: camo, through which it shows pictures', url: 'https://github.com/atmos/camo' }
	}
];

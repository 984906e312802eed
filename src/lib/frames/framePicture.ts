/** A chart drawn for frames of one size. */
export interface FramePicture {
	size: (typeof FRAME_WIDTHS)[number]['name'];
	/** For frames too low for the height that the chart likes. */
	isLow: boolean;
	svg: string;
}

/** Frames are 320 to 1200 pixels wide; which picture is shown at which width is in frame.css. */
export const FRAME_WIDTHS = [
	{ name: 'small', drawn: 356 },
	{ name: 'middle', drawn: 580 },
	{ name: 'large', drawn: 880 }
] as const;

/** What a frame of the usual 400 pixels holds besides the picture, in pixels; as in frame.css. */
export const LOW_FRAME = { height: 400, padding: 12, gaps: 12, titleLine: 20, foot: 40 };

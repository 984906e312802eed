/** The published sources that the first presets' numbers lean on. */
export const METR_URL = 'https://metr.org/time-horizons/';
export const METR_PAPER_URL = 'https://arxiv.org/abs/2503.14499';
export const AISI_URL = 'https://www.aisi.gov.uk/';
export const AI_2027_URL = 'https://ai-2027.com/research/timelines-forecast';
export const AI_FUTURES_URL = 'https://www.aifuturesmodel.com/';

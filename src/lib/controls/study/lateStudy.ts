/** What the study's part of the page needs once somebody comes near it. */
export { default as StudyPart } from './StudyPart.svelte';
export { Studying } from './Studying.svelte.ts';

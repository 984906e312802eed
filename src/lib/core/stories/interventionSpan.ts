/** When an intervention was on in one future. Decimal years. */
export interface InterventionSpan {
	id: string;
	/** Infinity = not by the horizon. */
	beginYear: number;
	/** Infinity = it is still on at the horizon. */
	endYear: number;
	/** False where its trigger's arrival went unnoticed, so that it never begins. */
	isDetected: boolean;
}

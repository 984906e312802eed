import { answerTasks } from '../simulation/answerTasks.ts';
import { defineElement } from './defineElement.ts';
import { takeOver } from './takeOver.ts';

// One script, two places: on a page it draws, in the workers that it makes of itself it counts.
if (typeof document === 'undefined') answerTasks();
else {
	defineElement();
	takeOver();
}

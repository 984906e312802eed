import { answerTasks } from './answerTasks.ts';

answerTasks();

/** What is wrong with a file’s shape. What other packages may use of this room. */

export type { Problem, ProblemCode, ProblemFacts } from './problem.js';
export { sayProblem } from './say-problem.js';

/**
 * What is wrong with the shape of a file, as codes and as sentences.
 * @module validate
 */

export type { JsonType, Problem, ProblemCode, ProblemFacts } from './problem.js';
export { sayProblem } from './say-problem.js';

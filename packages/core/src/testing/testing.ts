/** The test kit: builders of valid documents, for the tests of this project and of those who build on it. */
export * from './arbitraries.js';
export * from './big-plan.js';
export * from './builders.js';
export * from './documents.js';
export * from './mutations.js';

/** The test kit: builders of valid documents, for the tests of this project and of those who build on it. */
export * from './builders.js';
export * from './documents.js';

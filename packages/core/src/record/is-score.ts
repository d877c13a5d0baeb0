/** Whether this is a score: from 1 to 6. A printed 0 is not one, nor is anything outside. */
export const isScore = (score: unknown): score is number =>
  typeof score === 'number' && score >= 1 && score <= 6;

import type { Challenge } from './challenge.js';

/**
 * A challenge as anybody may see it: what it is about, its words, its days, the answer and the outcome. Who
 * sent it, and how to reach them, is left out, whatever it is marked as.
 */
export function publicChallenge(challenge: Challenge): Challenge {
  const open = { ...challenge };
  delete open.from;
  return open;
}

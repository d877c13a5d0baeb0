import { DEFAULT_POLICY, policyNamed } from '@engagement-plan/core';
import type { StatusPolicy } from '@engagement-plan/core';
import type { EngagementElement } from '../base/engagement-element.js';
import { Trouble, warnOnce } from '../base/trouble.js';

/** The policy an element names; the default, with a word to the webmaster, when there is none of that name. */
export function policyOf({ localName, policy }: EngagementElement<unknown>): StatusPolicy {
  if (!policy) return DEFAULT_POLICY;
  const named = policyNamed(policy);
  if (!named)
    warnOnce(localName, new Trouble('wrong-shape', `policy="${policy}" is no policy; the usual one is used`));
  return named ?? DEFAULT_POLICY;
}

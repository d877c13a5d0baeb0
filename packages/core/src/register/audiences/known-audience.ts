/**
 * Who engagements ask, as data. `place` communities share where they live, `interest` what they do or use,
 * `identity` who they are. Aliases are other words people write, English and Welsh, in lower case. A
 * judgement of ours, drawn from the strategies in docs/sources.md and the Equality Act 2010; not complete.
 */
export interface KnownAudience {
  readonly id: string;
  readonly kind: 'place' | 'interest' | 'identity';
  /** What it is called in English, as it stands in a sentence. */
  readonly en: string;
  /** What it is called in Welsh. */
  readonly cy: string;
  /** Of communities of identity: the protected characteristic they share. */
  readonly characteristic?: ProtectedCharacteristic;
  /** A larger audience all of these belong to: who asks it asks them too. */
  readonly within?: string;
  /** Lower case, without what it is called above. */
  readonly aliases: readonly string[];
}

/** Source: Equality Act 2010, section 4. */
export type ProtectedCharacteristic =
  | 'age'
  | 'disability'
  | 'gender-reassignment'
  | 'marriage-and-civil-partnership'
  | 'pregnancy-and-maternity'
  | 'race'
  | 'religion-or-belief'
  | 'sex'
  | 'sexual-orientation';

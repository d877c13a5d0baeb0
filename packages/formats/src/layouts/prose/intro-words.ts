const WHO = String.raw`(?:to\s+\p{L}+\s+this,?\s+)?(?:we|the\s+(?:council|partnership|partners|board)|our\s+partners|byddwn)\b`;
const UNDERTAKES = String.raw`(?:will|shall|intends?\s+to|plans?\s+to|aims?\s+to|are\s+going\s+to|commit(?:s|ted)?\s+to|yn)`;

const INTROS: readonly RegExp[] = [
  new RegExp(`^${WHO}.*\\b${UNDERTAKES}$`, 'iu'),
  /^(?:our|key|planned|proposed|the|priority)?\s*(?:actions?|commitments|activities|next\s+steps|camau(?:\s+gweithredu)?)(?:\s+(?:we\s+will\s+take|are|for\s+.{3,30}))?$/iu,
  /^what\s+(?:we|you)\s+(?:will|intend\s+to|plan\s+to|can\s+expect)\b.*$/iu,
];

/** Whether a line introduces a list of what will be done: "We will:", "Our actions", "The partnership intends to". */
export function isActionIntro(text: string): boolean {
  const words = text.trim().replace(/\s*[:–-]\s*$/u, '');
  return words.split(/\s+/u).length <= 9 && INTROS.some((intro) => intro.test(words));
}

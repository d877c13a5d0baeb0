/**
 * The statements of a cell: "Enable users to have choice Ensure communities respond" is two, told by a
 * capital in mid-sentence that begins a telling-to-do. A cell that cannot be cut so is one.
 */
export function statementsIn(text: string): readonly string[] {
  const starts = [
    ...text.matchAll(
      /(?<=\p{Ll}[.)]?\s)(?:Ensure|Enable|Develop|Promote|Provide|Improve|Increase|Support|Create|Establish|Make|Build|Deliver|Encourage|Involve|Reduce|Strengthen)(?=\s+\p{Ll})/gu,
    ),
  ].map((found) => found.index);
  return [0, ...starts].map((start, i) => text.slice(start, starts[i]).trim());
}

/**
 * The words for a month, January first, English and Welsh: full names, the abbreviations plans print, the
 * soft-mutated Welsh forms ("o Fedi"), and the misspellings met often enough to be sure of. `hyd` is left out
 * as October's abbreviation: in Welsh it says "until".
 */
export const monthWords: readonly string[] = [
  'january|jan|ionawr|ion',
  'february|feb|febr|febuary|feburary|chwefror|chwef',
  'march|mar|mrch|mawrth|fawrth|maw',
  'april|apr|apl|ebrill|ebr',
  'may|mai|fai',
  'june|jun|mehefin|fehefin|meh',
  'july|jul|gorffennaf|orffennaf|gorff|gor',
  'august|aug|awst|aws',
  'september|sept|sep|septmber|medi|fedi|med',
  'october|oct|octo|hydref',
  'november|nov|tachwedd|dachwedd|tach',
  'december|dec|rhagfyr|ragfyr|rhag',
];

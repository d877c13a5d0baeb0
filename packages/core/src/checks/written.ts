/** The kinds of document people write and others read. Frameworks are data, and are reviewed as such. */
export const WRITTEN = ['plan', 'checklist', 'record', 'register', 'report', 'update', 'challenge'] as const;

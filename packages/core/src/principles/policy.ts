/** What a council may decide for itself about checklists. */
export interface ChecklistPolicy {
  /** Days after closing within which the feedback principles are to be answered. */
  readonly feedbackDays: number;
}

/** Twelve weeks for feedback, the term the 2016 Consultation Principles gave government departments. */
export const CHECKLIST_POLICY: ChecklistPolicy = { feedbackDays: 84 };

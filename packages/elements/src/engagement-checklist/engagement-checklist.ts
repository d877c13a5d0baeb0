import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Checklist } from '@engagement-plan/core';
import { EngagementElement } from '../base/engagement-element.js';

/** Being built. */
export class EngagementChecklist extends EngagementElement<Checklist> {
  static override givenAs = 'checklist';

  protected override readGiven(given: unknown): Checklist {
    return given as Checklist;
  }

  protected override renderShown(shown: Checklist): TemplateResult {
    return html`<p>${shown.title}</p>`;
  }
}

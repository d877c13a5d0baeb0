import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { PropertyPart } from 'lit/directive.js';

/**
 * A control's value, compared with what stands in the control and not with what was drawn last: what is typed
 * stands there before it is drawn. As Lit's own `live` does, in a fifth of its bytes.
 */
class StandingValue extends Directive {
  render(value: string): unknown {
    return value;
  }

  override update({ element }: PropertyPart, [value]: [string]): unknown {
    const control = element as HTMLInputElement;
    if (control.value !== value) control.value = value;
    return noChange;
  }
}

export const standingValue = directive(StandingValue);

import { method } from '@engagement-plan/core';
import type { MethodEffort, MethodReach, Spectrum } from '@engagement-plan/core';
import type { Control } from '../forms/control.js';
import { freeWords, ownMethods, withTick, wordsOf } from './choice.js';
import type { Choice, Wish } from './choice.js';

/** The choice with what a control of the ladder or of the methods now says. */
export function readControl(choice: Choice, control: Control, spectrum: Spectrum): Choice {
  const { methods } = choice;
  if (control.name === 'level') return { ...choice, level: control.value };
  if (control.id === 'free') {
    const free = freeWords(methods, ownMethods(spectrum));
    return {
      ...choice,
      methods: [...methods.filter((words) => !free.includes(words)), ...wordsOf(control.value)],
    };
  }
  const { method: id, own } = control.dataset;
  const one = id === undefined ? own : method(id);
  if (one === undefined) return choice;
  return { ...choice, methods: withTick(methods, one, (control as HTMLInputElement).checked) };
}

/** The wish with what one of its controls now says. */
export function readWish(wish: Wish, control: Control): Wish {
  const { value } = control;
  if (control.id === 'effort') return { ...wish, effort: value as MethodEffort | '' };
  if (control.id === 'reach') return { ...wish, reach: value as MethodReach | '' };
  const others = wish.audiences.filter((one) => one !== value);
  return { ...wish, audiences: (control as HTMLInputElement).checked ? [...others, value] : others };
}

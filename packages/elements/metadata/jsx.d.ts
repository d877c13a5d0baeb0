// Generated from the JSDoc of the elements by `npm run generate`: not to be edited.
import type {
  EngagementCalendar,
  EngagementChallenge,
  EngagementChecklist,
  EngagementPlan,
  EngagementProgress,
  EngagementRecord,
  EngagementSpectrum,
  EngagementStatus,
  EngagementTimeline,
  EngagementUpdate,
} from "@engagement-plan/elements";

/**
 * This type can be used to create scoped tags for your components.
 *
 * Usage:
 *
 * ```ts
 * import type { ScopedElements } from "path/to/library/jsx-integration";
 *
 * declare module "my-library" {
 *   namespace JSX {
 *     interface IntrinsicElements
 *       extends ScopedElements<'test-', ''> {}
 *   }
 * }
 * ```
 *
 * @deprecated Runtime scoped elements result in duplicate types and can confusing for developers. It is recommended to use the `prefix` and `suffix` options to generate new types instead.
 */
export type ScopedElements<
  Prefix extends string = "",
  Suffix extends string = "",
> = {
  [
    Key in keyof CustomElements as `${Prefix}${Key}${Suffix}`
  ]: CustomElements[Key];
};

/**
 * A generic type for strongly typing custom events with their targets
 * @template T - The type of the event target (extends EventTarget)
 * @template D - The type of the detail payload for the custom event
 */
type TypedEvent<T extends EventTarget, E = Event> = E & {
  target: T;
};

type BaseProps<T extends HTMLElement> = {
  /** Content added between the opening and closing tags of the element */
  children?: any | undefined;
  /** Used for declaratively styling one or more elements using CSS (Cascading Stylesheets) */
  class?: string | undefined;
  /** Used for declaratively styling one or more elements using CSS (Cascading Stylesheets) */
  className?: string | undefined;
  /** Takes an object where the key is the class name(s) and the value is a boolean expression. When true, the class is applied, and when false, it is removed. */
  classList?: Record<string, boolean | undefined> | undefined;
  /** Specifies the text direction of the element. */
  dir?: "ltr" | "rtl" | undefined;
  /** Contains a space-separated list of the part names of the element that should be exposed on the host element. */
  exportparts?: string | undefined;
  /** For <label> and <output>, lets you associate the label with some control. */
  htmlFor?: string | undefined;
  /** Specifies whether the element should be hidden. */
  hidden?: boolean | string | undefined;
  /** A unique identifier for the element. */
  id?: string | undefined;
  /** Keys tell React which array item each component corresponds to */
  key?: string | number | undefined;
  /** Specifies the language of the element. */
  lang?: string | undefined;
  /** Defines the element's semantic role for accessibility APIs. */
  role?: string | undefined;
  /** Contains a space-separated list of the part names of the element. Part names allows CSS to select and style specific elements in a shadow tree via the ::part pseudo-element. */
  part?: string | undefined;
  /** Use the ref attribute with a variable to assign a DOM element to the variable once the element is rendered. */
  ref?: (T | ((e: T) => void)) | undefined;
  /** Adds a reference for a custom element slot */
  slot?: string | undefined;
  /** Prop for setting inline styles */
  style?: Record<string, string | number> | undefined;
  /** Overrides the default Tab button behavior. Avoid using values other than -1 and 0. */
  tabIndex?: number | undefined;
  /** Specifies the tooltip text for the element. */
  title?: string | undefined;
  /** Passing 'no' excludes the element content from being translated. */
  translate?: "yes" | "no" | undefined;
  /** The popover global attribute is used to designate an element as a popover element. */
  popover?: "auto" | "hint" | "manual" | undefined;
  /** Turns an element element into a popover control button; takes the ID of the popover element to control as its value. */
  popovertarget?: "top" | "bottom" | "left" | "right" | "auto" | undefined;
  /** Specifies the action to be performed on a popover element being controlled by a control element. */
  popovertargetaction?: "show" | "hide" | "toggle" | undefined;
};

type BaseEvents = {};

/** `EngagementCalendar` component event */
export type EngagementCalendarElementEvent<E = Event> = TypedEvent<
  EngagementCalendar,
  E
>;

export type EngagementCalendarProps = {
  /** `officers` shows what there is to settle, what is for the council only, and finds free windows. */
  for?: EngagementCalendar["for"] | undefined;
  /** `month` shows a month first; a list otherwise. */
  view?: EngagementCalendar["view"] | undefined;
  /** The address of the diary as a calendar to subscribe to. */
  feed?: EngagementCalendar["feed"] | undefined;
  /** The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts. */
  lang?: EngagementCalendar["lang"] | undefined;
  /** The address of the JSON file to show. */
  src?: EngagementCalendar["src"] | undefined;
  /** The day to show things as of; today in London when absent. */
  "as-of"?: EngagementCalendar["asOf"] | undefined;
  /** The day to show things as of; today in London when absent. */
  asOf?: EngagementCalendar["asOf"] | undefined;
  /** The status policy, by name. */
  policy?: EngagementCalendar["policy"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  "heading-level"?: EngagementCalendar["headingLevel"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  headingLevel?: EngagementCalendar["headingLevel"] | undefined;
  /** `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look. */
  theme?: EngagementCalendar["theme"] | undefined;
  /** How far the element has come. Read it; setting it does nothing lasting. */
  phase?: EngagementCalendar["phase"] | undefined;
  /** The register, when a script gives it. */
  register?: EngagementCalendar["register"] | undefined;

  /** The diary is on show. */
  "onengagement-calendar-load"?:
    ((e: EngagementCalendarElementEvent) => void) | undefined;
  /** It cannot be shown. */
  "onengagement-calendar-error"?:
    ((e: EngagementCalendarElementEvent) => void) | undefined;
  /** Other engagements are shown; `detail` is `{ shown, total }`. */
  "onengagement-calendar-filter"?:
    ((e: EngagementCalendarElementEvent) => void) | undefined;
};

export type EngagementCalendarSolidJsProps = {
  /** `officers` shows what there is to settle, what is for the council only, and finds free windows. */
  "prop:for"?: EngagementCalendar["for"] | undefined;
  /** `month` shows a month first; a list otherwise. */
  "prop:view"?: EngagementCalendar["view"] | undefined;
  /** The address of the diary as a calendar to subscribe to. */
  "prop:feed"?: EngagementCalendar["feed"] | undefined;
  /** The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts. */
  "prop:lang"?: EngagementCalendar["lang"] | undefined;
  /** The address of the JSON file to show. */
  "prop:src"?: EngagementCalendar["src"] | undefined;
  /** The day to show things as of; today in London when absent. */
  "attr:as-of"?: EngagementCalendar["asOf"] | undefined;
  /** The day to show things as of; today in London when absent. */
  "prop:asOf"?: EngagementCalendar["asOf"] | undefined;
  /** The status policy, by name. */
  "prop:policy"?: EngagementCalendar["policy"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  "attr:heading-level"?: EngagementCalendar["headingLevel"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  "prop:headingLevel"?: EngagementCalendar["headingLevel"] | undefined;
  /** `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look. */
  "prop:theme"?: EngagementCalendar["theme"] | undefined;
  /** How far the element has come. Read it; setting it does nothing lasting. */
  "prop:phase"?: EngagementCalendar["phase"] | undefined;
  /** The register, when a script gives it. */
  "prop:register"?: EngagementCalendar["register"] | undefined;
  /** The diary is on show. */
  "on:engagement-calendar-load"?:
    ((e: EngagementCalendarElementEvent) => void) | undefined;
  /** It cannot be shown. */
  "on:engagement-calendar-error"?:
    ((e: EngagementCalendarElementEvent) => void) | undefined;
  /** Other engagements are shown; `detail` is `{ shown, total }`. */
  "on:engagement-calendar-filter"?:
    ((e: EngagementCalendarElementEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

/** `EngagementChallenge` component event */
export type EngagementChallengeElementEvent<E = Event> = TypedEvent<
  EngagementChallenge,
  E
>;

export type EngagementChallengeProps = {
  /** Id of what it is about: a row (ref or id) of the plan at `src`, an engagement, a decision; this page when absent. */
  about?: EngagementChallenge["about"] | undefined;
  /** What that is called, in words. */
  "about-title"?: EngagementChallenge["aboutTitle"] | undefined;
  /** What that is called, in words. */
  aboutTitle?: EngagementChallenge["aboutTitle"] | undefined;
  /** Where a downloaded file is to be sent: a post and its address. */
  contact?: EngagementChallenge["contact"] | undefined;
  /** Who reads it, in words. */
  council?: EngagementChallenge["council"] | undefined;
  /** How long names and contact details are kept, in words. */
  "kept-for"?: EngagementChallenge["keptFor"] | undefined;
  /** How long names and contact details are kept, in words. */
  keptFor?: EngagementChallenge["keptFor"] | undefined;
  /** Whose bank holidays count: england-and-wales, scotland or northern-ireland. */
  nation?: EngagementChallenge["nation"] | undefined;
  /** Shows a challenge and its answer; there is nothing to fill in. */
  readonly?: EngagementChallenge["readonly"] | undefined;
  /** The address that receives the document by POST, as JSON. */
  endpoint?: EngagementChallenge["endpoint"] | undefined;
  /** Its name in a form's data, which holds the document as JSON. */
  name?: EngagementChallenge["name"] | undefined;
  /** `off` keeps nothing on the device. */
  drafts?: EngagementChallenge["drafts"] | undefined;
  /** Nothing can be changed, and nothing goes into the form. */
  disabled?: EngagementChallenge["disabled"] | undefined;
  /** The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts. */
  lang?: EngagementChallenge["lang"] | undefined;
  /** The address of the JSON file to show. */
  src?: EngagementChallenge["src"] | undefined;
  /** The day to show things as of; today in London when absent. */
  "as-of"?: EngagementChallenge["asOf"] | undefined;
  /** The day to show things as of; today in London when absent. */
  asOf?: EngagementChallenge["asOf"] | undefined;
  /** The status policy, by name. */
  policy?: EngagementChallenge["policy"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  "heading-level"?: EngagementChallenge["headingLevel"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  headingLevel?: EngagementChallenge["headingLevel"] | undefined;
  /** `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look. */
  theme?: EngagementChallenge["theme"] | undefined;
  /** How far the element has come. Read it; setting it does nothing lasting. */
  phase?: EngagementChallenge["phase"] | undefined;
  /** The challenge to read, when a script gives it. */
  challenge?: EngagementChallenge["challenge"] | undefined;
  /** The plan to choose a row from, when a script gives it. */
  plan?: EngagementChallenge["plan"] | undefined;

  /** The form, or the challenge, is on show. */
  "onengagement-challenge-load"?:
    ((e: EngagementChallengeElementEvent) => void) | undefined;
  /** It cannot be shown. */
  "onengagement-challenge-error"?:
    ((e: EngagementChallengeElementEvent) => void) | undefined;
  /** Sending; `detail` is `{ challenge }`. Prevent it to take it from here. */
  "onengagement-challenge-submit"?:
    ((e: EngagementChallengeElementEvent) => void) | undefined;
  /** It arrived; `detail` is `{ submission }`. */
  "onengagement-challenge-sent"?:
    ((e: EngagementChallengeElementEvent) => void) | undefined;
  /** `detail.what`: saved, restored, deleted, elsewhere or not-kept. */
  "onengagement-challenge-draft"?:
    ((e: EngagementChallengeElementEvent) => void) | undefined;
  /** Something was typed or chosen. */
  oninput?: ((e: EngagementChallengeElementEvent) => void) | undefined;
  /** A box or a choice was settled. */
  onchange?: ((e: EngagementChallengeElementEvent) => void) | undefined;
};

export type EngagementChallengeSolidJsProps = {
  /** Id of what it is about: a row (ref or id) of the plan at `src`, an engagement, a decision; this page when absent. */
  "prop:about"?: EngagementChallenge["about"] | undefined;
  /** What that is called, in words. */
  "attr:about-title"?: EngagementChallenge["aboutTitle"] | undefined;
  /** What that is called, in words. */
  "prop:aboutTitle"?: EngagementChallenge["aboutTitle"] | undefined;
  /** Where a downloaded file is to be sent: a post and its address. */
  "prop:contact"?: EngagementChallenge["contact"] | undefined;
  /** Who reads it, in words. */
  "prop:council"?: EngagementChallenge["council"] | undefined;
  /** How long names and contact details are kept, in words. */
  "attr:kept-for"?: EngagementChallenge["keptFor"] | undefined;
  /** How long names and contact details are kept, in words. */
  "prop:keptFor"?: EngagementChallenge["keptFor"] | undefined;
  /** Whose bank holidays count: england-and-wales, scotland or northern-ireland. */
  "prop:nation"?: EngagementChallenge["nation"] | undefined;
  /** Shows a challenge and its answer; there is nothing to fill in. */
  "prop:readonly"?: EngagementChallenge["readonly"] | undefined;
  /** The address that receives the document by POST, as JSON. */
  "prop:endpoint"?: EngagementChallenge["endpoint"] | undefined;
  /** Its name in a form's data, which holds the document as JSON. */
  "prop:name"?: EngagementChallenge["name"] | undefined;
  /** `off` keeps nothing on the device. */
  "prop:drafts"?: EngagementChallenge["drafts"] | undefined;
  /** Nothing can be changed, and nothing goes into the form. */
  "prop:disabled"?: EngagementChallenge["disabled"] | undefined;
  /** The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts. */
  "prop:lang"?: EngagementChallenge["lang"] | undefined;
  /** The address of the JSON file to show. */
  "prop:src"?: EngagementChallenge["src"] | undefined;
  /** The day to show things as of; today in London when absent. */
  "attr:as-of"?: EngagementChallenge["asOf"] | undefined;
  /** The day to show things as of; today in London when absent. */
  "prop:asOf"?: EngagementChallenge["asOf"] | undefined;
  /** The status policy, by name. */
  "prop:policy"?: EngagementChallenge["policy"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  "attr:heading-level"?: EngagementChallenge["headingLevel"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  "prop:headingLevel"?: EngagementChallenge["headingLevel"] | undefined;
  /** `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look. */
  "prop:theme"?: EngagementChallenge["theme"] | undefined;
  /** How far the element has come. Read it; setting it does nothing lasting. */
  "prop:phase"?: EngagementChallenge["phase"] | undefined;
  /** The challenge to read, when a script gives it. */
  "prop:challenge"?: EngagementChallenge["challenge"] | undefined;
  /** The plan to choose a row from, when a script gives it. */
  "prop:plan"?: EngagementChallenge["plan"] | undefined;
  /** The form, or the challenge, is on show. */
  "on:engagement-challenge-load"?:
    ((e: EngagementChallengeElementEvent) => void) | undefined;
  /** It cannot be shown. */
  "on:engagement-challenge-error"?:
    ((e: EngagementChallengeElementEvent) => void) | undefined;
  /** Sending; `detail` is `{ challenge }`. Prevent it to take it from here. */
  "on:engagement-challenge-submit"?:
    ((e: EngagementChallengeElementEvent) => void) | undefined;
  /** It arrived; `detail` is `{ submission }`. */
  "on:engagement-challenge-sent"?:
    ((e: EngagementChallengeElementEvent) => void) | undefined;
  /** `detail.what`: saved, restored, deleted, elsewhere or not-kept. */
  "on:engagement-challenge-draft"?:
    ((e: EngagementChallengeElementEvent) => void) | undefined;
  /** Something was typed or chosen. */
  "on:input"?: ((e: EngagementChallengeElementEvent) => void) | undefined;
  /** A box or a choice was settled. */
  "on:change"?: ((e: EngagementChallengeElementEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

/** `EngagementChecklist` component event */
export type EngagementChecklistElementEvent<E = Event> = TypedEvent<
  EngagementChecklist,
  E
>;

export type EngagementChecklistProps = {
  /** Its name in a form’s data: the checklist as JSON, and `name.principle` for each answer. */
  name?: EngagementChecklist["name"] | undefined;
  /** Shows the account instead of the form. */
  readonly?: EngagementChecklist["readonly"] | undefined;
  /** The principles: the id of a known set, or the address of a set's file. Thurrock's when absent. */
  set?: EngagementChecklist["set"] | undefined;
  /** The address that receives the document by POST, as JSON. */
  endpoint?: EngagementChecklist["endpoint"] | undefined;
  /** `off` keeps nothing on the device. */
  drafts?: EngagementChecklist["drafts"] | undefined;
  /** Nothing can be changed, and nothing goes into the form. */
  disabled?: EngagementChecklist["disabled"] | undefined;
  /** The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts. */
  lang?: EngagementChecklist["lang"] | undefined;
  /** The address of the JSON file to show. */
  src?: EngagementChecklist["src"] | undefined;
  /** The day to show things as of; today in London when absent. */
  "as-of"?: EngagementChecklist["asOf"] | undefined;
  /** The day to show things as of; today in London when absent. */
  asOf?: EngagementChecklist["asOf"] | undefined;
  /** The status policy, by name. */
  policy?: EngagementChecklist["policy"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  "heading-level"?: EngagementChecklist["headingLevel"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  headingLevel?: EngagementChecklist["headingLevel"] | undefined;
  /** `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look. */
  theme?: EngagementChecklist["theme"] | undefined;
  /** How far the element has come. Read it; setting it does nothing lasting. */
  phase?: EngagementChecklist["phase"] | undefined;
  /** The checklist as it stands; set it to show another. */
  checklist?: EngagementChecklist["checklist"] | undefined;

  /** Handing in; `detail` is `{ checklist }`. Prevent it to take it from here. */
  "onengagement-checklist-submit"?:
    ((e: EngagementChecklistElementEvent) => void) | undefined;
  /** It arrived; `detail` is `{ submission }`. */
  "onengagement-checklist-sent"?:
    ((e: EngagementChecklistElementEvent) => void) | undefined;
  /** `detail.what`: saved, restored, deleted, elsewhere or not-kept. */
  "onengagement-checklist-draft"?:
    ((e: EngagementChecklistElementEvent) => void) | undefined;
  /** Something was typed or chosen. */
  oninput?: ((e: EngagementChecklistElementEvent) => void) | undefined;
  /** A box or a choice was settled. */
  onchange?: ((e: EngagementChecklistElementEvent) => void) | undefined;
};

export type EngagementChecklistSolidJsProps = {
  /** Its name in a form’s data: the checklist as JSON, and `name.principle` for each answer. */
  "prop:name"?: EngagementChecklist["name"] | undefined;
  /** Shows the account instead of the form. */
  "prop:readonly"?: EngagementChecklist["readonly"] | undefined;
  /** The principles: the id of a known set, or the address of a set's file. Thurrock's when absent. */
  "prop:set"?: EngagementChecklist["set"] | undefined;
  /** The address that receives the document by POST, as JSON. */
  "prop:endpoint"?: EngagementChecklist["endpoint"] | undefined;
  /** `off` keeps nothing on the device. */
  "prop:drafts"?: EngagementChecklist["drafts"] | undefined;
  /** Nothing can be changed, and nothing goes into the form. */
  "prop:disabled"?: EngagementChecklist["disabled"] | undefined;
  /** The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts. */
  "prop:lang"?: EngagementChecklist["lang"] | undefined;
  /** The address of the JSON file to show. */
  "prop:src"?: EngagementChecklist["src"] | undefined;
  /** The day to show things as of; today in London when absent. */
  "attr:as-of"?: EngagementChecklist["asOf"] | undefined;
  /** The day to show things as of; today in London when absent. */
  "prop:asOf"?: EngagementChecklist["asOf"] | undefined;
  /** The status policy, by name. */
  "prop:policy"?: EngagementChecklist["policy"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  "attr:heading-level"?: EngagementChecklist["headingLevel"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  "prop:headingLevel"?: EngagementChecklist["headingLevel"] | undefined;
  /** `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look. */
  "prop:theme"?: EngagementChecklist["theme"] | undefined;
  /** How far the element has come. Read it; setting it does nothing lasting. */
  "prop:phase"?: EngagementChecklist["phase"] | undefined;
  /** The checklist as it stands; set it to show another. */
  "prop:checklist"?: EngagementChecklist["checklist"] | undefined;
  /** Handing in; `detail` is `{ checklist }`. Prevent it to take it from here. */
  "on:engagement-checklist-submit"?:
    ((e: EngagementChecklistElementEvent) => void) | undefined;
  /** It arrived; `detail` is `{ submission }`. */
  "on:engagement-checklist-sent"?:
    ((e: EngagementChecklistElementEvent) => void) | undefined;
  /** `detail.what`: saved, restored, deleted, elsewhere or not-kept. */
  "on:engagement-checklist-draft"?:
    ((e: EngagementChecklistElementEvent) => void) | undefined;
  /** Something was typed or chosen. */
  "on:input"?: ((e: EngagementChecklistElementEvent) => void) | undefined;
  /** A box or a choice was settled. */
  "on:change"?: ((e: EngagementChecklistElementEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

/** `EngagementPlan` component event */
export type EngagementPlanElementEvent<E = Event> = TypedEvent<
  EngagementPlan,
  E
>;

export type EngagementPlanProps = {
  /** The lead whose rows are shown first, by id, name or alias; readers may ask for the others. */
  lead?: EngagementPlan["lead"] | undefined;
  /** An earlier day: what has moved since then is marked. */
  since?: EngagementPlan["since"] | undefined;
  /** The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts. */
  lang?: EngagementPlan["lang"] | undefined;
  /** The address of the JSON file to show. */
  src?: EngagementPlan["src"] | undefined;
  /** The day to show things as of; today in London when absent. */
  "as-of"?: EngagementPlan["asOf"] | undefined;
  /** The day to show things as of; today in London when absent. */
  asOf?: EngagementPlan["asOf"] | undefined;
  /** The status policy, by name. */
  policy?: EngagementPlan["policy"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  "heading-level"?: EngagementPlan["headingLevel"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  headingLevel?: EngagementPlan["headingLevel"] | undefined;
  /** `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look. */
  theme?: EngagementPlan["theme"] | undefined;
  /** How far the element has come. Read it; setting it does nothing lasting. */
  phase?: EngagementPlan["phase"] | undefined;
  /** The plan, when a script gives it. */
  plan?: EngagementPlan["plan"] | undefined;

  /** The plan is on show. */
  "onengagement-plan-load"?:
    ((e: EngagementPlanElementEvent) => void) | undefined;
  /** It cannot be shown. */
  "onengagement-plan-error"?:
    ((e: EngagementPlanElementEvent) => void) | undefined;
  /** Other rows are shown; `detail` is `{ shown, total }`. */
  "onengagement-plan-filter"?:
    ((e: EngagementPlanElementEvent) => void) | undefined;
};

export type EngagementPlanSolidJsProps = {
  /** The lead whose rows are shown first, by id, name or alias; readers may ask for the others. */
  "prop:lead"?: EngagementPlan["lead"] | undefined;
  /** An earlier day: what has moved since then is marked. */
  "prop:since"?: EngagementPlan["since"] | undefined;
  /** The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts. */
  "prop:lang"?: EngagementPlan["lang"] | undefined;
  /** The address of the JSON file to show. */
  "prop:src"?: EngagementPlan["src"] | undefined;
  /** The day to show things as of; today in London when absent. */
  "attr:as-of"?: EngagementPlan["asOf"] | undefined;
  /** The day to show things as of; today in London when absent. */
  "prop:asOf"?: EngagementPlan["asOf"] | undefined;
  /** The status policy, by name. */
  "prop:policy"?: EngagementPlan["policy"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  "attr:heading-level"?: EngagementPlan["headingLevel"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  "prop:headingLevel"?: EngagementPlan["headingLevel"] | undefined;
  /** `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look. */
  "prop:theme"?: EngagementPlan["theme"] | undefined;
  /** How far the element has come. Read it; setting it does nothing lasting. */
  "prop:phase"?: EngagementPlan["phase"] | undefined;
  /** The plan, when a script gives it. */
  "prop:plan"?: EngagementPlan["plan"] | undefined;
  /** The plan is on show. */
  "on:engagement-plan-load"?:
    ((e: EngagementPlanElementEvent) => void) | undefined;
  /** It cannot be shown. */
  "on:engagement-plan-error"?:
    ((e: EngagementPlanElementEvent) => void) | undefined;
  /** Other rows are shown; `detail` is `{ shown, total }`. */
  "on:engagement-plan-filter"?:
    ((e: EngagementPlanElementEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

/** `EngagementProgress` component event */
export type EngagementProgressElementEvent<E = Event> = TypedEvent<
  EngagementProgress,
  E
>;

export type EngagementProgressProps = {
  /** What the plan is looked at by first: objective, lead, indicator or area. */
  by?: EngagementProgress["by"] | undefined;
  /** An earlier day: which way the lights have gone since then. */
  since?: EngagementProgress["since"] | undefined;
  /** The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts. */
  lang?: EngagementProgress["lang"] | undefined;
  /** The address of the JSON file to show. */
  src?: EngagementProgress["src"] | undefined;
  /** The day to show things as of; today in London when absent. */
  "as-of"?: EngagementProgress["asOf"] | undefined;
  /** The day to show things as of; today in London when absent. */
  asOf?: EngagementProgress["asOf"] | undefined;
  /** The status policy, by name. */
  policy?: EngagementProgress["policy"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  "heading-level"?: EngagementProgress["headingLevel"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  headingLevel?: EngagementProgress["headingLevel"] | undefined;
  /** `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look. */
  theme?: EngagementProgress["theme"] | undefined;
  /** How far the element has come. Read it; setting it does nothing lasting. */
  phase?: EngagementProgress["phase"] | undefined;
  /** The plan, when a script gives it. */
  plan?: EngagementProgress["plan"] | undefined;

  /** The roll-up is on show. */
  "onengagement-progress-load"?:
    ((e: EngagementProgressElementEvent) => void) | undefined;
  /** It cannot be shown. */
  "onengagement-progress-error"?:
    ((e: EngagementProgressElementEvent) => void) | undefined;
};

export type EngagementProgressSolidJsProps = {
  /** What the plan is looked at by first: objective, lead, indicator or area. */
  "prop:by"?: EngagementProgress["by"] | undefined;
  /** An earlier day: which way the lights have gone since then. */
  "prop:since"?: EngagementProgress["since"] | undefined;
  /** The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts. */
  "prop:lang"?: EngagementProgress["lang"] | undefined;
  /** The address of the JSON file to show. */
  "prop:src"?: EngagementProgress["src"] | undefined;
  /** The day to show things as of; today in London when absent. */
  "attr:as-of"?: EngagementProgress["asOf"] | undefined;
  /** The day to show things as of; today in London when absent. */
  "prop:asOf"?: EngagementProgress["asOf"] | undefined;
  /** The status policy, by name. */
  "prop:policy"?: EngagementProgress["policy"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  "attr:heading-level"?: EngagementProgress["headingLevel"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  "prop:headingLevel"?: EngagementProgress["headingLevel"] | undefined;
  /** `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look. */
  "prop:theme"?: EngagementProgress["theme"] | undefined;
  /** How far the element has come. Read it; setting it does nothing lasting. */
  "prop:phase"?: EngagementProgress["phase"] | undefined;
  /** The plan, when a script gives it. */
  "prop:plan"?: EngagementProgress["plan"] | undefined;
  /** The roll-up is on show. */
  "on:engagement-progress-load"?:
    ((e: EngagementProgressElementEvent) => void) | undefined;
  /** It cannot be shown. */
  "on:engagement-progress-error"?:
    ((e: EngagementProgressElementEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

/** `EngagementRecord` component event */
export type EngagementRecordElementEvent<E = Event> = TypedEvent<
  EngagementRecord,
  E
>;

export type EngagementRecordProps = {
  /** `off` keeps nothing on the device. */
  drafts?: EngagementRecord["drafts"] | undefined;
  /** The address that receives the record by POST, as JSON. */
  endpoint?: EngagementRecord["endpoint"] | undefined;
  /** Its name in a form’s data, which holds the record as JSON. */
  name?: EngagementRecord["name"] | undefined;
  /** Nothing can be changed, and nothing goes into the form. */
  disabled?: EngagementRecord["disabled"] | undefined;
  /** Shows the account instead of the form. */
  readonly?: EngagementRecord["readonly"] | undefined;
  /** The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts. */
  lang?: EngagementRecord["lang"] | undefined;
  /** The address of the JSON file to show. */
  src?: EngagementRecord["src"] | undefined;
  /** The day to show things as of; today in London when absent. */
  "as-of"?: EngagementRecord["asOf"] | undefined;
  /** The day to show things as of; today in London when absent. */
  asOf?: EngagementRecord["asOf"] | undefined;
  /** The status policy, by name. */
  policy?: EngagementRecord["policy"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  "heading-level"?: EngagementRecord["headingLevel"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  headingLevel?: EngagementRecord["headingLevel"] | undefined;
  /** `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look. */
  theme?: EngagementRecord["theme"] | undefined;
  /** How far the element has come. Read it; setting it does nothing lasting. */
  phase?: EngagementRecord["phase"] | undefined;
  /** Documents its links may lead to: a register, a plan, a checklist. */
  documents?: EngagementRecord["documents"] | undefined;
  /** The record as it stands; set it to show another. */
  record?: EngagementRecord["record"] | undefined;

  /** It is on show. */
  "onengagement-record-load"?:
    ((e: EngagementRecordElementEvent) => void) | undefined;
  /** It cannot be shown. */
  "onengagement-record-error"?:
    ((e: EngagementRecordElementEvent) => void) | undefined;
  /** Handing in; `detail` is `{ record }`. Prevent it to take it from here. */
  "onengagement-record-submit"?:
    ((e: EngagementRecordElementEvent) => void) | undefined;
  /** It arrived; `detail` is `{ submission }`. */
  "onengagement-record-sent"?:
    ((e: EngagementRecordElementEvent) => void) | undefined;
  /** `detail.what`: saved, restored, deleted, elsewhere or not-kept. */
  "onengagement-record-draft"?:
    ((e: EngagementRecordElementEvent) => void) | undefined;
  /** Something was typed or chosen. */
  oninput?: ((e: EngagementRecordElementEvent) => void) | undefined;
  /** A box or a choice was settled. */
  onchange?: ((e: EngagementRecordElementEvent) => void) | undefined;
};

export type EngagementRecordSolidJsProps = {
  /** `off` keeps nothing on the device. */
  "prop:drafts"?: EngagementRecord["drafts"] | undefined;
  /** The address that receives the record by POST, as JSON. */
  "prop:endpoint"?: EngagementRecord["endpoint"] | undefined;
  /** Its name in a form’s data, which holds the record as JSON. */
  "prop:name"?: EngagementRecord["name"] | undefined;
  /** Nothing can be changed, and nothing goes into the form. */
  "prop:disabled"?: EngagementRecord["disabled"] | undefined;
  /** Shows the account instead of the form. */
  "prop:readonly"?: EngagementRecord["readonly"] | undefined;
  /** The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts. */
  "prop:lang"?: EngagementRecord["lang"] | undefined;
  /** The address of the JSON file to show. */
  "prop:src"?: EngagementRecord["src"] | undefined;
  /** The day to show things as of; today in London when absent. */
  "attr:as-of"?: EngagementRecord["asOf"] | undefined;
  /** The day to show things as of; today in London when absent. */
  "prop:asOf"?: EngagementRecord["asOf"] | undefined;
  /** The status policy, by name. */
  "prop:policy"?: EngagementRecord["policy"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  "attr:heading-level"?: EngagementRecord["headingLevel"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  "prop:headingLevel"?: EngagementRecord["headingLevel"] | undefined;
  /** `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look. */
  "prop:theme"?: EngagementRecord["theme"] | undefined;
  /** How far the element has come. Read it; setting it does nothing lasting. */
  "prop:phase"?: EngagementRecord["phase"] | undefined;
  /** Documents its links may lead to: a register, a plan, a checklist. */
  "prop:documents"?: EngagementRecord["documents"] | undefined;
  /** The record as it stands; set it to show another. */
  "prop:record"?: EngagementRecord["record"] | undefined;
  /** It is on show. */
  "on:engagement-record-load"?:
    ((e: EngagementRecordElementEvent) => void) | undefined;
  /** It cannot be shown. */
  "on:engagement-record-error"?:
    ((e: EngagementRecordElementEvent) => void) | undefined;
  /** Handing in; `detail` is `{ record }`. Prevent it to take it from here. */
  "on:engagement-record-submit"?:
    ((e: EngagementRecordElementEvent) => void) | undefined;
  /** It arrived; `detail` is `{ submission }`. */
  "on:engagement-record-sent"?:
    ((e: EngagementRecordElementEvent) => void) | undefined;
  /** `detail.what`: saved, restored, deleted, elsewhere or not-kept. */
  "on:engagement-record-draft"?:
    ((e: EngagementRecordElementEvent) => void) | undefined;
  /** Something was typed or chosen. */
  "on:input"?: ((e: EngagementRecordElementEvent) => void) | undefined;
  /** A box or a choice was settled. */
  "on:change"?: ((e: EngagementRecordElementEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

/** `EngagementSpectrum` component event */
export type EngagementSpectrumElementEvent<E = Event> = TypedEvent<
  EngagementSpectrum,
  E
>;

export type EngagementSpectrumProps = {
  /** A shipped framework: `thurrock` (unless said otherwise), `iap2`, `arnstein` or `former-duty`. */
  framework?: EngagementSpectrum["framework"] | undefined;
  /** The level chosen to begin with, by id, name or `framework/level`. */
  level?: EngagementSpectrum["level"] | undefined;
  /** The methods to begin with, by id or name, separated by commas. */
  methods?: EngagementSpectrum["methods"] | undefined;
  /** The id of the engagement in the register. */
  engagement?: EngagementSpectrum["engagement"] | undefined;
  /** Shows what was promised instead of the form. */
  readonly?: EngagementSpectrum["readonly"] | undefined;
  /** A level has to be chosen. */
  required?: EngagementSpectrum["required"] | undefined;
  /** Its name in a form's data: `framework/level`, and `name.methods` for each method. */
  name?: EngagementSpectrum["name"] | undefined;
  /** Nothing can be changed, and nothing goes into the form. */
  disabled?: EngagementSpectrum["disabled"] | undefined;
  /** The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts. */
  lang?: EngagementSpectrum["lang"] | undefined;
  /** The address of the JSON file to show. */
  src?: EngagementSpectrum["src"] | undefined;
  /** The day to show things as of; today in London when absent. */
  "as-of"?: EngagementSpectrum["asOf"] | undefined;
  /** The day to show things as of; today in London when absent. */
  asOf?: EngagementSpectrum["asOf"] | undefined;
  /** The status policy, by name. */
  policy?: EngagementSpectrum["policy"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  "heading-level"?: EngagementSpectrum["headingLevel"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  headingLevel?: EngagementSpectrum["headingLevel"] | undefined;
  /** `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look. */
  theme?: EngagementSpectrum["theme"] | undefined;
  /** How far the element has come. Read it; setting it does nothing lasting. */
  phase?: EngagementSpectrum["phase"] | undefined;
  /** A framework of the council's own: a spectrum document. */
  spectrum?: EngagementSpectrum["spectrum"] | undefined;
  /** The register that holds the engagement to read of. */
  register?: EngagementSpectrum["register"] | undefined;
  /** The level chosen, as `framework/level`; empty when none is. Set it to a level in any of its spellings. */
  value?: EngagementSpectrum["value"] | undefined;
  /** The methods chosen: ids of the catalogue, and anybody's own words. */
  chosenMethods?: EngagementSpectrum["chosenMethods"] | undefined;

  /** It is on show. */
  "onengagement-spectrum-load"?:
    ((e: EngagementSpectrumElementEvent) => void) | undefined;
  /** It cannot be shown. */
  "onengagement-spectrum-error"?:
    ((e: EngagementSpectrumElementEvent) => void) | undefined;
  /** A level was chosen, a method ticked or typed. */
  oninput?: ((e: EngagementSpectrumElementEvent) => void) | undefined;
  /** A choice was settled. */
  onchange?: ((e: EngagementSpectrumElementEvent) => void) | undefined;
};

export type EngagementSpectrumSolidJsProps = {
  /** A shipped framework: `thurrock` (unless said otherwise), `iap2`, `arnstein` or `former-duty`. */
  "prop:framework"?: EngagementSpectrum["framework"] | undefined;
  /** The level chosen to begin with, by id, name or `framework/level`. */
  "prop:level"?: EngagementSpectrum["level"] | undefined;
  /** The methods to begin with, by id or name, separated by commas. */
  "prop:methods"?: EngagementSpectrum["methods"] | undefined;
  /** The id of the engagement in the register. */
  "prop:engagement"?: EngagementSpectrum["engagement"] | undefined;
  /** Shows what was promised instead of the form. */
  "prop:readonly"?: EngagementSpectrum["readonly"] | undefined;
  /** A level has to be chosen. */
  "prop:required"?: EngagementSpectrum["required"] | undefined;
  /** Its name in a form's data: `framework/level`, and `name.methods` for each method. */
  "prop:name"?: EngagementSpectrum["name"] | undefined;
  /** Nothing can be changed, and nothing goes into the form. */
  "prop:disabled"?: EngagementSpectrum["disabled"] | undefined;
  /** The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts. */
  "prop:lang"?: EngagementSpectrum["lang"] | undefined;
  /** The address of the JSON file to show. */
  "prop:src"?: EngagementSpectrum["src"] | undefined;
  /** The day to show things as of; today in London when absent. */
  "attr:as-of"?: EngagementSpectrum["asOf"] | undefined;
  /** The day to show things as of; today in London when absent. */
  "prop:asOf"?: EngagementSpectrum["asOf"] | undefined;
  /** The status policy, by name. */
  "prop:policy"?: EngagementSpectrum["policy"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  "attr:heading-level"?: EngagementSpectrum["headingLevel"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  "prop:headingLevel"?: EngagementSpectrum["headingLevel"] | undefined;
  /** `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look. */
  "prop:theme"?: EngagementSpectrum["theme"] | undefined;
  /** How far the element has come. Read it; setting it does nothing lasting. */
  "prop:phase"?: EngagementSpectrum["phase"] | undefined;
  /** A framework of the council's own: a spectrum document. */
  "prop:spectrum"?: EngagementSpectrum["spectrum"] | undefined;
  /** The register that holds the engagement to read of. */
  "prop:register"?: EngagementSpectrum["register"] | undefined;
  /** The level chosen, as `framework/level`; empty when none is. Set it to a level in any of its spellings. */
  "prop:value"?: EngagementSpectrum["value"] | undefined;
  /** The methods chosen: ids of the catalogue, and anybody's own words. */
  "prop:chosenMethods"?: EngagementSpectrum["chosenMethods"] | undefined;
  /** It is on show. */
  "on:engagement-spectrum-load"?:
    ((e: EngagementSpectrumElementEvent) => void) | undefined;
  /** It cannot be shown. */
  "on:engagement-spectrum-error"?:
    ((e: EngagementSpectrumElementEvent) => void) | undefined;
  /** A level was chosen, a method ticked or typed. */
  "on:input"?: ((e: EngagementSpectrumElementEvent) => void) | undefined;
  /** A choice was settled. */
  "on:change"?: ((e: EngagementSpectrumElementEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

/** `EngagementStatus` component event */
export type EngagementStatusElementEvent<E = Event> = TypedEvent<
  EngagementStatus,
  E
>;

export type EngagementStatusProps = {
  /** The ref or id of the row in the plan. */
  row?: EngagementStatus["row"] | undefined;
  /** For plain use, without a plan: red, amber, green, not-due, unknown or excluded. */
  state?: EngagementStatus["state"] | undefined;
  /** Leaves the button away. */
  brief?: EngagementStatus["brief"] | undefined;
  /** The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts. */
  lang?: EngagementStatus["lang"] | undefined;
  /** The address of the JSON file to show. */
  src?: EngagementStatus["src"] | undefined;
  /** The day to show things as of; today in London when absent. */
  "as-of"?: EngagementStatus["asOf"] | undefined;
  /** The day to show things as of; today in London when absent. */
  asOf?: EngagementStatus["asOf"] | undefined;
  /** The status policy, by name. */
  policy?: EngagementStatus["policy"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  "heading-level"?: EngagementStatus["headingLevel"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  headingLevel?: EngagementStatus["headingLevel"] | undefined;
  /** `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look. */
  theme?: EngagementStatus["theme"] | undefined;
  /** How far the element has come. Read it; setting it does nothing lasting. */
  phase?: EngagementStatus["phase"] | undefined;
  /** The plan that holds the row. */
  plan?: EngagementStatus["plan"] | undefined;
  /** The row, when a script has it at hand; its plan may be given as well. */
  deliverable?: EngagementStatus["deliverable"] | undefined;
  /** The status itself, as `assess` answered it. */
  assessment?: EngagementStatus["assessment"] | undefined;

  /** The status is on show. */
  "onengagement-status-load"?:
    ((e: EngagementStatusElementEvent) => void) | undefined;
  /** It cannot be shown. */
  "onengagement-status-error"?:
    ((e: EngagementStatusElementEvent) => void) | undefined;
};

export type EngagementStatusSolidJsProps = {
  /** The ref or id of the row in the plan. */
  "prop:row"?: EngagementStatus["row"] | undefined;
  /** For plain use, without a plan: red, amber, green, not-due, unknown or excluded. */
  "prop:state"?: EngagementStatus["state"] | undefined;
  /** Leaves the button away. */
  "prop:brief"?: EngagementStatus["brief"] | undefined;
  /** The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts. */
  "prop:lang"?: EngagementStatus["lang"] | undefined;
  /** The address of the JSON file to show. */
  "prop:src"?: EngagementStatus["src"] | undefined;
  /** The day to show things as of; today in London when absent. */
  "attr:as-of"?: EngagementStatus["asOf"] | undefined;
  /** The day to show things as of; today in London when absent. */
  "prop:asOf"?: EngagementStatus["asOf"] | undefined;
  /** The status policy, by name. */
  "prop:policy"?: EngagementStatus["policy"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  "attr:heading-level"?: EngagementStatus["headingLevel"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  "prop:headingLevel"?: EngagementStatus["headingLevel"] | undefined;
  /** `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look. */
  "prop:theme"?: EngagementStatus["theme"] | undefined;
  /** How far the element has come. Read it; setting it does nothing lasting. */
  "prop:phase"?: EngagementStatus["phase"] | undefined;
  /** The plan that holds the row. */
  "prop:plan"?: EngagementStatus["plan"] | undefined;
  /** The row, when a script has it at hand; its plan may be given as well. */
  "prop:deliverable"?: EngagementStatus["deliverable"] | undefined;
  /** The status itself, as `assess` answered it. */
  "prop:assessment"?: EngagementStatus["assessment"] | undefined;
  /** The status is on show. */
  "on:engagement-status-load"?:
    ((e: EngagementStatusElementEvent) => void) | undefined;
  /** It cannot be shown. */
  "on:engagement-status-error"?:
    ((e: EngagementStatusElementEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

/** `EngagementTimeline` component event */
export type EngagementTimelineElementEvent<E = Event> = TypedEvent<
  EngagementTimeline,
  E
>;

export type EngagementTimelineProps = {
  /** `table` shows the table first; the time axis otherwise. */
  view?: EngagementTimeline["view"] | undefined;
  /** An earlier day: what has moved since then is said. */
  since?: EngagementTimeline["since"] | undefined;
  /** The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts. */
  lang?: EngagementTimeline["lang"] | undefined;
  /** The address of the JSON file to show. */
  src?: EngagementTimeline["src"] | undefined;
  /** The day to show things as of; today in London when absent. */
  "as-of"?: EngagementTimeline["asOf"] | undefined;
  /** The day to show things as of; today in London when absent. */
  asOf?: EngagementTimeline["asOf"] | undefined;
  /** The status policy, by name. */
  policy?: EngagementTimeline["policy"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  "heading-level"?: EngagementTimeline["headingLevel"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  headingLevel?: EngagementTimeline["headingLevel"] | undefined;
  /** `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look. */
  theme?: EngagementTimeline["theme"] | undefined;
  /** How far the element has come. Read it; setting it does nothing lasting. */
  phase?: EngagementTimeline["phase"] | undefined;
  /** The plan, when a script gives it. */
  plan?: EngagementTimeline["plan"] | undefined;

  /** The timeline is on show. */
  "onengagement-timeline-load"?:
    ((e: EngagementTimelineElementEvent) => void) | undefined;
  /** It cannot be shown. */
  "onengagement-timeline-error"?:
    ((e: EngagementTimelineElementEvent) => void) | undefined;
  /** Another day is shown; `detail` is `{ asOf }`. */
  "onengagement-timeline-replay"?:
    ((e: EngagementTimelineElementEvent) => void) | undefined;
};

export type EngagementTimelineSolidJsProps = {
  /** `table` shows the table first; the time axis otherwise. */
  "prop:view"?: EngagementTimeline["view"] | undefined;
  /** An earlier day: what has moved since then is said. */
  "prop:since"?: EngagementTimeline["since"] | undefined;
  /** The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts. */
  "prop:lang"?: EngagementTimeline["lang"] | undefined;
  /** The address of the JSON file to show. */
  "prop:src"?: EngagementTimeline["src"] | undefined;
  /** The day to show things as of; today in London when absent. */
  "attr:as-of"?: EngagementTimeline["asOf"] | undefined;
  /** The day to show things as of; today in London when absent. */
  "prop:asOf"?: EngagementTimeline["asOf"] | undefined;
  /** The status policy, by name. */
  "prop:policy"?: EngagementTimeline["policy"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  "attr:heading-level"?: EngagementTimeline["headingLevel"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  "prop:headingLevel"?: EngagementTimeline["headingLevel"] | undefined;
  /** `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look. */
  "prop:theme"?: EngagementTimeline["theme"] | undefined;
  /** How far the element has come. Read it; setting it does nothing lasting. */
  "prop:phase"?: EngagementTimeline["phase"] | undefined;
  /** The plan, when a script gives it. */
  "prop:plan"?: EngagementTimeline["plan"] | undefined;
  /** The timeline is on show. */
  "on:engagement-timeline-load"?:
    ((e: EngagementTimelineElementEvent) => void) | undefined;
  /** It cannot be shown. */
  "on:engagement-timeline-error"?:
    ((e: EngagementTimelineElementEvent) => void) | undefined;
  /** Another day is shown; `detail` is `{ asOf }`. */
  "on:engagement-timeline-replay"?:
    ((e: EngagementTimelineElementEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

/** `EngagementUpdate` component event */
export type EngagementUpdateElementEvent<E = Event> = TypedEvent<
  EngagementUpdate,
  E
>;

export type EngagementUpdateProps = {
  /** The ref or id of the row; without it the officer chooses one, those that owe an update first. */
  row?: EngagementUpdate["row"] | undefined;
  /** Whose rows the officer chooses from: a party's id, name or alias. It is also who reports. */
  lead?: EngagementUpdate["lead"] | undefined;
  /** The address that receives the document by POST, as JSON. */
  endpoint?: EngagementUpdate["endpoint"] | undefined;
  /** Its name in a form's data, which holds the document as JSON. */
  name?: EngagementUpdate["name"] | undefined;
  /** `off` keeps nothing on the device. */
  drafts?: EngagementUpdate["drafts"] | undefined;
  /** Nothing can be changed, and nothing goes into the form. */
  disabled?: EngagementUpdate["disabled"] | undefined;
  /** The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts. */
  lang?: EngagementUpdate["lang"] | undefined;
  /** The address of the JSON file to show. */
  src?: EngagementUpdate["src"] | undefined;
  /** The day to show things as of; today in London when absent. */
  "as-of"?: EngagementUpdate["asOf"] | undefined;
  /** The day to show things as of; today in London when absent. */
  asOf?: EngagementUpdate["asOf"] | undefined;
  /** The status policy, by name. */
  policy?: EngagementUpdate["policy"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  "heading-level"?: EngagementUpdate["headingLevel"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  headingLevel?: EngagementUpdate["headingLevel"] | undefined;
  /** `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look. */
  theme?: EngagementUpdate["theme"] | undefined;
  /** How far the element has come. Read it; setting it does nothing lasting. */
  phase?: EngagementUpdate["phase"] | undefined;
  /** The plan, when a script gives it. */
  plan?: EngagementUpdate["plan"] | undefined;

  /** The plan is here, and the form or the choice of a row is on show. */
  "onengagement-update-load"?:
    ((e: EngagementUpdateElementEvent) => void) | undefined;
  /** It cannot be shown. */
  "onengagement-update-error"?:
    ((e: EngagementUpdateElementEvent) => void) | undefined;
  /** Handing in; `detail` is `{ update }`. Prevent it to take it from here. */
  "onengagement-update-submit"?:
    ((e: EngagementUpdateElementEvent) => void) | undefined;
  /** It arrived; `detail` is `{ submission }`. */
  "onengagement-update-sent"?:
    ((e: EngagementUpdateElementEvent) => void) | undefined;
  /** `detail.what`: saved, restored, deleted, elsewhere or not-kept. */
  "onengagement-update-draft"?:
    ((e: EngagementUpdateElementEvent) => void) | undefined;
  /** Something was typed or chosen. */
  oninput?: ((e: EngagementUpdateElementEvent) => void) | undefined;
  /** A box or a choice was settled. */
  onchange?: ((e: EngagementUpdateElementEvent) => void) | undefined;
};

export type EngagementUpdateSolidJsProps = {
  /** The ref or id of the row; without it the officer chooses one, those that owe an update first. */
  "prop:row"?: EngagementUpdate["row"] | undefined;
  /** Whose rows the officer chooses from: a party's id, name or alias. It is also who reports. */
  "prop:lead"?: EngagementUpdate["lead"] | undefined;
  /** The address that receives the document by POST, as JSON. */
  "prop:endpoint"?: EngagementUpdate["endpoint"] | undefined;
  /** Its name in a form's data, which holds the document as JSON. */
  "prop:name"?: EngagementUpdate["name"] | undefined;
  /** `off` keeps nothing on the device. */
  "prop:drafts"?: EngagementUpdate["drafts"] | undefined;
  /** Nothing can be changed, and nothing goes into the form. */
  "prop:disabled"?: EngagementUpdate["disabled"] | undefined;
  /** The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts. */
  "prop:lang"?: EngagementUpdate["lang"] | undefined;
  /** The address of the JSON file to show. */
  "prop:src"?: EngagementUpdate["src"] | undefined;
  /** The day to show things as of; today in London when absent. */
  "attr:as-of"?: EngagementUpdate["asOf"] | undefined;
  /** The day to show things as of; today in London when absent. */
  "prop:asOf"?: EngagementUpdate["asOf"] | undefined;
  /** The status policy, by name. */
  "prop:policy"?: EngagementUpdate["policy"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  "attr:heading-level"?: EngagementUpdate["headingLevel"] | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  "prop:headingLevel"?: EngagementUpdate["headingLevel"] | undefined;
  /** `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look. */
  "prop:theme"?: EngagementUpdate["theme"] | undefined;
  /** How far the element has come. Read it; setting it does nothing lasting. */
  "prop:phase"?: EngagementUpdate["phase"] | undefined;
  /** The plan, when a script gives it. */
  "prop:plan"?: EngagementUpdate["plan"] | undefined;
  /** The plan is here, and the form or the choice of a row is on show. */
  "on:engagement-update-load"?:
    ((e: EngagementUpdateElementEvent) => void) | undefined;
  /** It cannot be shown. */
  "on:engagement-update-error"?:
    ((e: EngagementUpdateElementEvent) => void) | undefined;
  /** Handing in; `detail` is `{ update }`. Prevent it to take it from here. */
  "on:engagement-update-submit"?:
    ((e: EngagementUpdateElementEvent) => void) | undefined;
  /** It arrived; `detail` is `{ submission }`. */
  "on:engagement-update-sent"?:
    ((e: EngagementUpdateElementEvent) => void) | undefined;
  /** `detail.what`: saved, restored, deleted, elsewhere or not-kept. */
  "on:engagement-update-draft"?:
    ((e: EngagementUpdateElementEvent) => void) | undefined;
  /** Something was typed or chosen. */
  "on:input"?: ((e: EngagementUpdateElementEvent) => void) | undefined;
  /** A box or a choice was settled. */
  "on:change"?: ((e: EngagementUpdateElementEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type CustomElements = {
  /**
   * The joint diary of a place: what people are asked, when, by whom and how to take part, and what came of it;
   * for officers also what there is to settle, and when there is room for more.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `for`: `officers` shows what there is to settle, what is for the council only, and finds free windows.
   * - `view`: `month` shows a month first; a list otherwise.
   * - `feed`: The address of the diary as a calendar to subscribe to.
   * - `lang`: The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts.
   * - `src`: The address of the JSON file to show.
   * - `as-of`/`asOf`: The day to show things as of; today in London when absent.
   * - `policy`: The status policy, by name.
   * - `heading-level`/`headingLevel`: The level of the element's first heading, 2 to 6: the page owns the outline.
   * - `theme`: `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look.
   * - `phase`: How far the element has come. Read it; setting it does nothing lasting.
   * - `register`: The register, when a script gives it. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `engagement-calendar-load`: The diary is on show.
   * - `engagement-calendar-error`: It cannot be shown.
   * - `engagement-calendar-filter`: Other engagements are shown; `detail` is `{ shown, total }`.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: What stands until it is ready, and whenever it cannot be: a link to the diary elsewhere.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `reload() => void`: Asks the server at `src` again, whatever the browser holds of it. What is on show stays until the answer is
   * here, and for longer when none comes, with a note that it may be out of date; `engagement-…-load` or
   * `engagement-…-error` tells which it was. Without `src` it does nothing.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--engagement-font`: Font family; the page's own unless set. (default: `undefined`)
   * - `--engagement-font-size`: Font size; the page's own unless set, and never under 14 px. (default: `undefined`)
   * - `--engagement-line-height`: Line height. (default: `undefined`)
   * - `--engagement-letter-spacing`: Letter spacing; the page's own unless set. (default: `undefined`)
   * - `--engagement-color`: Text colour; the page's own unless set. (default: `undefined`)
   * - `--engagement-background`: What is behind it; the page's own unless set. (default: `undefined`)
   * - `--engagement-margin`: Space above and below. (default: `undefined`)
   * - `--engagement-max-width`: How wide it may get. (default: `undefined`)
   * - `--engagement-radius`: Corners of boxes and buttons. (default: `undefined`)
   * - `--engagement-scroll-margin`: Room to keep above what has the focus, for a page with a sticky header. (default: `undefined`)
   * - `--engagement-accent`: The main button. (default: `undefined`)
   * - `--engagement-on-accent`: The words on the main button. (default: `undefined`)
   * - `--engagement-link`: Links. (default: `undefined`)
   * - `--engagement-focus`: The ring around what has the focus. (default: `undefined`)
   * - `--engagement-line`: Borders of boxes and controls. (default: `undefined`)
   * - `--engagement-wash`: Panels. (default: `undefined`)
   * - `--engagement-quiet`: Lesser text. (default: `undefined`)
   * - `--engagement-good`: A good status: green. (default: `undefined`)
   * - `--engagement-warning`: A warning status: amber. (default: `undefined`)
   * - `--engagement-bad`: A bad status: red. (default: `undefined`)
   * - `--engagement-grey`: A status that is none: not due, unknown, excluded. (default: `undefined`)
   * - `--engagement-on-status`: The words on a status. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `heading`: The headings.
   * - `filters`: The ways to narrow the diary.
   * - `engagement`: One engagement.
   * - `link`: A way to take part, or to read more.
   * - `told`: What was asked, said and done.
   * - `settle`: What officers have to settle.
   * - `month`: The month as a table.
   * - `window`: The box that finds a free window.
   * - `internal`: The warning that the file holds what only officers should read.
   * - `body`: All of what is shown.
   * - `trouble`: The sentence that says what went wrong.
   */
  "engagement-calendar": Partial<
    EngagementCalendarProps & BaseProps<EngagementCalendar> & BaseEvents
  >;

  /**
   * The right to challenge: a resident comments on a status, an engagement or a decision, or asks for it to be
   * looked at again, with or without a name, and is told by when an answer is owed. Nothing is published by
   * being sent. With `readonly` it is the challenge and its answer as anybody may read them.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `about`: Id of what it is about: a row (ref or id) of the plan at `src`, an engagement, a decision; this page when absent.
   * - `about-title`/`aboutTitle`: What that is called, in words.
   * - `contact`: Where a downloaded file is to be sent: a post and its address.
   * - `council`: Who reads it, in words.
   * - `kept-for`/`keptFor`: How long names and contact details are kept, in words.
   * - `nation`: Whose bank holidays count: england-and-wales, scotland or northern-ireland.
   * - `readonly`: Shows a challenge and its answer; there is nothing to fill in.
   * - `endpoint`: The address that receives the document by POST, as JSON.
   * - `name`: Its name in a form's data, which holds the document as JSON.
   * - `drafts`: `off` keeps nothing on the device.
   * - `disabled`: Nothing can be changed, and nothing goes into the form.
   * - `lang`: The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts.
   * - `src`: The address of the JSON file to show.
   * - `as-of`/`asOf`: The day to show things as of; today in London when absent.
   * - `policy`: The status policy, by name.
   * - `heading-level`/`headingLevel`: The level of the element's first heading, 2 to 6: the page owns the outline.
   * - `theme`: `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look.
   * - `phase`: How far the element has come. Read it; setting it does nothing lasting.
   * - `challenge`: The challenge to read, when a script gives it. (property only)
   * - `plan`: The plan to choose a row from, when a script gives it. (property only)
   * - `value`: The document as JSON: what a form sends under `name`. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `engagement-challenge-load`: The form, or the challenge, is on show.
   * - `engagement-challenge-error`: It cannot be shown.
   * - `engagement-challenge-submit`: Sending; `detail` is `{ challenge }`. Prevent it to take it from here.
   * - `engagement-challenge-sent`: It arrived; `detail` is `{ submission }`.
   * - `engagement-challenge-draft`: `detail.what`: saved, restored, deleted, elsewhere or not-kept.
   * - `input`: Something was typed or chosen.
   * - `change`: A box or a choice was settled.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: What stands until it is ready, and whenever it cannot be: another way to reach the council.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `reload() => void`: Asks the server at `src` again, whatever the browser holds of it. What is on show stays until the answer is
   * here, and for longer when none comes, with a note that it may be out of date; `engagement-…-load` or
   * `engagement-…-error` tells which it was. Without `src` it does nothing.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--engagement-font`: Font family; the page's own unless set. (default: `undefined`)
   * - `--engagement-font-size`: Font size; the page's own unless set, and never under 14 px. (default: `undefined`)
   * - `--engagement-line-height`: Line height. (default: `undefined`)
   * - `--engagement-letter-spacing`: Letter spacing; the page's own unless set. (default: `undefined`)
   * - `--engagement-color`: Text colour; the page's own unless set. (default: `undefined`)
   * - `--engagement-background`: What is behind it; the page's own unless set. (default: `undefined`)
   * - `--engagement-margin`: Space above and below. (default: `undefined`)
   * - `--engagement-max-width`: How wide it may get. (default: `undefined`)
   * - `--engagement-radius`: Corners of boxes and buttons. (default: `undefined`)
   * - `--engagement-scroll-margin`: Room to keep above what has the focus, for a page with a sticky header. (default: `undefined`)
   * - `--engagement-accent`: The main button. (default: `undefined`)
   * - `--engagement-on-accent`: The words on the main button. (default: `undefined`)
   * - `--engagement-link`: Links. (default: `undefined`)
   * - `--engagement-focus`: The ring around what has the focus. (default: `undefined`)
   * - `--engagement-line`: Borders of boxes and controls. (default: `undefined`)
   * - `--engagement-wash`: Panels. (default: `undefined`)
   * - `--engagement-quiet`: Lesser text. (default: `undefined`)
   * - `--engagement-good`: A good status: green. (default: `undefined`)
   * - `--engagement-warning`: A warning status: amber. (default: `undefined`)
   * - `--engagement-bad`: A bad status: red. (default: `undefined`)
   * - `--engagement-grey`: A status that is none: not due, unknown, excluded. (default: `undefined`)
   * - `--engagement-on-status`: The words on a status. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `heading`: The headings.
   * - `status`: How the chosen row stands.
   * - `promises`: Who sees it, how long it is kept, by when an answer is owed.
   * - `said`: What was said.
   * - `clock`: By when an answer was owed, and whether it came.
   * - `answer`: The answer.
   * - `faults`: What stops the sending.
   * - `outcome`: What became of the sending.
   * - `bar`: The line that says the draft is kept.
   * - `body`: All of what is shown.
   * - `trouble`: The sentence that says what went wrong.
   */
  "engagement-challenge": Partial<
    EngagementChallengeProps & BaseProps<EngagementChallenge> & BaseEvents
  >;

  /**
   * The principles checklist: an officer fills it in, residents read it.
   *
   * Every keystroke is drafted on the device. It is handed in by the form it stands in (`name`), to an
   * `endpoint`, by its event, or as a download. With `readonly` it is the account that residents read.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `name`: Its name in a form’s data: the checklist as JSON, and `name.principle` for each answer.
   * - `readonly`: Shows the account instead of the form.
   * - `set`: The principles: the id of a known set, or the address of a set's file. Thurrock's when absent.
   * - `endpoint`: The address that receives the document by POST, as JSON.
   * - `drafts`: `off` keeps nothing on the device.
   * - `disabled`: Nothing can be changed, and nothing goes into the form.
   * - `lang`: The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts.
   * - `src`: The address of the JSON file to show.
   * - `as-of`/`asOf`: The day to show things as of; today in London when absent.
   * - `policy`: The status policy, by name.
   * - `heading-level`/`headingLevel`: The level of the element's first heading, 2 to 6: the page owns the outline.
   * - `theme`: `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look.
   * - `phase`: How far the element has come. Read it; setting it does nothing lasting.
   * - `checklist`: The checklist as it stands; set it to show another. (property only)
   * - `value`: The document as JSON: what a form sends under `name`. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `engagement-checklist-submit`: Handing in; `detail` is `{ checklist }`. Prevent it to take it from here.
   * - `engagement-checklist-sent`: It arrived; `detail` is `{ submission }`.
   * - `engagement-checklist-draft`: `detail.what`: saved, restored, deleted, elsewhere or not-kept.
   * - `input`: Something was typed or chosen.
   * - `change`: A box or a choice was settled.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: What stands until it is ready, and whenever it cannot be: a link to the checklist elsewhere.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `reload() => void`: Asks the server at `src` again, whatever the browser holds of it. What is on show stays until the answer is
   * here, and for longer when none comes, with a note that it may be out of date; `engagement-…-load` or
   * `engagement-…-error` tells which it was. Without `src` it does nothing.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--engagement-font`: Font family; the page's own unless set. (default: `undefined`)
   * - `--engagement-font-size`: Font size; the page's own unless set, and never under 14 px. (default: `undefined`)
   * - `--engagement-line-height`: Line height. (default: `undefined`)
   * - `--engagement-letter-spacing`: Letter spacing; the page's own unless set. (default: `undefined`)
   * - `--engagement-color`: Text colour; the page's own unless set. (default: `undefined`)
   * - `--engagement-background`: What is behind it; the page's own unless set. (default: `undefined`)
   * - `--engagement-margin`: Space above and below. (default: `undefined`)
   * - `--engagement-max-width`: How wide it may get. (default: `undefined`)
   * - `--engagement-radius`: Corners of boxes and buttons. (default: `undefined`)
   * - `--engagement-scroll-margin`: Room to keep above what has the focus, for a page with a sticky header. (default: `undefined`)
   * - `--engagement-accent`: The main button. (default: `undefined`)
   * - `--engagement-on-accent`: The words on the main button. (default: `undefined`)
   * - `--engagement-link`: Links. (default: `undefined`)
   * - `--engagement-focus`: The ring around what has the focus. (default: `undefined`)
   * - `--engagement-line`: Borders of boxes and controls. (default: `undefined`)
   * - `--engagement-wash`: Panels. (default: `undefined`)
   * - `--engagement-quiet`: Lesser text. (default: `undefined`)
   * - `--engagement-good`: A good status: green. (default: `undefined`)
   * - `--engagement-warning`: A warning status: amber. (default: `undefined`)
   * - `--engagement-bad`: A bad status: red. (default: `undefined`)
   * - `--engagement-grey`: A status that is none: not due, unknown, excluded. (default: `undefined`)
   * - `--engagement-on-status`: The words on a status. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `heading`: The headings.
   * - `progress`: How the checklist stands, in words.
   * - `answer`: An answer's mark: word, shape and colour.
   * - `faults`: What stops the hand-in.
   * - `outcome`: What became of the hand-in.
   * - `bar`: The line that says the draft is kept.
   * - `body`: All of what is shown.
   * - `trouble`: The sentence that says what went wrong.
   */
  "engagement-checklist": Partial<
    EngagementChecklistProps & BaseProps<EngagementChecklist> & BaseEvents
  >;

  /**
   * The plan as a table: what will be done, by when, who leads and how it stands, with the reasons behind each
   * status and what would turn it green.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `lead`: The lead whose rows are shown first, by id, name or alias; readers may ask for the others.
   * - `since`: An earlier day: what has moved since then is marked.
   * - `lang`: The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts.
   * - `src`: The address of the JSON file to show.
   * - `as-of`/`asOf`: The day to show things as of; today in London when absent.
   * - `policy`: The status policy, by name.
   * - `heading-level`/`headingLevel`: The level of the element's first heading, 2 to 6: the page owns the outline.
   * - `theme`: `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look.
   * - `phase`: How far the element has come. Read it; setting it does nothing lasting.
   * - `plan`: The plan, when a script gives it. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `engagement-plan-load`: The plan is on show.
   * - `engagement-plan-error`: It cannot be shown.
   * - `engagement-plan-filter`: Other rows are shown; `detail` is `{ shown, total }`.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: What stands until it is ready, and whenever it cannot be: a link to the plan elsewhere.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `reload() => void`: Asks the server at `src` again, whatever the browser holds of it. What is on show stays until the answer is
   * here, and for longer when none comes, with a note that it may be out of date; `engagement-…-load` or
   * `engagement-…-error` tells which it was. Without `src` it does nothing.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--engagement-font`: Font family; the page's own unless set. (default: `undefined`)
   * - `--engagement-font-size`: Font size; the page's own unless set, and never under 14 px. (default: `undefined`)
   * - `--engagement-line-height`: Line height. (default: `undefined`)
   * - `--engagement-letter-spacing`: Letter spacing; the page's own unless set. (default: `undefined`)
   * - `--engagement-color`: Text colour; the page's own unless set. (default: `undefined`)
   * - `--engagement-background`: What is behind it; the page's own unless set. (default: `undefined`)
   * - `--engagement-margin`: Space above and below. (default: `undefined`)
   * - `--engagement-max-width`: How wide it may get. (default: `undefined`)
   * - `--engagement-radius`: Corners of boxes and buttons. (default: `undefined`)
   * - `--engagement-scroll-margin`: Room to keep above what has the focus, for a page with a sticky header. (default: `undefined`)
   * - `--engagement-accent`: The main button. (default: `undefined`)
   * - `--engagement-on-accent`: The words on the main button. (default: `undefined`)
   * - `--engagement-link`: Links. (default: `undefined`)
   * - `--engagement-focus`: The ring around what has the focus. (default: `undefined`)
   * - `--engagement-line`: Borders of boxes and controls. (default: `undefined`)
   * - `--engagement-wash`: Panels. (default: `undefined`)
   * - `--engagement-quiet`: Lesser text. (default: `undefined`)
   * - `--engagement-good`: A good status: green. (default: `undefined`)
   * - `--engagement-warning`: A warning status: amber. (default: `undefined`)
   * - `--engagement-bad`: A bad status: red. (default: `undefined`)
   * - `--engagement-grey`: A status that is none: not due, unknown, excluded. (default: `undefined`)
   * - `--engagement-on-status`: The words on a status. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `heading`: The plan's title.
   * - `lead`: How the chosen lead's rows stand.
   * - `filters`: The ways to narrow the table.
   * - `table`: The table.
   * - `internal`: The warning that the file holds what only officers should read.
   * - `status`: A status: word, shape and colour.
   * - `body`: All of what is shown.
   * - `trouble`: The sentence that says what went wrong.
   */
  "engagement-plan": Partial<
    EngagementPlanProps & BaseProps<EngagementPlan> & BaseEvents
  >;

  /**
   * How a plan stands, in one screen: the light and the rule that decided it, what is red and why, and the
   * same by objective, lead, indicator or area.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `by`: What the plan is looked at by first: objective, lead, indicator or area.
   * - `since`: An earlier day: which way the lights have gone since then.
   * - `lang`: The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts.
   * - `src`: The address of the JSON file to show.
   * - `as-of`/`asOf`: The day to show things as of; today in London when absent.
   * - `policy`: The status policy, by name.
   * - `heading-level`/`headingLevel`: The level of the element's first heading, 2 to 6: the page owns the outline.
   * - `theme`: `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look.
   * - `phase`: How far the element has come. Read it; setting it does nothing lasting.
   * - `plan`: The plan, when a script gives it. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `engagement-progress-load`: The roll-up is on show.
   * - `engagement-progress-error`: It cannot be shown.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: What stands until it is ready, and whenever it cannot be: a link to the plan elsewhere.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `reload() => void`: Asks the server at `src` again, whatever the browser holds of it. What is on show stays until the answer is
   * here, and for longer when none comes, with a note that it may be out of date; `engagement-…-load` or
   * `engagement-…-error` tells which it was. Without `src` it does nothing.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--engagement-font`: Font family; the page's own unless set. (default: `undefined`)
   * - `--engagement-font-size`: Font size; the page's own unless set, and never under 14 px. (default: `undefined`)
   * - `--engagement-line-height`: Line height. (default: `undefined`)
   * - `--engagement-letter-spacing`: Letter spacing; the page's own unless set. (default: `undefined`)
   * - `--engagement-color`: Text colour; the page's own unless set. (default: `undefined`)
   * - `--engagement-background`: What is behind it; the page's own unless set. (default: `undefined`)
   * - `--engagement-margin`: Space above and below. (default: `undefined`)
   * - `--engagement-max-width`: How wide it may get. (default: `undefined`)
   * - `--engagement-radius`: Corners of boxes and buttons. (default: `undefined`)
   * - `--engagement-scroll-margin`: Room to keep above what has the focus, for a page with a sticky header. (default: `undefined`)
   * - `--engagement-accent`: The main button. (default: `undefined`)
   * - `--engagement-on-accent`: The words on the main button. (default: `undefined`)
   * - `--engagement-link`: Links. (default: `undefined`)
   * - `--engagement-focus`: The ring around what has the focus. (default: `undefined`)
   * - `--engagement-line`: Borders of boxes and controls. (default: `undefined`)
   * - `--engagement-wash`: Panels. (default: `undefined`)
   * - `--engagement-quiet`: Lesser text. (default: `undefined`)
   * - `--engagement-good`: A good status: green. (default: `undefined`)
   * - `--engagement-warning`: A warning status: amber. (default: `undefined`)
   * - `--engagement-bad`: A bad status: red. (default: `undefined`)
   * - `--engagement-grey`: A status that is none: not due, unknown, excluded. (default: `undefined`)
   * - `--engagement-on-status`: The words on a status. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `heading`: The headings.
   * - `status`: A status: word, shape and colour.
   * - `table`: The table.
   * - `body`: All of what is shown.
   * - `trouble`: The sentence that says what went wrong.
   */
  "engagement-progress": Partial<
    EngagementProgressProps & BaseProps<EngagementProgress> & BaseEvents
  >;

  /**
   * The record of one engagement, from the need that set it off to what was learned: an officer fills it in, one
   * question at a time or all at once; residents read it.
   *
   * Every keystroke is drafted on the device. It is handed in by the form it stands in (`name`), to an
   * `endpoint`, by its event, or as a download. With `readonly` it is the account that residents read.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `drafts`: `off` keeps nothing on the device.
   * - `endpoint`: The address that receives the record by POST, as JSON.
   * - `name`: Its name in a form’s data, which holds the record as JSON.
   * - `disabled`: Nothing can be changed, and nothing goes into the form.
   * - `readonly`: Shows the account instead of the form.
   * - `lang`: The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts.
   * - `src`: The address of the JSON file to show.
   * - `as-of`/`asOf`: The day to show things as of; today in London when absent.
   * - `policy`: The status policy, by name.
   * - `heading-level`/`headingLevel`: The level of the element's first heading, 2 to 6: the page owns the outline.
   * - `theme`: `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look.
   * - `phase`: How far the element has come. Read it; setting it does nothing lasting.
   * - `documents`: Documents its links may lead to: a register, a plan, a checklist. (property only)
   * - `record`: The record as it stands; set it to show another. (property only)
   * - `value`: The document as JSON: what a form sends under `name`. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `engagement-record-load`: It is on show.
   * - `engagement-record-error`: It cannot be shown.
   * - `engagement-record-submit`: Handing in; `detail` is `{ record }`. Prevent it to take it from here.
   * - `engagement-record-sent`: It arrived; `detail` is `{ submission }`.
   * - `engagement-record-draft`: `detail.what`: saved, restored, deleted, elsewhere or not-kept.
   * - `input`: Something was typed or chosen.
   * - `change`: A box or a choice was settled.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: What stands until it is ready, and whenever it cannot be: a link to the record elsewhere.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `reload() => void`: Asks the server at `src` again, whatever the browser holds of it. What is on show stays until the answer is
   * here, and for longer when none comes, with a note that it may be out of date; `engagement-…-load` or
   * `engagement-…-error` tells which it was. Without `src` it does nothing.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--engagement-font`: Font family; the page's own unless set. (default: `undefined`)
   * - `--engagement-font-size`: Font size; the page's own unless set, and never under 14 px. (default: `undefined`)
   * - `--engagement-line-height`: Line height. (default: `undefined`)
   * - `--engagement-letter-spacing`: Letter spacing; the page's own unless set. (default: `undefined`)
   * - `--engagement-color`: Text colour; the page's own unless set. (default: `undefined`)
   * - `--engagement-background`: What is behind it; the page's own unless set. (default: `undefined`)
   * - `--engagement-margin`: Space above and below. (default: `undefined`)
   * - `--engagement-max-width`: How wide it may get. (default: `undefined`)
   * - `--engagement-radius`: Corners of boxes and buttons. (default: `undefined`)
   * - `--engagement-scroll-margin`: Room to keep above what has the focus, for a page with a sticky header. (default: `undefined`)
   * - `--engagement-accent`: The main button. (default: `undefined`)
   * - `--engagement-on-accent`: The words on the main button. (default: `undefined`)
   * - `--engagement-link`: Links. (default: `undefined`)
   * - `--engagement-focus`: The ring around what has the focus. (default: `undefined`)
   * - `--engagement-line`: Borders of boxes and controls. (default: `undefined`)
   * - `--engagement-wash`: Panels. (default: `undefined`)
   * - `--engagement-quiet`: Lesser text. (default: `undefined`)
   * - `--engagement-good`: A good status: green. (default: `undefined`)
   * - `--engagement-warning`: A warning status: amber. (default: `undefined`)
   * - `--engagement-bad`: A bad status: red. (default: `undefined`)
   * - `--engagement-grey`: A status that is none: not due, unknown, excluded. (default: `undefined`)
   * - `--engagement-on-status`: The words on a status. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `heading`: The headings.
   * - `progress`: How far the record has come, and its scores.
   * - `question`: The one question on show.
   * - `grid`: The table of readiness.
   * - `scores`: The scores in a sentence.
   * - `faults`: What stops the hand-in.
   * - `outcome`: What became of the hand-in.
   * - `bar`: The line that says the draft is kept.
   * - `body`: All of what is shown.
   * - `trouble`: The sentence that says what went wrong.
   */
  "engagement-record": Partial<
    EngagementRecordProps & BaseProps<EngagementRecord> & BaseEvents
  >;

  /**
   * How much say people have: an officer chooses the level and the methods, and is told when the promise is more
   * than the methods can keep; residents read what was promised and, afterwards, whether it was kept.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `framework`: A shipped framework: `thurrock` (unless said otherwise), `iap2`, `arnstein` or `former-duty`.
   * - `level`: The level chosen to begin with, by id, name or `framework/level`.
   * - `methods`: The methods to begin with, by id or name, separated by commas.
   * - `engagement`: The id of the engagement in the register.
   * - `readonly`: Shows what was promised instead of the form.
   * - `required`: A level has to be chosen.
   * - `name`: Its name in a form's data: `framework/level`, and `name.methods` for each method.
   * - `disabled`: Nothing can be changed, and nothing goes into the form.
   * - `lang`: The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts.
   * - `src`: The address of the JSON file to show.
   * - `as-of`/`asOf`: The day to show things as of; today in London when absent.
   * - `policy`: The status policy, by name.
   * - `heading-level`/`headingLevel`: The level of the element's first heading, 2 to 6: the page owns the outline.
   * - `theme`: `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look.
   * - `phase`: How far the element has come. Read it; setting it does nothing lasting.
   * - `spectrum`: A framework of the council's own: a spectrum document. (property only)
   * - `register`: The register that holds the engagement to read of. (property only)
   * - `value`: The level chosen, as `framework/level`; empty when none is. Set it to a level in any of its spellings. (property only)
   * - `chosenMethods`: The methods chosen: ids of the catalogue, and anybody's own words. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `engagement-spectrum-load`: It is on show.
   * - `engagement-spectrum-error`: It cannot be shown.
   * - `input`: A level was chosen, a method ticked or typed.
   * - `change`: A choice was settled.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: What stands until it is ready, and whenever it cannot be: the level in plain words.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `reload() => void`: Asks the server at `src` again, whatever the browser holds of it. What is on show stays until the answer is
   * here, and for longer when none comes, with a note that it may be out of date; `engagement-…-load` or
   * `engagement-…-error` tells which it was. Without `src` it does nothing.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--engagement-font`: Font family; the page's own unless set. (default: `undefined`)
   * - `--engagement-font-size`: Font size; the page's own unless set, and never under 14 px. (default: `undefined`)
   * - `--engagement-line-height`: Line height. (default: `undefined`)
   * - `--engagement-letter-spacing`: Letter spacing; the page's own unless set. (default: `undefined`)
   * - `--engagement-color`: Text colour; the page's own unless set. (default: `undefined`)
   * - `--engagement-background`: What is behind it; the page's own unless set. (default: `undefined`)
   * - `--engagement-margin`: Space above and below. (default: `undefined`)
   * - `--engagement-max-width`: How wide it may get. (default: `undefined`)
   * - `--engagement-radius`: Corners of boxes and buttons. (default: `undefined`)
   * - `--engagement-scroll-margin`: Room to keep above what has the focus, for a page with a sticky header. (default: `undefined`)
   * - `--engagement-accent`: The main button. (default: `undefined`)
   * - `--engagement-on-accent`: The words on the main button. (default: `undefined`)
   * - `--engagement-link`: Links. (default: `undefined`)
   * - `--engagement-focus`: The ring around what has the focus. (default: `undefined`)
   * - `--engagement-line`: Borders of boxes and controls. (default: `undefined`)
   * - `--engagement-wash`: Panels. (default: `undefined`)
   * - `--engagement-quiet`: Lesser text. (default: `undefined`)
   * - `--engagement-good`: A good status: green. (default: `undefined`)
   * - `--engagement-warning`: A warning status: amber. (default: `undefined`)
   * - `--engagement-bad`: A bad status: red. (default: `undefined`)
   * - `--engagement-grey`: A status that is none: not due, unknown, excluded. (default: `undefined`)
   * - `--engagement-on-status`: The words on a status. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `heading`: The headings.
   * - `ladder`: The levels.
   * - `check`: Whether the methods can keep the promise.
   * - `promise`: The promise, to read.
   * - `verdict`: Whether it was kept, and why.
   * - `answer`: A verdict's mark: word, shape and colour.
   * - `faults`: What stops the form.
   * - `body`: All of what is shown.
   * - `trouble`: The sentence that says what went wrong.
   */
  "engagement-spectrum": Partial<
    EngagementSpectrumProps & BaseProps<EngagementSpectrum> & BaseEvents
  >;

  /**
   * One status, in the middle of a sentence: word, shape and colour, and on request what it means, why it is
   * so and what would turn it green.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `row`: The ref or id of the row in the plan.
   * - `state`: For plain use, without a plan: red, amber, green, not-due, unknown or excluded.
   * - `brief`: Leaves the button away.
   * - `lang`: The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts.
   * - `src`: The address of the JSON file to show.
   * - `as-of`/`asOf`: The day to show things as of; today in London when absent.
   * - `policy`: The status policy, by name.
   * - `heading-level`/`headingLevel`: The level of the element's first heading, 2 to 6: the page owns the outline.
   * - `theme`: `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look.
   * - `phase`: How far the element has come. Read it; setting it does nothing lasting.
   * - `plan`: The plan that holds the row. (property only)
   * - `deliverable`: The row, when a script has it at hand; its plan may be given as well. (property only)
   * - `assessment`: The status itself, as `assess` answered it. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `engagement-status-load`: The status is on show.
   * - `engagement-status-error`: It cannot be shown.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: What stands until it is ready, and whenever it cannot be: the status as last known.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `reload() => void`: Asks the server at `src` again, whatever the browser holds of it. What is on show stays until the answer is
   * here, and for longer when none comes, with a note that it may be out of date; `engagement-…-load` or
   * `engagement-…-error` tells which it was. Without `src` it does nothing.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--engagement-font`: Font family; the page's own unless set. (default: `undefined`)
   * - `--engagement-font-size`: Font size; the page's own unless set, and never under 14 px. (default: `undefined`)
   * - `--engagement-line-height`: Line height. (default: `undefined`)
   * - `--engagement-letter-spacing`: Letter spacing; the page's own unless set. (default: `undefined`)
   * - `--engagement-color`: Text colour; the page's own unless set. (default: `undefined`)
   * - `--engagement-background`: What is behind it; the page's own unless set. (default: `undefined`)
   * - `--engagement-margin`: Space above and below. (default: `undefined`)
   * - `--engagement-max-width`: How wide it may get. (default: `undefined`)
   * - `--engagement-radius`: Corners of boxes and buttons. (default: `undefined`)
   * - `--engagement-scroll-margin`: Room to keep above what has the focus, for a page with a sticky header. (default: `undefined`)
   * - `--engagement-accent`: The main button. (default: `undefined`)
   * - `--engagement-on-accent`: The words on the main button. (default: `undefined`)
   * - `--engagement-link`: Links. (default: `undefined`)
   * - `--engagement-focus`: The ring around what has the focus. (default: `undefined`)
   * - `--engagement-line`: Borders of boxes and controls. (default: `undefined`)
   * - `--engagement-wash`: Panels. (default: `undefined`)
   * - `--engagement-quiet`: Lesser text. (default: `undefined`)
   * - `--engagement-good`: A good status: green. (default: `undefined`)
   * - `--engagement-warning`: A warning status: amber. (default: `undefined`)
   * - `--engagement-bad`: A bad status: red. (default: `undefined`)
   * - `--engagement-grey`: A status that is none: not due, unknown, excluded. (default: `undefined`)
   * - `--engagement-on-status`: The words on a status. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `status`: A mark: word, shape and colour.
   * - `account`: The reasons.
   * - `body`: All of what is shown.
   * - `trouble`: The sentence that says what went wrong.
   */
  "engagement-status": Partial<
    EngagementStatusProps & BaseProps<EngagementStatus> & BaseEvents
  >;

  /**
   * A plan on a time axis: when each row is due, its milestones, and how it stood on any day.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `view`: `table` shows the table first; the time axis otherwise.
   * - `since`: An earlier day: what has moved since then is said.
   * - `lang`: The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts.
   * - `src`: The address of the JSON file to show.
   * - `as-of`/`asOf`: The day to show things as of; today in London when absent.
   * - `policy`: The status policy, by name.
   * - `heading-level`/`headingLevel`: The level of the element's first heading, 2 to 6: the page owns the outline.
   * - `theme`: `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look.
   * - `phase`: How far the element has come. Read it; setting it does nothing lasting.
   * - `plan`: The plan, when a script gives it. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `engagement-timeline-load`: The timeline is on show.
   * - `engagement-timeline-error`: It cannot be shown.
   * - `engagement-timeline-replay`: Another day is shown; `detail` is `{ asOf }`.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: What stands until it is ready, and whenever it cannot be: a link to the plan elsewhere.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `reload() => void`: Asks the server at `src` again, whatever the browser holds of it. What is on show stays until the answer is
   * here, and for longer when none comes, with a note that it may be out of date; `engagement-…-load` or
   * `engagement-…-error` tells which it was. Without `src` it does nothing.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--engagement-font`: Font family; the page's own unless set. (default: `undefined`)
   * - `--engagement-font-size`: Font size; the page's own unless set, and never under 14 px. (default: `undefined`)
   * - `--engagement-line-height`: Line height. (default: `undefined`)
   * - `--engagement-letter-spacing`: Letter spacing; the page's own unless set. (default: `undefined`)
   * - `--engagement-color`: Text colour; the page's own unless set. (default: `undefined`)
   * - `--engagement-background`: What is behind it; the page's own unless set. (default: `undefined`)
   * - `--engagement-margin`: Space above and below. (default: `undefined`)
   * - `--engagement-max-width`: How wide it may get. (default: `undefined`)
   * - `--engagement-radius`: Corners of boxes and buttons. (default: `undefined`)
   * - `--engagement-scroll-margin`: Room to keep above what has the focus, for a page with a sticky header. (default: `undefined`)
   * - `--engagement-accent`: The main button. (default: `undefined`)
   * - `--engagement-on-accent`: The words on the main button. (default: `undefined`)
   * - `--engagement-link`: Links. (default: `undefined`)
   * - `--engagement-focus`: The ring around what has the focus. (default: `undefined`)
   * - `--engagement-line`: Borders of boxes and controls. (default: `undefined`)
   * - `--engagement-wash`: Panels. (default: `undefined`)
   * - `--engagement-quiet`: Lesser text. (default: `undefined`)
   * - `--engagement-good`: A good status: green. (default: `undefined`)
   * - `--engagement-warning`: A warning status: amber. (default: `undefined`)
   * - `--engagement-bad`: A bad status: red. (default: `undefined`)
   * - `--engagement-grey`: A status that is none: not due, unknown, excluded. (default: `undefined`)
   * - `--engagement-on-status`: The words on a status. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `heading`: The headings.
   * - `replay`: The ways to another day.
   * - `chart`: The time axis.
   * - `table`: The table.
   * - `status`: A status: word, shape and colour.
   * - `internal`: The warning that the file holds what only officers should read.
   * - `body`: All of what is shown.
   * - `trouble`: The sentence that says what went wrong.
   */
  "engagement-timeline": Partial<
    EngagementTimelineProps & BaseProps<EngagementTimeline> & BaseEvents
  >;

  /**
   * A lead officer's progress update for one row of a plan. It shows the row and how it stands, asks how far
   * it has come, and sets the status declared beside the one the evidence suggests, without ever standing in
   * its way.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `row`: The ref or id of the row; without it the officer chooses one, those that owe an update first.
   * - `lead`: Whose rows the officer chooses from: a party's id, name or alias. It is also who reports.
   * - `endpoint`: The address that receives the document by POST, as JSON.
   * - `name`: Its name in a form's data, which holds the document as JSON.
   * - `drafts`: `off` keeps nothing on the device.
   * - `disabled`: Nothing can be changed, and nothing goes into the form.
   * - `lang`: The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts.
   * - `src`: The address of the JSON file to show.
   * - `as-of`/`asOf`: The day to show things as of; today in London when absent.
   * - `policy`: The status policy, by name.
   * - `heading-level`/`headingLevel`: The level of the element's first heading, 2 to 6: the page owns the outline.
   * - `theme`: `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look.
   * - `phase`: How far the element has come. Read it; setting it does nothing lasting.
   * - `plan`: The plan, when a script gives it. (property only)
   * - `value`: The document as JSON: what a form sends under `name`. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `engagement-update-load`: The plan is here, and the form or the choice of a row is on show.
   * - `engagement-update-error`: It cannot be shown.
   * - `engagement-update-submit`: Handing in; `detail` is `{ update }`. Prevent it to take it from here.
   * - `engagement-update-sent`: It arrived; `detail` is `{ submission }`.
   * - `engagement-update-draft`: `detail.what`: saved, restored, deleted, elsewhere or not-kept.
   * - `input`: Something was typed or chosen.
   * - `change`: A box or a choice was settled.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: What stands until it is ready, and whenever it cannot be: a link to the plan elsewhere.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `reload() => void`: Asks the server at `src` again, whatever the browser holds of it. What is on show stays until the answer is
   * here, and for longer when none comes, with a note that it may be out of date; `engagement-…-load` or
   * `engagement-…-error` tells which it was. Without `src` it does nothing.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--engagement-font`: Font family; the page's own unless set. (default: `undefined`)
   * - `--engagement-font-size`: Font size; the page's own unless set, and never under 14 px. (default: `undefined`)
   * - `--engagement-line-height`: Line height. (default: `undefined`)
   * - `--engagement-letter-spacing`: Letter spacing; the page's own unless set. (default: `undefined`)
   * - `--engagement-color`: Text colour; the page's own unless set. (default: `undefined`)
   * - `--engagement-background`: What is behind it; the page's own unless set. (default: `undefined`)
   * - `--engagement-margin`: Space above and below. (default: `undefined`)
   * - `--engagement-max-width`: How wide it may get. (default: `undefined`)
   * - `--engagement-radius`: Corners of boxes and buttons. (default: `undefined`)
   * - `--engagement-scroll-margin`: Room to keep above what has the focus, for a page with a sticky header. (default: `undefined`)
   * - `--engagement-accent`: The main button. (default: `undefined`)
   * - `--engagement-on-accent`: The words on the main button. (default: `undefined`)
   * - `--engagement-link`: Links. (default: `undefined`)
   * - `--engagement-focus`: The ring around what has the focus. (default: `undefined`)
   * - `--engagement-line`: Borders of boxes and controls. (default: `undefined`)
   * - `--engagement-wash`: Panels. (default: `undefined`)
   * - `--engagement-quiet`: Lesser text. (default: `undefined`)
   * - `--engagement-good`: A good status: green. (default: `undefined`)
   * - `--engagement-warning`: A warning status: amber. (default: `undefined`)
   * - `--engagement-bad`: A bad status: red. (default: `undefined`)
   * - `--engagement-grey`: A status that is none: not due, unknown, excluded. (default: `undefined`)
   * - `--engagement-on-status`: The words on a status. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `heading`: The headings.
   * - `status`: A status: word, shape and colour.
   * - `comparison`: What the evidence suggests, beside what is declared.
   * - `faults`: What stops the hand-in.
   * - `outcome`: What became of the hand-in.
   * - `bar`: The line that says the draft is kept.
   * - `body`: All of what is shown.
   * - `trouble`: The sentence that says what went wrong.
   */
  "engagement-update": Partial<
    EngagementUpdateProps & BaseProps<EngagementUpdate> & BaseEvents
  >;
};

export type CustomElementsSolidJs = {
  /**
   * The joint diary of a place: what people are asked, when, by whom and how to take part, and what came of it;
   * for officers also what there is to settle, and when there is room for more.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `for`: `officers` shows what there is to settle, what is for the council only, and finds free windows.
   * - `view`: `month` shows a month first; a list otherwise.
   * - `feed`: The address of the diary as a calendar to subscribe to.
   * - `lang`: The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts.
   * - `src`: The address of the JSON file to show.
   * - `as-of`/`asOf`: The day to show things as of; today in London when absent.
   * - `policy`: The status policy, by name.
   * - `heading-level`/`headingLevel`: The level of the element's first heading, 2 to 6: the page owns the outline.
   * - `theme`: `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look.
   * - `phase`: How far the element has come. Read it; setting it does nothing lasting.
   * - `register`: The register, when a script gives it. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `engagement-calendar-load`: The diary is on show.
   * - `engagement-calendar-error`: It cannot be shown.
   * - `engagement-calendar-filter`: Other engagements are shown; `detail` is `{ shown, total }`.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: What stands until it is ready, and whenever it cannot be: a link to the diary elsewhere.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `reload() => void`: Asks the server at `src` again, whatever the browser holds of it. What is on show stays until the answer is
   * here, and for longer when none comes, with a note that it may be out of date; `engagement-…-load` or
   * `engagement-…-error` tells which it was. Without `src` it does nothing.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--engagement-font`: Font family; the page's own unless set. (default: `undefined`)
   * - `--engagement-font-size`: Font size; the page's own unless set, and never under 14 px. (default: `undefined`)
   * - `--engagement-line-height`: Line height. (default: `undefined`)
   * - `--engagement-letter-spacing`: Letter spacing; the page's own unless set. (default: `undefined`)
   * - `--engagement-color`: Text colour; the page's own unless set. (default: `undefined`)
   * - `--engagement-background`: What is behind it; the page's own unless set. (default: `undefined`)
   * - `--engagement-margin`: Space above and below. (default: `undefined`)
   * - `--engagement-max-width`: How wide it may get. (default: `undefined`)
   * - `--engagement-radius`: Corners of boxes and buttons. (default: `undefined`)
   * - `--engagement-scroll-margin`: Room to keep above what has the focus, for a page with a sticky header. (default: `undefined`)
   * - `--engagement-accent`: The main button. (default: `undefined`)
   * - `--engagement-on-accent`: The words on the main button. (default: `undefined`)
   * - `--engagement-link`: Links. (default: `undefined`)
   * - `--engagement-focus`: The ring around what has the focus. (default: `undefined`)
   * - `--engagement-line`: Borders of boxes and controls. (default: `undefined`)
   * - `--engagement-wash`: Panels. (default: `undefined`)
   * - `--engagement-quiet`: Lesser text. (default: `undefined`)
   * - `--engagement-good`: A good status: green. (default: `undefined`)
   * - `--engagement-warning`: A warning status: amber. (default: `undefined`)
   * - `--engagement-bad`: A bad status: red. (default: `undefined`)
   * - `--engagement-grey`: A status that is none: not due, unknown, excluded. (default: `undefined`)
   * - `--engagement-on-status`: The words on a status. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `heading`: The headings.
   * - `filters`: The ways to narrow the diary.
   * - `engagement`: One engagement.
   * - `link`: A way to take part, or to read more.
   * - `told`: What was asked, said and done.
   * - `settle`: What officers have to settle.
   * - `month`: The month as a table.
   * - `window`: The box that finds a free window.
   * - `internal`: The warning that the file holds what only officers should read.
   * - `body`: All of what is shown.
   * - `trouble`: The sentence that says what went wrong.
   */
  "engagement-calendar": Partial<
    EngagementCalendarProps &
      EngagementCalendarSolidJsProps &
      BaseProps<EngagementCalendar> &
      BaseEvents
  >;

  /**
   * The right to challenge: a resident comments on a status, an engagement or a decision, or asks for it to be
   * looked at again, with or without a name, and is told by when an answer is owed. Nothing is published by
   * being sent. With `readonly` it is the challenge and its answer as anybody may read them.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `about`: Id of what it is about: a row (ref or id) of the plan at `src`, an engagement, a decision; this page when absent.
   * - `about-title`/`aboutTitle`: What that is called, in words.
   * - `contact`: Where a downloaded file is to be sent: a post and its address.
   * - `council`: Who reads it, in words.
   * - `kept-for`/`keptFor`: How long names and contact details are kept, in words.
   * - `nation`: Whose bank holidays count: england-and-wales, scotland or northern-ireland.
   * - `readonly`: Shows a challenge and its answer; there is nothing to fill in.
   * - `endpoint`: The address that receives the document by POST, as JSON.
   * - `name`: Its name in a form's data, which holds the document as JSON.
   * - `drafts`: `off` keeps nothing on the device.
   * - `disabled`: Nothing can be changed, and nothing goes into the form.
   * - `lang`: The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts.
   * - `src`: The address of the JSON file to show.
   * - `as-of`/`asOf`: The day to show things as of; today in London when absent.
   * - `policy`: The status policy, by name.
   * - `heading-level`/`headingLevel`: The level of the element's first heading, 2 to 6: the page owns the outline.
   * - `theme`: `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look.
   * - `phase`: How far the element has come. Read it; setting it does nothing lasting.
   * - `challenge`: The challenge to read, when a script gives it. (property only)
   * - `plan`: The plan to choose a row from, when a script gives it. (property only)
   * - `value`: The document as JSON: what a form sends under `name`. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `engagement-challenge-load`: The form, or the challenge, is on show.
   * - `engagement-challenge-error`: It cannot be shown.
   * - `engagement-challenge-submit`: Sending; `detail` is `{ challenge }`. Prevent it to take it from here.
   * - `engagement-challenge-sent`: It arrived; `detail` is `{ submission }`.
   * - `engagement-challenge-draft`: `detail.what`: saved, restored, deleted, elsewhere or not-kept.
   * - `input`: Something was typed or chosen.
   * - `change`: A box or a choice was settled.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: What stands until it is ready, and whenever it cannot be: another way to reach the council.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `reload() => void`: Asks the server at `src` again, whatever the browser holds of it. What is on show stays until the answer is
   * here, and for longer when none comes, with a note that it may be out of date; `engagement-…-load` or
   * `engagement-…-error` tells which it was. Without `src` it does nothing.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--engagement-font`: Font family; the page's own unless set. (default: `undefined`)
   * - `--engagement-font-size`: Font size; the page's own unless set, and never under 14 px. (default: `undefined`)
   * - `--engagement-line-height`: Line height. (default: `undefined`)
   * - `--engagement-letter-spacing`: Letter spacing; the page's own unless set. (default: `undefined`)
   * - `--engagement-color`: Text colour; the page's own unless set. (default: `undefined`)
   * - `--engagement-background`: What is behind it; the page's own unless set. (default: `undefined`)
   * - `--engagement-margin`: Space above and below. (default: `undefined`)
   * - `--engagement-max-width`: How wide it may get. (default: `undefined`)
   * - `--engagement-radius`: Corners of boxes and buttons. (default: `undefined`)
   * - `--engagement-scroll-margin`: Room to keep above what has the focus, for a page with a sticky header. (default: `undefined`)
   * - `--engagement-accent`: The main button. (default: `undefined`)
   * - `--engagement-on-accent`: The words on the main button. (default: `undefined`)
   * - `--engagement-link`: Links. (default: `undefined`)
   * - `--engagement-focus`: The ring around what has the focus. (default: `undefined`)
   * - `--engagement-line`: Borders of boxes and controls. (default: `undefined`)
   * - `--engagement-wash`: Panels. (default: `undefined`)
   * - `--engagement-quiet`: Lesser text. (default: `undefined`)
   * - `--engagement-good`: A good status: green. (default: `undefined`)
   * - `--engagement-warning`: A warning status: amber. (default: `undefined`)
   * - `--engagement-bad`: A bad status: red. (default: `undefined`)
   * - `--engagement-grey`: A status that is none: not due, unknown, excluded. (default: `undefined`)
   * - `--engagement-on-status`: The words on a status. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `heading`: The headings.
   * - `status`: How the chosen row stands.
   * - `promises`: Who sees it, how long it is kept, by when an answer is owed.
   * - `said`: What was said.
   * - `clock`: By when an answer was owed, and whether it came.
   * - `answer`: The answer.
   * - `faults`: What stops the sending.
   * - `outcome`: What became of the sending.
   * - `bar`: The line that says the draft is kept.
   * - `body`: All of what is shown.
   * - `trouble`: The sentence that says what went wrong.
   */
  "engagement-challenge": Partial<
    EngagementChallengeProps &
      EngagementChallengeSolidJsProps &
      BaseProps<EngagementChallenge> &
      BaseEvents
  >;

  /**
   * The principles checklist: an officer fills it in, residents read it.
   *
   * Every keystroke is drafted on the device. It is handed in by the form it stands in (`name`), to an
   * `endpoint`, by its event, or as a download. With `readonly` it is the account that residents read.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `name`: Its name in a form’s data: the checklist as JSON, and `name.principle` for each answer.
   * - `readonly`: Shows the account instead of the form.
   * - `set`: The principles: the id of a known set, or the address of a set's file. Thurrock's when absent.
   * - `endpoint`: The address that receives the document by POST, as JSON.
   * - `drafts`: `off` keeps nothing on the device.
   * - `disabled`: Nothing can be changed, and nothing goes into the form.
   * - `lang`: The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts.
   * - `src`: The address of the JSON file to show.
   * - `as-of`/`asOf`: The day to show things as of; today in London when absent.
   * - `policy`: The status policy, by name.
   * - `heading-level`/`headingLevel`: The level of the element's first heading, 2 to 6: the page owns the outline.
   * - `theme`: `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look.
   * - `phase`: How far the element has come. Read it; setting it does nothing lasting.
   * - `checklist`: The checklist as it stands; set it to show another. (property only)
   * - `value`: The document as JSON: what a form sends under `name`. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `engagement-checklist-submit`: Handing in; `detail` is `{ checklist }`. Prevent it to take it from here.
   * - `engagement-checklist-sent`: It arrived; `detail` is `{ submission }`.
   * - `engagement-checklist-draft`: `detail.what`: saved, restored, deleted, elsewhere or not-kept.
   * - `input`: Something was typed or chosen.
   * - `change`: A box or a choice was settled.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: What stands until it is ready, and whenever it cannot be: a link to the checklist elsewhere.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `reload() => void`: Asks the server at `src` again, whatever the browser holds of it. What is on show stays until the answer is
   * here, and for longer when none comes, with a note that it may be out of date; `engagement-…-load` or
   * `engagement-…-error` tells which it was. Without `src` it does nothing.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--engagement-font`: Font family; the page's own unless set. (default: `undefined`)
   * - `--engagement-font-size`: Font size; the page's own unless set, and never under 14 px. (default: `undefined`)
   * - `--engagement-line-height`: Line height. (default: `undefined`)
   * - `--engagement-letter-spacing`: Letter spacing; the page's own unless set. (default: `undefined`)
   * - `--engagement-color`: Text colour; the page's own unless set. (default: `undefined`)
   * - `--engagement-background`: What is behind it; the page's own unless set. (default: `undefined`)
   * - `--engagement-margin`: Space above and below. (default: `undefined`)
   * - `--engagement-max-width`: How wide it may get. (default: `undefined`)
   * - `--engagement-radius`: Corners of boxes and buttons. (default: `undefined`)
   * - `--engagement-scroll-margin`: Room to keep above what has the focus, for a page with a sticky header. (default: `undefined`)
   * - `--engagement-accent`: The main button. (default: `undefined`)
   * - `--engagement-on-accent`: The words on the main button. (default: `undefined`)
   * - `--engagement-link`: Links. (default: `undefined`)
   * - `--engagement-focus`: The ring around what has the focus. (default: `undefined`)
   * - `--engagement-line`: Borders of boxes and controls. (default: `undefined`)
   * - `--engagement-wash`: Panels. (default: `undefined`)
   * - `--engagement-quiet`: Lesser text. (default: `undefined`)
   * - `--engagement-good`: A good status: green. (default: `undefined`)
   * - `--engagement-warning`: A warning status: amber. (default: `undefined`)
   * - `--engagement-bad`: A bad status: red. (default: `undefined`)
   * - `--engagement-grey`: A status that is none: not due, unknown, excluded. (default: `undefined`)
   * - `--engagement-on-status`: The words on a status. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `heading`: The headings.
   * - `progress`: How the checklist stands, in words.
   * - `answer`: An answer's mark: word, shape and colour.
   * - `faults`: What stops the hand-in.
   * - `outcome`: What became of the hand-in.
   * - `bar`: The line that says the draft is kept.
   * - `body`: All of what is shown.
   * - `trouble`: The sentence that says what went wrong.
   */
  "engagement-checklist": Partial<
    EngagementChecklistProps &
      EngagementChecklistSolidJsProps &
      BaseProps<EngagementChecklist> &
      BaseEvents
  >;

  /**
   * The plan as a table: what will be done, by when, who leads and how it stands, with the reasons behind each
   * status and what would turn it green.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `lead`: The lead whose rows are shown first, by id, name or alias; readers may ask for the others.
   * - `since`: An earlier day: what has moved since then is marked.
   * - `lang`: The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts.
   * - `src`: The address of the JSON file to show.
   * - `as-of`/`asOf`: The day to show things as of; today in London when absent.
   * - `policy`: The status policy, by name.
   * - `heading-level`/`headingLevel`: The level of the element's first heading, 2 to 6: the page owns the outline.
   * - `theme`: `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look.
   * - `phase`: How far the element has come. Read it; setting it does nothing lasting.
   * - `plan`: The plan, when a script gives it. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `engagement-plan-load`: The plan is on show.
   * - `engagement-plan-error`: It cannot be shown.
   * - `engagement-plan-filter`: Other rows are shown; `detail` is `{ shown, total }`.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: What stands until it is ready, and whenever it cannot be: a link to the plan elsewhere.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `reload() => void`: Asks the server at `src` again, whatever the browser holds of it. What is on show stays until the answer is
   * here, and for longer when none comes, with a note that it may be out of date; `engagement-…-load` or
   * `engagement-…-error` tells which it was. Without `src` it does nothing.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--engagement-font`: Font family; the page's own unless set. (default: `undefined`)
   * - `--engagement-font-size`: Font size; the page's own unless set, and never under 14 px. (default: `undefined`)
   * - `--engagement-line-height`: Line height. (default: `undefined`)
   * - `--engagement-letter-spacing`: Letter spacing; the page's own unless set. (default: `undefined`)
   * - `--engagement-color`: Text colour; the page's own unless set. (default: `undefined`)
   * - `--engagement-background`: What is behind it; the page's own unless set. (default: `undefined`)
   * - `--engagement-margin`: Space above and below. (default: `undefined`)
   * - `--engagement-max-width`: How wide it may get. (default: `undefined`)
   * - `--engagement-radius`: Corners of boxes and buttons. (default: `undefined`)
   * - `--engagement-scroll-margin`: Room to keep above what has the focus, for a page with a sticky header. (default: `undefined`)
   * - `--engagement-accent`: The main button. (default: `undefined`)
   * - `--engagement-on-accent`: The words on the main button. (default: `undefined`)
   * - `--engagement-link`: Links. (default: `undefined`)
   * - `--engagement-focus`: The ring around what has the focus. (default: `undefined`)
   * - `--engagement-line`: Borders of boxes and controls. (default: `undefined`)
   * - `--engagement-wash`: Panels. (default: `undefined`)
   * - `--engagement-quiet`: Lesser text. (default: `undefined`)
   * - `--engagement-good`: A good status: green. (default: `undefined`)
   * - `--engagement-warning`: A warning status: amber. (default: `undefined`)
   * - `--engagement-bad`: A bad status: red. (default: `undefined`)
   * - `--engagement-grey`: A status that is none: not due, unknown, excluded. (default: `undefined`)
   * - `--engagement-on-status`: The words on a status. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `heading`: The plan's title.
   * - `lead`: How the chosen lead's rows stand.
   * - `filters`: The ways to narrow the table.
   * - `table`: The table.
   * - `internal`: The warning that the file holds what only officers should read.
   * - `status`: A status: word, shape and colour.
   * - `body`: All of what is shown.
   * - `trouble`: The sentence that says what went wrong.
   */
  "engagement-plan": Partial<
    EngagementPlanProps &
      EngagementPlanSolidJsProps &
      BaseProps<EngagementPlan> &
      BaseEvents
  >;

  /**
   * How a plan stands, in one screen: the light and the rule that decided it, what is red and why, and the
   * same by objective, lead, indicator or area.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `by`: What the plan is looked at by first: objective, lead, indicator or area.
   * - `since`: An earlier day: which way the lights have gone since then.
   * - `lang`: The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts.
   * - `src`: The address of the JSON file to show.
   * - `as-of`/`asOf`: The day to show things as of; today in London when absent.
   * - `policy`: The status policy, by name.
   * - `heading-level`/`headingLevel`: The level of the element's first heading, 2 to 6: the page owns the outline.
   * - `theme`: `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look.
   * - `phase`: How far the element has come. Read it; setting it does nothing lasting.
   * - `plan`: The plan, when a script gives it. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `engagement-progress-load`: The roll-up is on show.
   * - `engagement-progress-error`: It cannot be shown.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: What stands until it is ready, and whenever it cannot be: a link to the plan elsewhere.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `reload() => void`: Asks the server at `src` again, whatever the browser holds of it. What is on show stays until the answer is
   * here, and for longer when none comes, with a note that it may be out of date; `engagement-…-load` or
   * `engagement-…-error` tells which it was. Without `src` it does nothing.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--engagement-font`: Font family; the page's own unless set. (default: `undefined`)
   * - `--engagement-font-size`: Font size; the page's own unless set, and never under 14 px. (default: `undefined`)
   * - `--engagement-line-height`: Line height. (default: `undefined`)
   * - `--engagement-letter-spacing`: Letter spacing; the page's own unless set. (default: `undefined`)
   * - `--engagement-color`: Text colour; the page's own unless set. (default: `undefined`)
   * - `--engagement-background`: What is behind it; the page's own unless set. (default: `undefined`)
   * - `--engagement-margin`: Space above and below. (default: `undefined`)
   * - `--engagement-max-width`: How wide it may get. (default: `undefined`)
   * - `--engagement-radius`: Corners of boxes and buttons. (default: `undefined`)
   * - `--engagement-scroll-margin`: Room to keep above what has the focus, for a page with a sticky header. (default: `undefined`)
   * - `--engagement-accent`: The main button. (default: `undefined`)
   * - `--engagement-on-accent`: The words on the main button. (default: `undefined`)
   * - `--engagement-link`: Links. (default: `undefined`)
   * - `--engagement-focus`: The ring around what has the focus. (default: `undefined`)
   * - `--engagement-line`: Borders of boxes and controls. (default: `undefined`)
   * - `--engagement-wash`: Panels. (default: `undefined`)
   * - `--engagement-quiet`: Lesser text. (default: `undefined`)
   * - `--engagement-good`: A good status: green. (default: `undefined`)
   * - `--engagement-warning`: A warning status: amber. (default: `undefined`)
   * - `--engagement-bad`: A bad status: red. (default: `undefined`)
   * - `--engagement-grey`: A status that is none: not due, unknown, excluded. (default: `undefined`)
   * - `--engagement-on-status`: The words on a status. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `heading`: The headings.
   * - `status`: A status: word, shape and colour.
   * - `table`: The table.
   * - `body`: All of what is shown.
   * - `trouble`: The sentence that says what went wrong.
   */
  "engagement-progress": Partial<
    EngagementProgressProps &
      EngagementProgressSolidJsProps &
      BaseProps<EngagementProgress> &
      BaseEvents
  >;

  /**
   * The record of one engagement, from the need that set it off to what was learned: an officer fills it in, one
   * question at a time or all at once; residents read it.
   *
   * Every keystroke is drafted on the device. It is handed in by the form it stands in (`name`), to an
   * `endpoint`, by its event, or as a download. With `readonly` it is the account that residents read.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `drafts`: `off` keeps nothing on the device.
   * - `endpoint`: The address that receives the record by POST, as JSON.
   * - `name`: Its name in a form’s data, which holds the record as JSON.
   * - `disabled`: Nothing can be changed, and nothing goes into the form.
   * - `readonly`: Shows the account instead of the form.
   * - `lang`: The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts.
   * - `src`: The address of the JSON file to show.
   * - `as-of`/`asOf`: The day to show things as of; today in London when absent.
   * - `policy`: The status policy, by name.
   * - `heading-level`/`headingLevel`: The level of the element's first heading, 2 to 6: the page owns the outline.
   * - `theme`: `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look.
   * - `phase`: How far the element has come. Read it; setting it does nothing lasting.
   * - `documents`: Documents its links may lead to: a register, a plan, a checklist. (property only)
   * - `record`: The record as it stands; set it to show another. (property only)
   * - `value`: The document as JSON: what a form sends under `name`. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `engagement-record-load`: It is on show.
   * - `engagement-record-error`: It cannot be shown.
   * - `engagement-record-submit`: Handing in; `detail` is `{ record }`. Prevent it to take it from here.
   * - `engagement-record-sent`: It arrived; `detail` is `{ submission }`.
   * - `engagement-record-draft`: `detail.what`: saved, restored, deleted, elsewhere or not-kept.
   * - `input`: Something was typed or chosen.
   * - `change`: A box or a choice was settled.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: What stands until it is ready, and whenever it cannot be: a link to the record elsewhere.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `reload() => void`: Asks the server at `src` again, whatever the browser holds of it. What is on show stays until the answer is
   * here, and for longer when none comes, with a note that it may be out of date; `engagement-…-load` or
   * `engagement-…-error` tells which it was. Without `src` it does nothing.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--engagement-font`: Font family; the page's own unless set. (default: `undefined`)
   * - `--engagement-font-size`: Font size; the page's own unless set, and never under 14 px. (default: `undefined`)
   * - `--engagement-line-height`: Line height. (default: `undefined`)
   * - `--engagement-letter-spacing`: Letter spacing; the page's own unless set. (default: `undefined`)
   * - `--engagement-color`: Text colour; the page's own unless set. (default: `undefined`)
   * - `--engagement-background`: What is behind it; the page's own unless set. (default: `undefined`)
   * - `--engagement-margin`: Space above and below. (default: `undefined`)
   * - `--engagement-max-width`: How wide it may get. (default: `undefined`)
   * - `--engagement-radius`: Corners of boxes and buttons. (default: `undefined`)
   * - `--engagement-scroll-margin`: Room to keep above what has the focus, for a page with a sticky header. (default: `undefined`)
   * - `--engagement-accent`: The main button. (default: `undefined`)
   * - `--engagement-on-accent`: The words on the main button. (default: `undefined`)
   * - `--engagement-link`: Links. (default: `undefined`)
   * - `--engagement-focus`: The ring around what has the focus. (default: `undefined`)
   * - `--engagement-line`: Borders of boxes and controls. (default: `undefined`)
   * - `--engagement-wash`: Panels. (default: `undefined`)
   * - `--engagement-quiet`: Lesser text. (default: `undefined`)
   * - `--engagement-good`: A good status: green. (default: `undefined`)
   * - `--engagement-warning`: A warning status: amber. (default: `undefined`)
   * - `--engagement-bad`: A bad status: red. (default: `undefined`)
   * - `--engagement-grey`: A status that is none: not due, unknown, excluded. (default: `undefined`)
   * - `--engagement-on-status`: The words on a status. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `heading`: The headings.
   * - `progress`: How far the record has come, and its scores.
   * - `question`: The one question on show.
   * - `grid`: The table of readiness.
   * - `scores`: The scores in a sentence.
   * - `faults`: What stops the hand-in.
   * - `outcome`: What became of the hand-in.
   * - `bar`: The line that says the draft is kept.
   * - `body`: All of what is shown.
   * - `trouble`: The sentence that says what went wrong.
   */
  "engagement-record": Partial<
    EngagementRecordProps &
      EngagementRecordSolidJsProps &
      BaseProps<EngagementRecord> &
      BaseEvents
  >;

  /**
   * How much say people have: an officer chooses the level and the methods, and is told when the promise is more
   * than the methods can keep; residents read what was promised and, afterwards, whether it was kept.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `framework`: A shipped framework: `thurrock` (unless said otherwise), `iap2`, `arnstein` or `former-duty`.
   * - `level`: The level chosen to begin with, by id, name or `framework/level`.
   * - `methods`: The methods to begin with, by id or name, separated by commas.
   * - `engagement`: The id of the engagement in the register.
   * - `readonly`: Shows what was promised instead of the form.
   * - `required`: A level has to be chosen.
   * - `name`: Its name in a form's data: `framework/level`, and `name.methods` for each method.
   * - `disabled`: Nothing can be changed, and nothing goes into the form.
   * - `lang`: The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts.
   * - `src`: The address of the JSON file to show.
   * - `as-of`/`asOf`: The day to show things as of; today in London when absent.
   * - `policy`: The status policy, by name.
   * - `heading-level`/`headingLevel`: The level of the element's first heading, 2 to 6: the page owns the outline.
   * - `theme`: `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look.
   * - `phase`: How far the element has come. Read it; setting it does nothing lasting.
   * - `spectrum`: A framework of the council's own: a spectrum document. (property only)
   * - `register`: The register that holds the engagement to read of. (property only)
   * - `value`: The level chosen, as `framework/level`; empty when none is. Set it to a level in any of its spellings. (property only)
   * - `chosenMethods`: The methods chosen: ids of the catalogue, and anybody's own words. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `engagement-spectrum-load`: It is on show.
   * - `engagement-spectrum-error`: It cannot be shown.
   * - `input`: A level was chosen, a method ticked or typed.
   * - `change`: A choice was settled.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: What stands until it is ready, and whenever it cannot be: the level in plain words.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `reload() => void`: Asks the server at `src` again, whatever the browser holds of it. What is on show stays until the answer is
   * here, and for longer when none comes, with a note that it may be out of date; `engagement-…-load` or
   * `engagement-…-error` tells which it was. Without `src` it does nothing.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--engagement-font`: Font family; the page's own unless set. (default: `undefined`)
   * - `--engagement-font-size`: Font size; the page's own unless set, and never under 14 px. (default: `undefined`)
   * - `--engagement-line-height`: Line height. (default: `undefined`)
   * - `--engagement-letter-spacing`: Letter spacing; the page's own unless set. (default: `undefined`)
   * - `--engagement-color`: Text colour; the page's own unless set. (default: `undefined`)
   * - `--engagement-background`: What is behind it; the page's own unless set. (default: `undefined`)
   * - `--engagement-margin`: Space above and below. (default: `undefined`)
   * - `--engagement-max-width`: How wide it may get. (default: `undefined`)
   * - `--engagement-radius`: Corners of boxes and buttons. (default: `undefined`)
   * - `--engagement-scroll-margin`: Room to keep above what has the focus, for a page with a sticky header. (default: `undefined`)
   * - `--engagement-accent`: The main button. (default: `undefined`)
   * - `--engagement-on-accent`: The words on the main button. (default: `undefined`)
   * - `--engagement-link`: Links. (default: `undefined`)
   * - `--engagement-focus`: The ring around what has the focus. (default: `undefined`)
   * - `--engagement-line`: Borders of boxes and controls. (default: `undefined`)
   * - `--engagement-wash`: Panels. (default: `undefined`)
   * - `--engagement-quiet`: Lesser text. (default: `undefined`)
   * - `--engagement-good`: A good status: green. (default: `undefined`)
   * - `--engagement-warning`: A warning status: amber. (default: `undefined`)
   * - `--engagement-bad`: A bad status: red. (default: `undefined`)
   * - `--engagement-grey`: A status that is none: not due, unknown, excluded. (default: `undefined`)
   * - `--engagement-on-status`: The words on a status. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `heading`: The headings.
   * - `ladder`: The levels.
   * - `check`: Whether the methods can keep the promise.
   * - `promise`: The promise, to read.
   * - `verdict`: Whether it was kept, and why.
   * - `answer`: A verdict's mark: word, shape and colour.
   * - `faults`: What stops the form.
   * - `body`: All of what is shown.
   * - `trouble`: The sentence that says what went wrong.
   */
  "engagement-spectrum": Partial<
    EngagementSpectrumProps &
      EngagementSpectrumSolidJsProps &
      BaseProps<EngagementSpectrum> &
      BaseEvents
  >;

  /**
   * One status, in the middle of a sentence: word, shape and colour, and on request what it means, why it is
   * so and what would turn it green.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `row`: The ref or id of the row in the plan.
   * - `state`: For plain use, without a plan: red, amber, green, not-due, unknown or excluded.
   * - `brief`: Leaves the button away.
   * - `lang`: The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts.
   * - `src`: The address of the JSON file to show.
   * - `as-of`/`asOf`: The day to show things as of; today in London when absent.
   * - `policy`: The status policy, by name.
   * - `heading-level`/`headingLevel`: The level of the element's first heading, 2 to 6: the page owns the outline.
   * - `theme`: `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look.
   * - `phase`: How far the element has come. Read it; setting it does nothing lasting.
   * - `plan`: The plan that holds the row. (property only)
   * - `deliverable`: The row, when a script has it at hand; its plan may be given as well. (property only)
   * - `assessment`: The status itself, as `assess` answered it. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `engagement-status-load`: The status is on show.
   * - `engagement-status-error`: It cannot be shown.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: What stands until it is ready, and whenever it cannot be: the status as last known.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `reload() => void`: Asks the server at `src` again, whatever the browser holds of it. What is on show stays until the answer is
   * here, and for longer when none comes, with a note that it may be out of date; `engagement-…-load` or
   * `engagement-…-error` tells which it was. Without `src` it does nothing.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--engagement-font`: Font family; the page's own unless set. (default: `undefined`)
   * - `--engagement-font-size`: Font size; the page's own unless set, and never under 14 px. (default: `undefined`)
   * - `--engagement-line-height`: Line height. (default: `undefined`)
   * - `--engagement-letter-spacing`: Letter spacing; the page's own unless set. (default: `undefined`)
   * - `--engagement-color`: Text colour; the page's own unless set. (default: `undefined`)
   * - `--engagement-background`: What is behind it; the page's own unless set. (default: `undefined`)
   * - `--engagement-margin`: Space above and below. (default: `undefined`)
   * - `--engagement-max-width`: How wide it may get. (default: `undefined`)
   * - `--engagement-radius`: Corners of boxes and buttons. (default: `undefined`)
   * - `--engagement-scroll-margin`: Room to keep above what has the focus, for a page with a sticky header. (default: `undefined`)
   * - `--engagement-accent`: The main button. (default: `undefined`)
   * - `--engagement-on-accent`: The words on the main button. (default: `undefined`)
   * - `--engagement-link`: Links. (default: `undefined`)
   * - `--engagement-focus`: The ring around what has the focus. (default: `undefined`)
   * - `--engagement-line`: Borders of boxes and controls. (default: `undefined`)
   * - `--engagement-wash`: Panels. (default: `undefined`)
   * - `--engagement-quiet`: Lesser text. (default: `undefined`)
   * - `--engagement-good`: A good status: green. (default: `undefined`)
   * - `--engagement-warning`: A warning status: amber. (default: `undefined`)
   * - `--engagement-bad`: A bad status: red. (default: `undefined`)
   * - `--engagement-grey`: A status that is none: not due, unknown, excluded. (default: `undefined`)
   * - `--engagement-on-status`: The words on a status. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `status`: A mark: word, shape and colour.
   * - `account`: The reasons.
   * - `body`: All of what is shown.
   * - `trouble`: The sentence that says what went wrong.
   */
  "engagement-status": Partial<
    EngagementStatusProps &
      EngagementStatusSolidJsProps &
      BaseProps<EngagementStatus> &
      BaseEvents
  >;

  /**
   * A plan on a time axis: when each row is due, its milestones, and how it stood on any day.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `view`: `table` shows the table first; the time axis otherwise.
   * - `since`: An earlier day: what has moved since then is said.
   * - `lang`: The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts.
   * - `src`: The address of the JSON file to show.
   * - `as-of`/`asOf`: The day to show things as of; today in London when absent.
   * - `policy`: The status policy, by name.
   * - `heading-level`/`headingLevel`: The level of the element's first heading, 2 to 6: the page owns the outline.
   * - `theme`: `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look.
   * - `phase`: How far the element has come. Read it; setting it does nothing lasting.
   * - `plan`: The plan, when a script gives it. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `engagement-timeline-load`: The timeline is on show.
   * - `engagement-timeline-error`: It cannot be shown.
   * - `engagement-timeline-replay`: Another day is shown; `detail` is `{ asOf }`.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: What stands until it is ready, and whenever it cannot be: a link to the plan elsewhere.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `reload() => void`: Asks the server at `src` again, whatever the browser holds of it. What is on show stays until the answer is
   * here, and for longer when none comes, with a note that it may be out of date; `engagement-…-load` or
   * `engagement-…-error` tells which it was. Without `src` it does nothing.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--engagement-font`: Font family; the page's own unless set. (default: `undefined`)
   * - `--engagement-font-size`: Font size; the page's own unless set, and never under 14 px. (default: `undefined`)
   * - `--engagement-line-height`: Line height. (default: `undefined`)
   * - `--engagement-letter-spacing`: Letter spacing; the page's own unless set. (default: `undefined`)
   * - `--engagement-color`: Text colour; the page's own unless set. (default: `undefined`)
   * - `--engagement-background`: What is behind it; the page's own unless set. (default: `undefined`)
   * - `--engagement-margin`: Space above and below. (default: `undefined`)
   * - `--engagement-max-width`: How wide it may get. (default: `undefined`)
   * - `--engagement-radius`: Corners of boxes and buttons. (default: `undefined`)
   * - `--engagement-scroll-margin`: Room to keep above what has the focus, for a page with a sticky header. (default: `undefined`)
   * - `--engagement-accent`: The main button. (default: `undefined`)
   * - `--engagement-on-accent`: The words on the main button. (default: `undefined`)
   * - `--engagement-link`: Links. (default: `undefined`)
   * - `--engagement-focus`: The ring around what has the focus. (default: `undefined`)
   * - `--engagement-line`: Borders of boxes and controls. (default: `undefined`)
   * - `--engagement-wash`: Panels. (default: `undefined`)
   * - `--engagement-quiet`: Lesser text. (default: `undefined`)
   * - `--engagement-good`: A good status: green. (default: `undefined`)
   * - `--engagement-warning`: A warning status: amber. (default: `undefined`)
   * - `--engagement-bad`: A bad status: red. (default: `undefined`)
   * - `--engagement-grey`: A status that is none: not due, unknown, excluded. (default: `undefined`)
   * - `--engagement-on-status`: The words on a status. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `heading`: The headings.
   * - `replay`: The ways to another day.
   * - `chart`: The time axis.
   * - `table`: The table.
   * - `status`: A status: word, shape and colour.
   * - `internal`: The warning that the file holds what only officers should read.
   * - `body`: All of what is shown.
   * - `trouble`: The sentence that says what went wrong.
   */
  "engagement-timeline": Partial<
    EngagementTimelineProps &
      EngagementTimelineSolidJsProps &
      BaseProps<EngagementTimeline> &
      BaseEvents
  >;

  /**
   * A lead officer's progress update for one row of a plan. It shows the row and how it stands, asks how far
   * it has come, and sets the status declared beside the one the evidence suggests, without ever standing in
   * its way.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `row`: The ref or id of the row; without it the officer chooses one, those that owe an update first.
   * - `lead`: Whose rows the officer chooses from: a party's id, name or alias. It is also who reports.
   * - `endpoint`: The address that receives the document by POST, as JSON.
   * - `name`: Its name in a form's data, which holds the document as JSON.
   * - `drafts`: `off` keeps nothing on the device.
   * - `disabled`: Nothing can be changed, and nothing goes into the form.
   * - `lang`: The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts.
   * - `src`: The address of the JSON file to show.
   * - `as-of`/`asOf`: The day to show things as of; today in London when absent.
   * - `policy`: The status policy, by name.
   * - `heading-level`/`headingLevel`: The level of the element's first heading, 2 to 6: the page owns the outline.
   * - `theme`: `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look.
   * - `phase`: How far the element has come. Read it; setting it does nothing lasting.
   * - `plan`: The plan, when a script gives it. (property only)
   * - `value`: The document as JSON: what a form sends under `name`. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `engagement-update-load`: The plan is here, and the form or the choice of a row is on show.
   * - `engagement-update-error`: It cannot be shown.
   * - `engagement-update-submit`: Handing in; `detail` is `{ update }`. Prevent it to take it from here.
   * - `engagement-update-sent`: It arrived; `detail` is `{ submission }`.
   * - `engagement-update-draft`: `detail.what`: saved, restored, deleted, elsewhere or not-kept.
   * - `input`: Something was typed or chosen.
   * - `change`: A box or a choice was settled.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: What stands until it is ready, and whenever it cannot be: a link to the plan elsewhere.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `reload() => void`: Asks the server at `src` again, whatever the browser holds of it. What is on show stays until the answer is
   * here, and for longer when none comes, with a note that it may be out of date; `engagement-…-load` or
   * `engagement-…-error` tells which it was. Without `src` it does nothing.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--engagement-font`: Font family; the page's own unless set. (default: `undefined`)
   * - `--engagement-font-size`: Font size; the page's own unless set, and never under 14 px. (default: `undefined`)
   * - `--engagement-line-height`: Line height. (default: `undefined`)
   * - `--engagement-letter-spacing`: Letter spacing; the page's own unless set. (default: `undefined`)
   * - `--engagement-color`: Text colour; the page's own unless set. (default: `undefined`)
   * - `--engagement-background`: What is behind it; the page's own unless set. (default: `undefined`)
   * - `--engagement-margin`: Space above and below. (default: `undefined`)
   * - `--engagement-max-width`: How wide it may get. (default: `undefined`)
   * - `--engagement-radius`: Corners of boxes and buttons. (default: `undefined`)
   * - `--engagement-scroll-margin`: Room to keep above what has the focus, for a page with a sticky header. (default: `undefined`)
   * - `--engagement-accent`: The main button. (default: `undefined`)
   * - `--engagement-on-accent`: The words on the main button. (default: `undefined`)
   * - `--engagement-link`: Links. (default: `undefined`)
   * - `--engagement-focus`: The ring around what has the focus. (default: `undefined`)
   * - `--engagement-line`: Borders of boxes and controls. (default: `undefined`)
   * - `--engagement-wash`: Panels. (default: `undefined`)
   * - `--engagement-quiet`: Lesser text. (default: `undefined`)
   * - `--engagement-good`: A good status: green. (default: `undefined`)
   * - `--engagement-warning`: A warning status: amber. (default: `undefined`)
   * - `--engagement-bad`: A bad status: red. (default: `undefined`)
   * - `--engagement-grey`: A status that is none: not due, unknown, excluded. (default: `undefined`)
   * - `--engagement-on-status`: The words on a status. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `heading`: The headings.
   * - `status`: A status: word, shape and colour.
   * - `comparison`: What the evidence suggests, beside what is declared.
   * - `faults`: What stops the hand-in.
   * - `outcome`: What became of the hand-in.
   * - `bar`: The line that says the draft is kept.
   * - `body`: All of what is shown.
   * - `trouble`: The sentence that says what went wrong.
   */
  "engagement-update": Partial<
    EngagementUpdateProps &
      EngagementUpdateSolidJsProps &
      BaseProps<EngagementUpdate> &
      BaseEvents
  >;
};

export type CustomCssProperties = {
  /** Font family; the page's own unless set. */
  "--engagement-font"?: string | undefined;
  /** Font size; the page's own unless set, and never under 14 px. */
  "--engagement-font-size"?: string | undefined;
  /** Line height. */
  "--engagement-line-height"?: string | undefined;
  /** Letter spacing; the page's own unless set. */
  "--engagement-letter-spacing"?: string | undefined;
  /** Text colour; the page's own unless set. */
  "--engagement-color"?: string | undefined;
  /** What is behind it; the page's own unless set. */
  "--engagement-background"?: string | undefined;
  /** Space above and below. */
  "--engagement-margin"?: string | undefined;
  /** How wide it may get. */
  "--engagement-max-width"?: string | undefined;
  /** Corners of boxes and buttons. */
  "--engagement-radius"?: string | undefined;
  /** Room to keep above what has the focus, for a page with a sticky header. */
  "--engagement-scroll-margin"?: string | undefined;
  /** The main button. */
  "--engagement-accent"?: string | undefined;
  /** The words on the main button. */
  "--engagement-on-accent"?: string | undefined;
  /** Links. */
  "--engagement-link"?: string | undefined;
  /** The ring around what has the focus. */
  "--engagement-focus"?: string | undefined;
  /** Borders of boxes and controls. */
  "--engagement-line"?: string | undefined;
  /** Panels. */
  "--engagement-wash"?: string | undefined;
  /** Lesser text. */
  "--engagement-quiet"?: string | undefined;
  /** A good status: green. */
  "--engagement-good"?: string | undefined;
  /** A warning status: amber. */
  "--engagement-warning"?: string | undefined;
  /** A bad status: red. */
  "--engagement-bad"?: string | undefined;
  /** A status that is none: not due, unknown, excluded. */
  "--engagement-grey"?: string | undefined;
  /** The words on a status. */
  "--engagement-on-status"?: string | undefined;
};

declare module "react" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "react/jsx-runtime" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "react/jsx-dev-runtime" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "@builder.io/qwik" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "@stencil/core" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "hono/jsx" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "react-native" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "solid-js" {
  namespace JSX {
    interface IntrinsicElements extends CustomElementsSolidJs {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare global {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

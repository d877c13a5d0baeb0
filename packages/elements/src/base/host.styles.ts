import { css } from 'lit';

/**
 * What no page may break. `!important` inside a shadow root beats the page's own, so the few properties
 * that carry the layout are held here; each can still be set through its `--engagement-*` property, and
 * font and colour are the page's unless it says otherwise.
 */
export const hostStyles = css`
  :host {
    display: block !important;
    box-sizing: border-box !important;
    inline-size: auto !important;
    max-inline-size: var(--engagement-max-width, 100%) !important;
    margin-block: var(--engagement-margin, 1em) !important;
    margin-inline: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    float: none !important;
    position: relative !important;
    visibility: inherit !important;
    color: var(--engagement-color, inherit) !important;
    background: var(--engagement-background, transparent) !important;
    font-family: var(--engagement-font, inherit) !important;
    font-size: max(var(--engagement-font-size, 1em), 14px) !important;
    font-style: normal !important;
    font-weight: normal !important;
    line-height: var(--engagement-line-height, 1.5) !important;
    letter-spacing: var(--engagement-letter-spacing, inherit) !important;
    word-spacing: inherit !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-transform: none !important;
    text-shadow: none !important;
    white-space: normal !important;
    overflow-wrap: anywhere;
    direction: inherit;
  }
  :host([hidden]) {
    display: none !important;
  }

  .on-dark {
    /* For what the browser paints itself: the date picker's button, the circle of a radio. */
    color-scheme: dark;
  }
  .on-light {
    color-scheme: light;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin-block: 1.2em 0.4em;
    line-height: 1.25;
    font-weight: bold;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.5em;
  }
  h3 {
    font-size: 1.2em;
  }
  h4,
  h5,
  h6 {
    font-size: 1em;
  }
  .body > :first-child {
    margin-block-start: 0;
  }
  p,
  ul,
  ol,
  dl {
    margin-block: 0.5em;
  }
  .own {
    /* A person's words: their direction is their own. */
    unicode-bidi: plaintext;
    white-space: pre-line;
  }
  .quiet {
    color: var(--_quiet);
  }
  .unseen {
    position: absolute !important;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .trouble {
    border-inline-start: 0.3em solid var(--_bad);
    padding-inline-start: 0.8em;
    font-weight: bold;
  }

  a {
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    min-block-size: max(2em, 24px);
    min-inline-size: 24px;
    padding: 0.35em 0.9em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_wash);
    cursor: pointer;
  }
  button:hover {
    border-color: currentColor;
  }
  button.main {
    background: var(--_accent);
    color: var(--_on-accent);
    border-color: var(--_accent);
    font-weight: bold;
  }
  button.plain {
    background: none;
    border-color: transparent;
    padding-inline: 0.3em;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  button[disabled] {
    opacity: 1;
    color: var(--_quiet);
    border-style: dashed;
    cursor: default;
  }

  input,
  textarea,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    background: transparent;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 0.3em 0.5em;
    max-inline-size: 100%;
    /* What a line of text needs: a list is no lower than the field beside it. */
    min-block-size: max(2.25em, 24px);
  }
  :is([type='radio'], [type='checkbox']) {
    min-block-size: 0;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    flex: none;
    accent-color: var(--_accent);
  }
  option {
    color: FieldText;
    background: Field;
  }
  label,
  legend {
    font-weight: bold;
  }
  summary {
    cursor: pointer;
    inline-size: fit-content;
    min-block-size: 24px;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  :focus-visible,
  /* A date field keeps its focus in its parts. */
  input:focus-within,
  [tabindex='-1']:focus {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  a,
  button,
  input,
  textarea,
  select,
  summary,
  [tabindex] {
    /* A page's sticky header must not cover what has the focus. */
    scroll-margin-block: var(--engagement-scroll-margin, 6em);
  }

  @media (forced-colors: active) {
    button,
    input,
    textarea,
    select {
      border-color: ButtonText;
    }
    button[disabled] {
      color: GrayText;
      border-color: GrayText;
    }
    :focus-visible,
    input:focus-within,
    [tabindex='-1']:focus {
      outline-color: Highlight;
    }
  }

  @media print {
    :host {
      color: #000 !important;
      background: none !important;
    }
    button,
    .screen {
      display: none !important;
    }
    :focus-visible,
    input:focus-within,
    [tabindex='-1']:focus {
      outline: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-weight: normal;
    }
  }
`;

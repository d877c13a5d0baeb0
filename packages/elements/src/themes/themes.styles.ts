import { css } from 'lit';

/**
 * The looks. Elements style with the private names (`--_accent`); a page sets the public ones
 * (`--engagement-accent`), and a theme only changes what stands when the page sets nothing.
 *
 * Without a theme everything is drawn from the page's own text colour, so that it fits light and dark
 * pages alike: lines and washes are that colour thinned.
 *
 * | property | what it colours |
 * | --- | --- |
 * | `--engagement-accent`, `--engagement-on-accent` | the main button, and the words on it |
 * | `--engagement-link` | links |
 * | `--engagement-focus` | the ring around what has the focus |
 * | `--engagement-line`, `--engagement-wash`, `--engagement-quiet` | borders, panels, lesser text |
 * | `--engagement-good`, `-warning`, `-bad`, `-grey`, `-on-status` | the statuses, and the words on them |
 * | `--engagement-radius` | corners |
 */
export const themes = css`
  :host {
    --_accent: var(--engagement-accent, #1d4f91);
    --_on-accent: var(--engagement-on-accent, #fff);
    --_link: var(--engagement-link, currentColor);
    --_focus: var(--engagement-focus, currentColor);
    --_line: var(--engagement-line, color-mix(in srgb, currentColor 62%, transparent));
    --_rule: color-mix(in srgb, currentColor 22%, transparent);
    --_wash: var(--engagement-wash, color-mix(in srgb, currentColor 5%, transparent));
    --_quiet: var(--engagement-quiet, currentColor);
    --_good: var(--engagement-good, #1a6b3c);
    --_warning: var(--engagement-warning, #8a4b00);
    --_bad: var(--engagement-bad, #b3151e);
    --_grey: var(--engagement-grey, #53585f);
    --_on-status: var(--engagement-on-status, #fff);
    --_radius: var(--engagement-radius, 0.25em);
  }
  :host([theme='plain']) {
    --_accent: var(--engagement-accent, #1d4f91);
    --_link: var(--engagement-link, #1d4f91);
    --_focus: var(--engagement-focus, #1d4f91);
    --engagement-color: #1c1c1c;
    --engagement-background: #fff;
  }
  :host([theme='govuk']) {
    --_accent: var(--engagement-accent, #00703c);
    --_link: var(--engagement-link, #1d70b8);
    --_focus: var(--engagement-focus, #0b0c0c);
    --_line: var(--engagement-line, #0b0c0c);
    --_good: var(--engagement-good, #005a30);
    --_bad: var(--engagement-bad, #aa2a16);
    --_radius: var(--engagement-radius, 0);
    --engagement-color: #0b0c0c;
    --engagement-background: #fff;
  }
  :host([theme='nhs']) {
    --_accent: var(--engagement-accent, #007f3b);
    --_link: var(--engagement-link, #005eb8);
    --_focus: var(--engagement-focus, #212b32);
    --_line: var(--engagement-line, #4c6272);
    --_good: var(--engagement-good, #00662f);
    --_bad: var(--engagement-bad, #b31f17);
    --engagement-color: #212b32;
    --engagement-background: #fff;
  }
  :host([theme='contrast']) {
    --_accent: var(--engagement-accent, #000);
    --_link: var(--engagement-link, #000);
    --_focus: var(--engagement-focus, #000);
    --_line: var(--engagement-line, #000);
    --_rule: #000;
    --_wash: var(--engagement-wash, #fff);
    --_quiet: var(--engagement-quiet, #000);
    --_good: var(--engagement-good, #003d1c);
    --_warning: var(--engagement-warning, #4d2a00);
    --_bad: var(--engagement-bad, #7a0008);
    --_grey: var(--engagement-grey, #2b2f33);
    --engagement-color: #000;
    --engagement-background: #fff;
  }
  /* Paper is white whatever the screen is. */
  @media not print {
    :host([theme='dark']) {
      --_accent: var(--engagement-accent, #9cc4ff);
      --_on-accent: var(--engagement-on-accent, #10151c);
      --_link: var(--engagement-link, #9cc4ff);
      --_focus: var(--engagement-focus, #ffd34d);
      --_line: var(--engagement-line, #93a1b0);
      --_wash: var(--engagement-wash, #1e2833);
      --_good: var(--engagement-good, #7fd8a2);
      --_warning: var(--engagement-warning, #ffc46b);
      --_bad: var(--engagement-bad, #ffa29c);
      --_grey: var(--engagement-grey, #bcc6d0);
      --_on-status: var(--engagement-on-status, #10151c);
      --engagement-color: #eef2f6;
      --engagement-background: #10151c;
    }
  }
  :host([theme='dark']) .body {
    padding: 0.5em;
  }
`;

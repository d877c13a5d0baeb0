import { css } from 'lit';

/** What elements have that show many rows at once: room of their own to lay them out in. */
export const overviewStyles = css`
  .body {
    container-type: inline-size;
    /* In a float or a flexible box, which ask how wide it would be; beside floats, which leave what they leave. */
    contain-intrinsic-inline-size: min(24em, 90vw);
    min-inline-size: min(24em, 100%);
  }
  .small {
    font-size: 0.88em;
  }
  .internal {
    border-inline-start: 0.3em solid var(--_warning);
    padding-inline-start: 0.8em;
  }
  /* The head of a column that each cell names itself: heard on a narrow screen, and not seen. */
  @media screen {
    @container (max-width: 46em) {
      .unseen-narrow {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    }
  }
`;

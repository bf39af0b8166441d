import { css } from 'lit';

/** The way from the chain to a step and to a unit. */
export const levels = css`
  .levels {
    display: flex;
    align-items: center;
    gap: 4px;
    min-height: 32px;
    margin: -6px -6px 6px;
    font-size: 13px;
    color: var(--_quiet);
  }
  .level {
    border: none;
    border-radius: 8px;
    padding: 4px 6px;
    min-height: 32px;
    color: var(--_accent);
    white-space: nowrap;
  }
  .level[aria-current] {
    color: var(--_text);
    font-weight: 600;
    cursor: default;
  }
  .level.none {
    display: inline-flex;
    align-items: center;
    color: var(--_faint);
  }
  .level sub {
    font-size: 0.75em;
    line-height: 0;
  }
`;

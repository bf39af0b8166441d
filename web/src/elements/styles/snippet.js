import { css } from 'lit';

/** The button in a listing's head. */
export const snippet = css`
  :host {
    display: block;
    flex: 1;
    font: inherit;
  }
  .snippet {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 0.75rem;
    align-items: center;
    justify-content: flex-end;
  }
  :host([hidden]) {
    display: none;
  }
  [role='status'] {
    color: var(--_quiet);
    font-size: 0.8125rem;
  }
  button {
    min-height: 2rem;
    padding: 0.15rem 0.9rem;
    border: 1px solid var(--_line);
    border-radius: 999px;
    background: var(--_tint);
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
    touch-action: manipulation;
  }
  button:hover {
    border-color: var(--_accent);
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  @media (pointer: coarse) {
    button {
      min-height: 2.6rem;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;

import { css } from 'lit';

/** What came of a run. */
export const exerciseAnswer = css`
  .answer > * {
    margin: 0;
  }
  .answer > * + * {
    margin-top: 0.75rem;
  }
  .state {
    color: var(--_quiet);
  }
  .state.passed,
  .state.failed {
    color: var(--_text);
    font-weight: 600;
  }
  .state.passed::before,
  .state.failed::before {
    display: inline-grid;
    place-items: center;
    width: 1.45em;
    height: 1.45em;
    margin-inline-end: 0.5em;
    border-radius: 50%;
    font-size: 0.875em;
  }
  .state.passed::before {
    content: '✓' / '';
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .state.failed::before {
    content: '!' / '';
    border: 1.5px solid currentcolor;
  }
  .mistake,
  .problem {
    padding: 0.7rem 0.9rem;
    border-inline-start: 3px solid var(--_accent);
    border-start-end-radius: 10px;
    border-end-end-radius: 10px;
    background: var(--_tint);
  }
  .problem {
    border-color: var(--_negative);
    background: var(--_soft);
  }
  .problem p {
    margin: 0;
  }
  .python-says {
    margin-top: 0.4rem !important;
    color: var(--_quiet);
    overflow-wrap: anywhere;
  }
  .problem button {
    margin-block: 0.2rem -0.3rem;
    margin-inline: -0.7rem 0;
  }
  .checks {
    padding: 0;
    list-style: none;
  }
  .checks li {
    display: grid;
    grid-template-columns: 1.35rem minmax(0, 1fr);
    gap: 0.55rem;
    padding: 0.3rem 0;
    font-size: 0.9375rem;
  }
  .checks b {
    font-weight: 500;
  }
  .checks .no b {
    font-weight: 600;
  }
  .why {
    display: block;
    margin-top: 0.1rem;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .sign {
    display: grid;
    place-items: center;
    width: 1.25rem;
    height: 1.25rem;
    margin-top: 0.15rem;
    border-radius: 50%;
    font-size: 0.75rem;
  }
  .yes .sign {
    background: var(--_tint);
    color: var(--_accent);
  }
  .yes .sign::before {
    content: '✓';
  }
  .no .sign {
    border: 1.5px solid var(--_faint);
  }
  .no .sign::before {
    content: '×';
  }
  .states {
    display: grid;
    gap: 0.4rem;
    justify-items: start;
  }
  .strip {
    display: block;
    max-width: 100%;
    height: auto;
    direction: ltr; /* time runs as in the code */
  }
  .strip .slot {
    fill: none;
    stroke: var(--_slot);
  }
  .strip .positive {
    fill: var(--_positive);
  }
  .strip .negative {
    fill: var(--_negative);
  }
  .strip .zero {
    fill: var(--_faint);
  }
  .strip .wrong {
    fill: none;
    stroke: var(--_text);
    stroke-width: 2.5;
    stroke-dasharray: 4 2;
  }
  .strip .token {
    fill: var(--_quiet);
    font: 600 12px var(--_mono);
    text-anchor: middle;
  }
  .note,
  .onward {
    margin: 0;
    color: var(--_quiet);
  }
  .onward {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 0.9rem;
    align-items: center;
  }
  .stage-link {
    padding-block: 0.25em;
    border-radius: 3px;
    color: var(--_accent);
    text-decoration-style: dotted;
    text-underline-offset: 0.18em;
  }
  .stage-link::before {
    content: '';
    display: inline-block;
    margin-inline: 0.05em 0.25em;
    border: 0.25em solid var(--_accent); /* printed, and seen in forced colours */
  }
  .printed-output {
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: var(--_soft);
    overflow: clip;
  }
  .printed-output figcaption {
    padding: 0.35rem 0.9rem 0;
    color: var(--_quiet);
    font-size: 0.75rem;
  }
  .printed-output pre {
    max-height: 20rem;
    overflow: auto;
    padding-top: 0.3rem;
  }
  .silent {
    margin: 0;
    padding: 0.2rem 0.9rem 0.6rem;
    color: var(--_quiet);
    font-size: 0.9375rem;
  }
`;

import { css } from 'lit';

/** The drawer with what a learner can take along. */
export const takeaway = css`
  .takeaway {
    grid-column: 1 / -1;
    border-top: 1px solid var(--_line);
    padding: 14px 16px 16px;
    display: grid;
    gap: 12px;
    grid-template-columns: minmax(0, 1fr);
  }
  .take-link {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 10px;
  }
  .take-link label {
    font-weight: 600;
  }
  .take-link input {
    flex: 1 1 220px;
    direction: ltr;
    min-width: 0;
    min-height: 32px;
    padding: 4px 10px;
    font:
      13px ui-monospace,
      'DejaVu Sans Mono',
      Menlo,
      Consolas,
      monospace;
    color: var(--_text);
    background: var(--_soft);
    border: 1px solid var(--_line);
    border-radius: 8px;
  }
  .take-link small {
    flex-basis: 100%;
    color: var(--_quiet);
  }
  .take-link small:empty {
    display: none;
  }
  .take-files {
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    gap: 8px 20px;
  }
  .take-files li {
    display: flex;
    align-items: center;
    gap: 10px;
    font-size: 13.5px;
    line-height: 1.35;
    color: var(--_quiet);
  }
  .take-files .pill {
    flex: none;
    min-width: 106px;
    font-weight: 600;
  }
  .take-status {
    margin: 0;
    min-height: 1.45em;
    color: var(--_quiet);
  }
  .take-script p {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 6px 10px;
    margin: 0 0 8px;
  }
  .take-script .actions {
    flex: initial; /* the header's stay on one line, these need not */
    flex-wrap: wrap;
  }
  .take-source {
    margin: 0;
    direction: ltr;
    text-align: left;
    padding: 12px 14px;
    max-height: 26rem;
    overflow: auto;
    background: var(--_soft);
    border: 1px solid var(--_line);
    border-radius: 10px;
    font:
      13px/1.5 ui-monospace,
      'DejaVu Sans Mono',
      Menlo,
      Consolas,
      monospace;
    user-select: text;
  }
  @media (pointer: coarse) {
    .take-link input {
      min-height: 38px;
    }
  }
  @container (max-width: 540px) {
    .takeaway {
      padding-inline: 12px;
    }
    .take-link label {
      flex-basis: 100%;
    }
  }
  @container (min-width: 760px) {
    .take-files {
      grid-template-columns: repeat(5, auto);
      justify-content: space-between;
    }
    .take-files li {
      flex-direction: column;
      align-items: flex-start;
      gap: 4px;
    }
  }
`;

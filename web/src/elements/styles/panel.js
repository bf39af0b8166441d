import { css } from 'lit';

/** The panel at the side: products of a unit, or how to read the picture. */
export const panel = css`
  h3 {
    font-size: 17px;
    line-height: 1.3;
    margin: 0 0 2px;
  }
  h3 sub {
    font-size: 11px;
  }
  .result p {
    display: flex;
    flex-direction: column;
    gap: 2px;
    margin: 0;
  }
  .result,
  .formula,
  .products,
  .twin,
  .values table {
    direction: ltr;
  }
  [dir='rtl'] :is(.twin, .values) caption {
    direction: rtl;
  }
  .result .curve {
    float: right;
    margin: 18px 0 0 8px;
  }
  .curve .axis {
    stroke: var(--_line);
  }
  .curve .from {
    stroke: var(--_faint);
    stroke-dasharray: 2 2;
  }
  .curve .sum-mark {
    fill: var(--_faint);
  }
  .values {
    grid-column: 1 / -1;
    overflow-x: auto;
    padding: 4px 16px 16px;
    border-top: 1px solid var(--_line);
  }
  .values table {
    border-collapse: collapse;
    font-size: 13.5px;
    font-variant-numeric: tabular-nums;
  }
  .values caption {
    text-align: start;
    white-space: nowrap;
    padding: 8px 0;
    color: var(--_quiet);
  }
  .values th,
  .values td {
    padding: 2px 12px 2px 0;
    text-align: right;
    font-weight: 400;
  }
  .values th {
    color: var(--_quiet);
  }
  .values td {
    font-weight: 500;
  }
  .result small {
    color: var(--_quiet);
    font-size: 12px;
  }
  .result .part-sum {
    white-space: nowrap;
  }
  kbd {
    font: inherit;
    border: 1px solid var(--_line);
    border-radius: 4px;
    padding: 0 4px;
  }
  .hint {
    color: var(--_quiet);
    font-size: 13.5px;
    margin: 0 0 10px;
  }
  sub {
    font-size: 0.7em;
    line-height: 0;
  }
  .products {
    width: 100%;
    border-collapse: collapse;
    font-size: 12.5px;
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
  }
  .products th {
    font-weight: 400;
    text-align: left;
    color: var(--_quiet);
    white-space: nowrap;
    padding: 0;
  }
  .products td {
    padding: 0 0 0 6px;
    white-space: nowrap;
    text-align: right;
  }
  .products .drawn {
    width: 38px;
  }
  /* Where numbers need many digits, they need the bars' room. */
  .products.fine .drawn {
    width: 0;
    padding: 0;
  }
  .products.fine .drawn svg {
    display: none;
  }
  .products.fine {
    font-size: 12px;
  }
  .products .number {
    font-weight: 600;
  }
  .products .group th,
  .products .group td {
    color: var(--_text);
    font-weight: 600;
    padding-top: 6px;
    border-bottom: 1px solid var(--_line);
  }
  .products .silent td {
    color: var(--_faint);
    text-align: left;
    padding: 0;
    font-size: 12px;
  }
  .products .axis {
    stroke: var(--_line);
  }
  .products svg {
    vertical-align: middle;
  }
  .result {
    background: var(--_soft);
    border-radius: 10px;
    padding: 10px 12px;
    margin: 12px 0 0;
    font-size: 14px;
    font-variant-numeric: tabular-nums;
  }
  .twin {
    width: 100%;
    margin: 2px 0 8px;
    border-collapse: collapse;
    font-size: 12.5px;
    font-variant-numeric: tabular-nums;
  }
  .twin caption {
    text-align: start;
    color: var(--_quiet);
    padding-bottom: 2px;
  }
  .twin th,
  .twin td {
    text-align: right;
    font-weight: 400;
    padding: 1px 0 1px 6px;
  }
  .twin th {
    color: var(--_quiet);
  }
  .twin tbody th {
    text-align: left;
    padding-left: 0;
  }
  .waiting {
    color: var(--_faint);
  }
  .formula {
    font-family: Georgia, 'Times New Roman', serif;
    font-size: 15px;
    margin: 8px 0 12px;
    white-space: nowrap;
  }
  .part {
    border-bottom: 2px solid transparent;
    border-radius: 4px;
    padding: 2px 1px;
  }
  .part.now {
    background: var(--_tint);
    border-bottom-color: var(--_accent);
  }
  .legend {
    list-style: none;
    padding: 0;
    margin: 0 0 12px;
    display: grid;
    gap: 9px;
    font-size: 13.5px;
    color: var(--_quiet);
  }
  .legend li {
    display: flex;
    gap: 6px;
    align-items: center;
  }
  .legend .reach {
    min-height: 7.3em; /* holds what is said at most moments */
  }
  .legend svg {
    flex: none;
  }
  .legend .plus {
    color: var(--_positive-text);
  }
  .legend .minus {
    color: var(--_negative-text);
  }
  .wordmark {
    flex: none;
    min-width: 62px;
    color: var(--_text);
    font-weight: 600;
  }
`;

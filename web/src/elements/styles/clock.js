import { css } from 'lit';

/** Buttons, scrub bar, phases and the sentence. */
export const clock = css`
  .clock,
  .below {
    direction: ltr; /* as the chain */
  }
  .clock {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 14px;
  }
  .buttons {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .buttons button {
    border-radius: 50%;
    width: 38px;
    height: 38px;
    display: grid;
    place-items: center;
    padding: 0;
    fill: currentColor;
  }
  .buttons .play {
    width: 44px;
    height: 44px;
    background: var(--_accent);
    color: var(--_on-accent);
    border-color: transparent;
  }
  .scrub {
    position: relative;
    flex: 1 1 220px;
    height: 36px;
    margin: 0 10px;
  }
  .scrub svg {
    position: absolute;
    inset: 0;
    overflow: visible;
    pointer-events: none;
  }
  .track,
  .passed {
    stroke: var(--_line);
    stroke-width: 4;
    stroke-linecap: round;
  }
  .passed {
    stroke: var(--_accent);
  }
  .tick {
    stroke: var(--_faint);
    stroke-width: 2;
  }
  .scrub input {
    position: absolute;
    inset: 0 -10px;
    width: calc(100% + 20px);
    height: 36px;
    margin: 0;
    appearance: none;
    background: none;
    cursor: pointer;
    touch-action: pan-y;
  }
  .scrub input::-webkit-slider-thumb {
    appearance: none;
    width: 20px;
    height: 20px;
    border-radius: 50%;
    background: var(--_accent);
    border: 4px solid var(--_background);
    box-shadow: 0 0 0 1.5px var(--_accent);
  }
  .scrub input::-moz-range-thumb {
    box-sizing: border-box;
    width: 20px;
    height: 20px;
    border-radius: 50%;
    background: var(--_accent);
    border: 4px solid var(--_background);
    box-shadow: 0 0 0 1.5px var(--_accent);
  }
  .speed select {
    border-radius: 999px;
    padding: 6px 8px;
    width: 5.2em;
    font-weight: 600;
    background: var(--_background);
  }
  .below {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0 12px;
  }
  .zoom .segment {
    font-size: 13px;
    padding: 2px 12px;
  }
  .zoom {
    margin-bottom: 4px;
  }
  .phases {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    list-style: none;
    padding: 0;
    margin: 8px 0;
  }
  .phase {
    border-radius: 999px;
    padding: 3px 11px;
    font-size: 13px;
    min-height: 30px;
    color: var(--_quiet);
    white-space: nowrap;
  }
  .phase b {
    font-weight: 600;
    color: var(--_text);
  }
  .phase[aria-current] {
    background: var(--_tint);
    border-color: var(--_accent);
  }
  .sentence {
    margin: 0;
  }
  .sentence i {
    font-family: Georgia, 'Times New Roman', serif;
  }
  @container (max-width: 540px) {
    .phase span {
      display: none;
    }
    .phase {
      padding: 3px 9px;
    }
    .sentence {
      min-height: 7.25em;
    }
    .buttons {
      flex: 1 1 100%;
      justify-content: space-between;
    }
    .scrub {
      flex-basis: 160px;
    }
    .clock {
      gap: 6px 8px;
    }
    .speed select {
      width: 4.4em;
    }
  }
  /* Other languages have longer words. */
  @container (max-width: 400px) {
    .stage:not([lang='en']) .phases {
      gap: 3px;
    }
    .stage:not([lang='en']) .phase {
      padding: 3px 6px;
      font-size: 12px;
    }
  }
`;

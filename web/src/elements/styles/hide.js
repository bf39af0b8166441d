import { css } from 'lit';

/** What the attribute `hide` takes away, also from the keyboard and from screen readers. */
export const hide = css`
  :host([hide~='example']) .chip.example,
  :host([hide~='seed']) .chip.seed,
  :host([hide~='weights']) .weights-tool,
  :host([hide~='compare']) [data-view='compare'],
  :host([hide~='folded']) [data-view='folded'],
  :host([hide~='compare'][hide~='folded']) .views,
  :host([hide~='influence']) .influence,
  :host([hide~='menu']) .more,
  :host([hide~='details']) .panel,
  :host([hide~='phases']) .phases,
  :host([hide~='speed']) .speed,
  :host([hide~='clock']) :is(.clock, .phases),
  :host([hide~='weights'][hide~='compare'][hide~='folded'][hide~='menu']) .actions:not(.leads-back) {
    display: none;
  }
  :host([hide~='weights'][hide~='compare'][hide~='folded'][hide~='menu']) header {
    min-height: 57px;
  }
  :host([hide~='phases']) .below {
    min-height: 8px;
  }
  /* Without the panel the picture has the whole width, and the unit's line stands below it. */
  :host([hide~='details']) .stage {
    grid-template-columns: minmax(0, 1fr);
  }
  :host([hide~='details']) .unit-line {
    display: block;
    grid-column: 1 / -1;
  }
`;

/** What a learner can take along, below the stage: a link, pictures, numbers, a script. Pure. */
import { html, nothing } from 'lit';

/**
 * @typedef {object} TakeawayModel
 * @property {string | null} link to exactly this state; null where the page would not open it
 * @property {boolean} tooLong to be opened at all
 * @property {string | null} script as PyTorch, when it is open
 * @property {boolean} scripted there can be one
 * @property {string | null} whose states these are, when not the engine's: "your rnn_cell"
 * @property {string} scriptName of its file
 * @property {string} status what happened last, in a sentence
 */

/**
 * @typedef {object} TakeawayHandlers
 * @property {() => void} copyLink
 * @property {() => void} png
 * @property {() => void} svg
 * @property {() => void} csv
 * @property {() => void} json
 * @property {() => void} toggleScript
 * @property {() => void} copyScript
 * @property {() => void} saveScript
 */

/** Some mail and chat programs cut longer addresses. */
const LONG = 2000;

/** @param {TakeawayModel} model @param {TakeawayHandlers} on */
export const takeaway = (model, on) => html`
  <section class="takeaway" part="takeaway" aria-label="Take away">
    ${model.whose === null ? nothing : html`<p class="take-note">Picture and data hold the states that ${model.whose} made. ${model.link === null ? nothing : 'A link opens the engine’s: it cannot carry yours.'}</p>`}
    ${model.link === null ? nothing : link(model.link, model.tooLong, on)}
    <ul class="take-files">
      ${file('PNG', 'the picture, as it is now', on.png)}
      ${file('SVG', 'the picture, sharp at any size', on.svg)}
      ${file('CSV', 'all hidden states, as a table', on.csv)}
      ${file('JSON', 'everything, with the weights', on.json)}
      ${
        model.scripted
          ? html`<li>
        <button type="button" class="pill" aria-expanded=${model.script !== null} @click=${on.toggleScript}>As PyTorch</button>
        <span>${model.whose === null ? 'the same numbers, in a notebook' : 'what PyTorch makes of this network'}</span>
      </li>`
          : nothing
      }
    </ul>
    <p class="take-status" role="status">${model.status}</p>
    ${model.script === null ? nothing : script(model.script, model.scriptName, on)}
  </section>`;

/** @param {string} address @param {boolean} tooLong @param {TakeawayHandlers} on */
const link = (address, tooLong, on) => html`
  <div class="take-link">
    <label for="take-link">Link to exactly this state</label>
    <input id="take-link" type="text" readonly spellcheck="false" .value=${address} @focus=${selectAll} />
    <button type="button" class="pill" ?disabled=${tooLong} @click=${on.copyLink}>Copy link</button>
    <small>${lengthNote(address, tooLong)}</small>
  </div>`;

/** @param {string} address @param {boolean} tooLong */
function lengthNote(address, tooLong) {
  const long = `${address.length.toLocaleString('en')} characters`;
  if (tooLong) return `This state is too long for a link (${long}). Take it along as JSON.`;
  if (address.length > LONG) return `A long link: ${long}. Some mail and chat programs cut it off.`;
  return nothing;
}

/** @param {FocusEvent} event */
const selectAll = (event) => /** @type {HTMLInputElement} */ (event.target).select();

/** @param {string} name @param {string} what @param {() => void} act */
const file = (name, what, act) => html`<li>
  <button type="button" class="pill" aria-label="Download ${name}: ${what}" @click=${act}>${name}</button>
  <span aria-hidden="true">${what}</span>
</li>`;

/** @param {string} source @param {string} name @param {TakeawayHandlers} on */
const script = (source, name, on) => html`
  <div class="take-script">
    <p>
      Run it in a notebook that has PyTorch.
      <span class="actions">
        <button type="button" class="pill" @click=${on.copyScript}>Copy script</button>
        <button type="button" class="pill" @click=${on.saveScript}>Download ${name}</button>
      </span>
    </p>
    <pre class="take-source" tabindex="0" role="group" aria-label="Python script"><code>${source}</code></pre>
  </div>`;

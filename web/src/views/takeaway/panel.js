/** What a learner can take along, below the stage: a link, pictures, numbers, a script. Pure. */
import { html, nothing } from 'lit';
import { counted, words } from '../../words/index.js';

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
export function takeaway(model, on) {
  const say = words().takeaway;
  return html`
  <section class="takeaway" part="takeaway" aria-label=${say.name}>
    ${model.whose === null ? nothing : html`<p class="take-note">${say.theirs(model.whose)} ${model.link === null ? nothing : say.linkOpensOurs}</p>`}
    ${model.link === null ? nothing : link(model.link, model.tooLong, on)}
    <ul class="take-files">
      ${file('PNG', on.png)}
      ${file('SVG', on.svg)}
      ${file('CSV', on.csv)}
      ${file('JSON', on.json)}
      ${
        model.scripted
          ? html`<li>
        <button type="button" class="pill" aria-expanded=${model.script !== null} @click=${on.toggleScript}>${say.asPyTorch}</button>
        <span>${model.whose === null ? say.sameNumbers : say.theirNumbers}</span>
      </li>`
          : nothing
      }
    </ul>
    <p class="take-status" role="status">${model.status}</p>
    ${model.script === null ? nothing : script(model.script, model.scriptName, on)}
  </section>`;
}

/** @param {string} address @param {boolean} tooLong @param {TakeawayHandlers} on */
const link = (address, tooLong, on) => html`
  <div class="take-link">
    <label for="take-link">${words().takeaway.link}</label>
    <input id="take-link" type="text" readonly spellcheck="false" .value=${address} @focus=${selectAll} />
    <button type="button" class="pill" ?disabled=${tooLong} @click=${on.copyLink}>${words().takeaway.copyLink}</button>
    <small>${lengthNote(address, tooLong)}</small>
  </div>`;

/** @param {string} address @param {boolean} tooLong */
function lengthNote(address, tooLong) {
  const say = words().takeaway;
  if (tooLong) return say.tooLong(counted(address.length));
  return address.length > LONG ? say.long(counted(address.length)) : nothing;
}

/** @param {FocusEvent} event */
const selectAll = (event) => /** @type {HTMLInputElement} */ (event.target).select();

/** @param {'PNG' | 'SVG' | 'CSV' | 'JSON'} name @param {() => void} act */
function file(name, act) {
  const say = words().takeaway;
  const what = say.files[name];
  return html`<li>
  <button type="button" class="pill" aria-label=${say.download(name, what)} @click=${act}>${name}</button>
  <span aria-hidden="true">${what}</span>
</li>`;
}

/** @param {string} source @param {string} name @param {TakeawayHandlers} on */
function script(source, name, on) {
  const say = words().takeaway;
  return html`
  <div class="take-script">
    <p>
      ${say.runIt}
      <span class="actions">
        <button type="button" class="pill" @click=${on.copyScript}>${say.copyScript}</button>
        <button type="button" class="pill" @click=${on.saveScript}>${say.downloadScript(name)}</button>
      </span>
    </p>
    <pre class="take-source" tabindex="0" role="group" aria-label=${say.script}><code>${source}</code></pre>
  </div>`;
}

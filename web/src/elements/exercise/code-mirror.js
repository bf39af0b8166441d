/** CodeMirror 6 for Python. Tab stays the key that leaves the field; Ctrl+] and Ctrl+[ indent. */
import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { python } from '@codemirror/lang-python';
import {
  HighlightStyle,
  bracketMatching,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language';
import { Compartment, EditorState, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  EditorView,
  drawSelection,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The colours of the lesson's listings. */
const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.self], class: 'code-keyword' },
  { tag: [tags.string, tags.special(tags.string)], class: 'code-string' },
  { tag: [tags.number, tags.bool, tags.null], class: 'code-number' },
  { tag: tags.comment, class: 'code-comment' },
  { tag: tags.function(tags.definition(tags.variableName)), class: 'code-name' },
]);

/** @type {import('@codemirror/state').StateEffectType<number | null>} */
const failed = StateEffect.define();

const failedLine = Decoration.line({ class: 'failed', attributes: { 'aria-invalid': 'true' } });

/** The line that failed, until the learner changes it. */
const failedField = StateField.define({
  create: () => Decoration.none,
  update(marks, transaction) {
    let now = transaction.docChanged ? Decoration.none : marks;
    for (const effect of transaction.effects) {
      if (!effect.is(failed)) continue;
      const { doc } = transaction.state;
      const there = effect.value !== null && effect.value >= 1 && effect.value <= doc.lines;
      now = there
        ? Decoration.set([failedLine.range(doc.line(Number(effect.value)).from)])
        : Decoration.none;
    }
    return now;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/**
 * @param {HTMLElement} place
 * @param {ShadowRoot | Document} root where its style sheets go
 * @param {import('./code-field.js').FieldOptions & { value: string, selection: { anchor: number, head: number } | null }} options
 * @returns {import('./code-field.js').Field}
 */
export function codeMirror(place, root, { onInput, onRun, onCheck, value, selection }) {
  /** @param {() => void} act */
  const key = (act) => () => {
    act();
    return true;
  };
  const named = new Compartment();
  const view = new EditorView({
    parent: place,
    root,
    state: EditorState.create({
      doc: value,
      selection: selection ?? undefined,
      extensions: [
        keymap.of([
          { key: 'Mod-Enter', run: key(onRun), shift: key(onCheck) },
          ...closeBracketsKeymap,
          ...defaultKeymap,
          ...historyKeymap,
        ]),
        lineNumbers(),
        history(),
        python(),
        indentUnit.of('    '),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        drawSelection(),
        highlightActiveLine(),
        syntaxHighlighting(colours),
        failedField,
        EditorView.lineWrapping, // no scrolling sideways on a phone
        EditorView.contentAttributes.of({
          autocapitalize: 'off',
          tabindex: '0',
        }),
        named.of([]),
        EditorView.updateListener.of((update) => update.docChanged && onInput()),
      ],
    }),
  });
  return {
    get value() {
      return view.state.doc.toString();
    },
    set value(code) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: code } });
    },
    name: (label) =>
      view.dispatch({
        effects: named.reconfigure(EditorView.contentAttributes.of({ 'aria-label': label })),
      }),
    focus: () => view.focus(),
    mark: (line) => view.dispatch({ effects: failed.of(line) }),
    goTo(line) {
      const { from, to } = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines));
      view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
      view.focus();
    },
    destroy: () => view.destroy(),
  };
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html, svg } from 'lit';
import { standaloneSvg } from '../../web/src/views/takeaway/picture.js';
import { chain } from '../../web/src/views/chain/chain.js';
import { colours } from '../../web/src/elements/styles/colours.js';
import { frame } from '../../web/src/elements/styles/frame.js';
import { needs } from '../../web/src/elements/styles/needs.js';
import { picture } from '../../web/src/elements/styles/picture.js';
import { markupOf } from './markup.js';
import { sceneAt } from './traces.js';

const sheets = [...colours, frame, picture, needs].map(({ cssText }) => cssText).join('\n');
const about = { width: 100, height: 50, styles: sheets, title: 'A title', description: 'What it shows' }; // prettier-ignore
const drawn = (inner, more) => standaloneSvg(`<svg class="picture">${inner}</svg>`, { ...about, ...more }); // prettier-ignore
const styleOf = (text) => text.match(/<style>([\s\S]*)<\/style>/)[1];
const [light, dark] = [
  { slot: '#e2e1e8', background: '#ffffff' },
  { slot: '#343644', background: '#1c1e27' },
];

/** Tags that close in order, attributes in quotes and none twice, and only the entities that XML has. */
function checkXml(text) {
  const open = [];
  const rest = text.replace(/<(\/?)([a-zA-Z][\w-]*)((?:\s[^<>]*?)?)(\/?)>/g, (_, end, tag, attributes, empty) => {
    assert.match(attributes, /^(\s+[a-zA-Z][\w:-]*="[^"<]*")*\s*$/, tag);
    const names = [...attributes.matchAll(/([\w:-]+)="/g)].map(([, name]) => name);
    assert.equal(new Set(names).size, names.length, `${tag}: ${attributes}`);
    if (end) assert.equal(open.pop(), tag);
    else if (!empty) open.push(tag);
    return '';
  }); // prettier-ignore
  assert.deepEqual(open, []);
  assert.doesNotMatch(rest, /[<]|&(?!(amp|lt|gt|quot|apos|#\d+);)/);
}

describe('A picture that stands alone', () => {
  const scene = sceneAt(14, { selection: { t: 2, unit: 3 } });
  const { width, height } = scene.layout;
  const markup = markupOf(html`<svg class="picture" role="group" aria-label="x" width=${width} height=${height}>${chain(scene)}</svg>`); // prettier-ignore
  const text = standaloneSvg(markup, { ...about, width, height });

  it('is well-formed XML in the namespace of SVG', () => {
    checkXml(text);
    assert.match(
      text,
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" role="img" [^>]*viewBox="-16 -16 /,
    );
    assert.equal(text.match(/<svg\b/g).length, 1);
  });

  it('draws every mark of the stage', () => {
    for (const mark of ['<rect', '<path', '<text', '<circle', 'class="positive"', 'class="ring"']) {
      assert.equal(text.split(mark).length - (mark === '<rect' ? 1 : 0), markup.split(mark).length, mark); // prettier-ignore
    }
  });

  it('refers to nothing outside of it, and knows nothing of roles, keys, clicks and Lit', () => {
    assert.doesNotMatch(
      text.replace('http://www.w3.org/2000/svg', ''),
      /https?:|@import|url\((?!#)/,
    );
    assert.doesNotMatch(text, /<!--| (tabindex|aria-|data-|on[a-z]+=|part=|id=)|role="(?!img)/);
    assert.doesNotMatch(styleOf(text), /cursor|animation|transition|pointer|:hover|:focus|@container|--rnn-/); // prettier-ignore
  });

  it('begins with its name, its description and its background', () => {
    const parts = '<title>A title</title>\n<desc>What it shows</desc>\n<style>';
    assert.ok(text.includes(parts));
    assert.match(text, /<\/style>\n<rect class="background" x="-16" y="-16" width="[\d.]+" height="[\d.]+"\/>/); // prettier-ignore
    assert.match(styleOf(text), /\.background \{ fill: #ffffff; fill: var\(--_background\); \}/);
  });

  it('has a rule for every class that the stage’s picture styles know and it uses', () => {
    const used = new Set([...text.matchAll(/class="([^"]*)"/g)].flatMap(([, list]) => list.split(' '))); // prettier-ignore
    for (const name of [
      'slot',
      'positive',
      'negative',
      'ribbon',
      'token',
      'symbol',
      'ring',
      'lens',
      'bar',
    ]) {
      assert.ok(used.has(name) && new RegExp(`\\.${name}[ ,]`).test(styleOf(text)), name);
    }
    assert.doesNotMatch(styleOf(text), /\.(coming|pill|summary|buttons)\b/);
  });
});

describe('The colours of the picture', () => {
  const slot = '<rect class="slot"/>';

  it('are custom properties with a value for light and one for dark, and only those used', () => {
    const style = styleOf(drawn(slot));
    const [day, night] = style.split('@media (prefers-color-scheme: dark) {');
    for (const [part, values] of [
      [day, light],
      [night, dark],
    ]) {
      assert.ok(part.includes(`--_slot: ${values.slot};`) && part.includes(`--_background: ${values.background};`)); // prettier-ignore
    }
    assert.doesNotMatch(style, /--_violet/);
    assert.match(style, /stroke: #e2e1e8; stroke: var\(--_slot\);/);
  });

  it('are those that the page has set, in both', () => {
    const properties = new Map([['--rnn-slot', 'rebeccapurple']]);
    const style = styleOf(drawn(slot, { properties }));
    assert.equal(style.match(/--_slot: rebeccapurple;/g).length, 2);
    assert.equal(style.match(/--_background: #/g).length, 2);
  });

  it('are fixed where the look on screen is asked for', () => {
    const properties = new Map(Object.entries(dark).map(([name, value]) => [`--_${name}`, value]));
    const style = styleOf(drawn(slot, { properties, fixed: true }));
    assert.doesNotMatch(style, /var\(--_|@media/);
    assert.ok(style.includes(`stroke: ${dark.slot};`) && style.includes(`fill: ${dark.background};`)); // prettier-ignore
  });

  it('take a font of the page along', () => {
    const properties = new Map([['--rnn-font', 'Inter, "Open Sans"']]);
    assert.match(styleOf(drawn(slot, { properties })), /font: 15px\/1.45 Inter, "Open Sans";/);
    assert.match(styleOf(drawn(slot)), /font: 15px\/1.45 system-ui, sans-serif;/);
  });
});

describe('The styles of the picture', () => {
  const styles = `
    :host { --_a: var(--rnn-a, red); color: blue; container-type: inline-size }
    :host([hidden]) { fill: none }
    .a, .b > .a:hover, p .a { fill: var(--_a); cursor: pointer }
    .a.later { fill: green }
    .stage .a { stroke: pink }
    rect[title] { fill: teal }
    /* .a { fill: maroon } */
    @keyframes x { from { opacity: 0 } }
    @media (pointer: coarse) { .a { fill: lime } }
    @media (prefers-color-scheme: dark) { :host { --_a: white } .a { opacity: 0.5 } }
    @container (max-width: 540px) { .a { font-size: 10px } }
    @container (min-width: 760px) { .a { font-size: 20px } }
    @container (min-width: 541px) and (max-width: 759px) { .a { font-size: 15px } }
`;
  const rules = (boxWidth) =>
    styleOf(drawn('<g class="b"><title>x</title><rect class="a"/></g>', { styles, boxWidth }));

  it('keep only what a still picture without pointer shows', () => {
    const style = rules(600);
    assert.match(style, /^\.a \{ fill: red; fill: var\(--_a\); \}$/m);
    assert.match(style, /^\.stage \.a \{ stroke: pink; \}$/m);
    assert.match(style, /svg \{ --_a: white;.*\}\n\.a \{ opacity: 0\.5; \}\n\}\n$/);
    assert.doesNotMatch(style, /cursor|later|lime|maroon|teal|hidden|keyframes|container|, p|none/);
  });

  it('are those of the width that the stage has', () => {
    const size = (width) => rules(width).match(/font-size: (\d+)px/)[1];
    assert.deepEqual([300, 540, 541, 759, 760].map(size), ['10', '10', '15', '15', '20']);
  });

  it('leave out what only passes: a mark that flashes', () => {
    const flashing = '<g class="cell there flash"><rect class="slot"/></g>';
    assert.equal(drawn(flashing), drawn(flashing.replace(' flash', '')));
  });
});

describe('Whatever stands in the picture', () => {
  it('stays text: titles, tokens and descriptions cannot end it', () => {
    const nasty = '</title><script>alert(1)</script> & "quotes" ]]>';
    const text = drawn(markupOf(svg`<text class="token">${nasty}</text>`), { title: nasty, description: nasty }); // prettier-ignore
    checkXml(text);
    assert.doesNotMatch(text, /<script/);
    assert.equal(text.match(/&lt;script/g).length, 3);
  });

  it('is readable XML: control characters and halves of characters become the sign for it', () => {
    const text = drawn('<text>a\0b\x1fc\ud83d</text>', { title: 'x\ufffe' });
    assert.ok(
      text.includes('<text>a\ufffdb\ufffdc\ufffd</text>') && text.includes('<title>x\ufffd'),
    );
    assert.ok(drawn('<text>🙂</text>').includes('<text>🙂</text>'));
  });

  it('keeps what is referred to inside, and no other id', () => {
    const inner = '<clipPath id="round"><rect/></clipPath><g id="h-1-1" clip-path="url(#round)"/><path id="a"/><use href="#a"/>'; // prettier-ignore
    const ids = [...drawn(inner).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.deepEqual(ids, ['round', 'a']);
  });

  it('drops what only a page can show, and keeps images', () => {
    const text = drawn('<foreignObject><canvas></canvas></foreignObject><script>1</script><image href="data:image/png;base64,AA"/><!--?lit$1$-->'); // prettier-ignore
    assert.doesNotMatch(text, /foreignObject|canvas|script|lit/);
    assert.ok(text.includes('<image href="data:image/png;base64,AA"/>'));
  });
});

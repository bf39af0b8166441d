/** What the learner's text defines, read from its syntax tree. */
import { childrenOf, nodesOf, textOf } from './tree.js';

/** @typedef {import('./tree.js').Node} Node */

/**
 * @typedef {object} Outline
 * @property {Record<string, string[]>} functions top-level functions and the names of their parameters
 * @property {string[]} assigned names assigned at the top level, in the order of the text
 * @property {string[]} names every name that is defined anywhere
 * @property {{ kind: 'while' | 'for', from: number }[]} loops
 */

/**
 * @param {string} source
 * @param {Node} tree
 * @returns {Outline}
 */
export function outlineOf(source, tree) {
  /** @type {Outline} */
  const outline = { functions: {}, assigned: [], names: [], loops: [] };
  for (const node of nodesOf(tree)) {
    if (node.name === 'FunctionDefinition' && isTopLevel(node)) {
      const name = childrenOf(node).find(isName);
      if (name) outline.functions[textOf(source, name)] = parametersOf(source, node);
    }
    const targets = targetsOf(node).map((target) => textOf(source, target));
    add(outline.names, targets);
    if (isTopLevel(node) && /^(Assign|Update|For|With)/.test(node.name)) {
      add(outline.assigned, targets);
    }
    if (node.name === 'WhileStatement') outline.loops.push({ kind: 'while', from: node.from });
    if (node.name === 'ForStatement') outline.loops.push({ kind: 'for', from: node.from });
  }
  return outline;
}

/** @param {string[]} list @param {string[]} names */
function add(list, names) {
  for (const name of names) if (!list.includes(name)) list.push(name);
}

/** @param {Node} node */
const isName = (node) => node.name === 'VariableName';

/** Not inside a function or class; inside `if` or `for` counts. @param {Node} node */
function isTopLevel(node) {
  for (let above = node.parent; above; above = above.parent) {
    if (/^(FunctionDefinition|ClassDefinition|LambdaExpression)$/.test(above.name)) return false;
  }
  return true;
}

/** @param {string} source @param {Node} definition */
function parametersOf(source, definition) {
  const list = definition.getChild('ParamList');
  return list ? namesIn(list).map((name) => textOf(source, name)) : [];
}

/** The parameters' names, without defaults and annotations. @param {Node} list */
const namesIn = (list) =>
  childrenOf(list).filter((child, i, all) => isName(child) && all[i - 1]?.name !== 'AssignOp');

/**
 * The names that this node gives a value to.
 *
 * @param {Node} node
 * @returns {Node[]}
 */
function targetsOf(node) {
  const children = childrenOf(node);
  switch (node.name) {
    case 'AssignStatement':
    case 'UpdateStatement':
    case 'NamedExpression':
      return targetsBefore(children, /^(AssignOp|UpdateOp|TypeDef)$/);
    case 'ForStatement':
    case 'ForExpression':
      return targetsBefore(children, /^in$/);
    case 'FunctionDefinition':
    case 'ClassDefinition':
      return children.filter(isName).slice(0, 1);
    case 'ParamList':
      return namesIn(node);
    case 'ImportStatement':
      return importedBy(children);
    default:
      if (node.name.endsWith('ComprehensionExpression')) return afterWord(children, 'for', 'in');
      return afterWord(children, 'as', '');
  }
}

/** @param {Node[]} children @param {RegExp} end */
function targetsBefore(children, end) {
  const last = children.findLastIndex((child) => end.test(child.name));
  return children.slice(0, Math.max(last, 0)).flatMap(plainTargets);
}

/** `a`, `(a, b)`, `[a, b]`; not `a[0]` or `a.b`. @param {Node} node @returns {Node[]} */
function plainTargets(node) {
  if (isName(node)) return [node];
  return /^(Tuple|Array|Parenthesized)Expression$/.test(node.name)
    ? childrenOf(node).flatMap(plainTargets)
    : [];
}

/** @param {Node[]} children @param {string} word @param {string} end */
function afterWord(children, word, end) {
  const found = [];
  let inside = false;
  for (const child of children) {
    if (child.name === word) inside = true;
    else if (inside && (child.name === end || (end === '' && !isName(child)))) inside = false;
    else if (inside) found.push(...plainTargets(child));
  }
  return found;
}

/** `import a.b, c as d` gives a and d. @param {Node[]} children */
function importedBy(children) {
  const start = children[0].name === 'from' ? children.findIndex((c) => c.name === 'import') : 0;
  return children.slice(start).filter((child, i, all) => {
    const [before, after] = [all[i - 1]?.name, all[i + 1]?.name];
    return isName(child) && before !== '.' && after !== 'as';
  });
}

/**
 * The trace as a short Python script that prints the same hidden states in a notebook. Weights that
 * come from a seed are drawn by PyTorch, in the engine's order of draws (cpp/lessons); those that
 * were trained or changed are written out.
 */
import { editCount } from '../../state/weights.js';
import { largest } from '../numbers.js';
import { isForeign } from '../states.js';
import { pythonList, pythonRows, pythonString, pythonTensor } from './python-text.js';

/** @typedef {import('../trace.js').Trace} Trace */
/** @typedef {import('../../state/settings.js').Settings} Settings */

/** With more units the written-out weights fill pages. */
const MANY_UNITS = 64;
/** Where no hidden value reaches this, four decimals would show next to nothing. */
const SMALL = 0.01;

/** @param {Trace} trace @param {Settings} settings */
export function toPyTorch(trace, settings) {
  const source = sourceOfWeights(trace, settings);
  const snippet = trace.example === 'snippet';
  return [
    heading(trace, settings, source),
    `import torch\n\n${printOptions(trace)}`,
    CELL,
    ...(snippet ? [snippetDraws(trace, source)] : [inputs(trace)]),
    ...(snippet && source === 'randn' ? [] : [weights(trace, source, !snippet)]),
    unrolling(trace),
  ].join('\n\n');
}

/**
 * Where the weights come from. A network that is compared with itself is given its weights, which
 * its source has made all the same.
 *
 * @param {Trace} trace
 * @param {Settings} settings
 */
function sourceOfWeights(trace, { weights, edits, trainingStep }) {
  const { weightsFrom, example } = trace;
  if (isForeign(trace)) return 'given';
  if (weightsFrom !== 'given') return weightsFrom;
  if (editCount(edits) > 0 || trainingStep !== undefined) return 'given';
  return weights ?? (example === 'snippet' ? 'randn' : 'trained');
}

/** @param {Trace} trace @param {Settings} settings @param {string} source */
function heading(trace, settings, source) {
  const { example, T, B, I, H, seed } = trace;
  if (isForeign(trace)) {
    return `# The hidden states h_1 to h_${T} of the network that your code showed in the lesson.
# ${T} timesteps, batch ${B}, input_size ${I}, hidden_size ${H}.`;
  }
  return `# The hidden states h_1 to h_${T} that the lesson shows: example ${example}, seed ${seed}.
# ${T} timesteps, batch ${B}, input_size ${I}, hidden_size ${H}.
# ${origin(source, settings)}`;
}

/** @param {string} source @param {Settings} settings */
function origin(source, { edits, trainingStep }) {
  const changed = editCount(edits);
  const byHand = changed > 0 ? ` ${changed} of them changed by hand.` : '';
  if (trainingStep !== undefined && source === 'given')
    return `Weights after ${trainingStep} steps of training.${byHand}`;
  if (source === 'trained') return 'Trained in the lesson.';
  return source === 'given' ? `The lesson's weights,${byHand}` : 'Not trained.';
}

/** @param {Trace} trace */
const printOptions = ({ h }) =>
  `torch.set_printoptions(precision=4${largest(h.data) < SMALL ? '' : ', sci_mode=False'})`;

const CELL = `def rnn_cell(x_t, h_prev, W_xh, W_hh, b):
    '''One timestep of a vanilla RNN'''
    return torch.tanh(x_t @ W_xh.T + h_prev @ W_hh.T + b)`;

/** @param {Trace} trace */
const inputs = (trace) => (trace.inputs.length > 0 ? tokens(trace) : numbers(trace));

/** @param {Trace} trace */
function tokens({ T, B, I, vocabulary, inputs: places }) {
  const rows = Array.from({ length: B }, (_, row) =>
    Array.from({ length: T }, (__, t) => pythonString(vocabulary[places[t * B + row]])),
  );
  return `# What is read: one list of tokens for every row of the batch.
vocabulary = ${pythonList(vocabulary.map(pythonString), ' '.repeat(13))}
tokens = ${pythonRows(rows)}
places = torch.tensor([[vocabulary.index(token) for token in row] for row in tokens])
# One-hot: a 1 in the place of the token. (T, batch, input_size) = (${T}, ${B}, ${I})
x = torch.nn.functional.one_hot(places.T, len(vocabulary)).float()`;
}

/** @param {Trace} trace */
function numbers({ T, B, I, x, units }) {
  const divided = units.some((unit) => unit !== 1);
  return `# What is read${divided ? ', every column divided by its largest number' : ''}. (T, batch, input_size) = (${T}, ${B}, ${I})
x = ${pythonTensor(x)}`;
}

/** The snippet draws x_1, then its weights, then the later inputs. @param {Trace} trace @param {string} source */
function snippetDraws({ T, B, I, H, seed, scale }, source) {
  const drawn = [`torch.randn(${H}, ${I})`, `torch.randn(${H}, ${H})`];
  const own = `W_xh = ${drawn[0]} * ${scale}
W_hh = ${drawn[1]} * ${scale}
b = torch.zeros(${H})`;
  const passed = `${drawn.join(', ')}  # the snippet's weights are drawn here, but not used`;
  return `# Inputs${source === 'randn' ? ' and weights' : ''} in the order in which the lesson's code draws them.
torch.manual_seed(${seed})
x_1 = torch.randn(${B}, ${I})
${source === 'randn' ? own : passed}
x = torch.stack([x_1] + [torch.randn(${B}, ${I}) for t in range(2, ${T + 1})])`;
}

/** @param {Trace} trace @param {string} source @param {boolean} seeded the generator has to be set here */
function weights(trace, source, seeded) {
  const { I, H, seed, scale } = trace;
  const seedLine = seeded ? `torch.manual_seed(${seed})\n` : '';
  const zeros = `b = torch.zeros(${H})`;
  if (source === 'default')
    return `# PyTorch's own random start. It has two biases, of which only the sum matters.
${seedLine}rnn = torch.nn.RNN(${I}, ${H})
W_xh, W_hh = rnn.weight_ih_l0.detach(), rnn.weight_hh_l0.detach()
b = (rnn.bias_ih_l0 + rnn.bias_hh_l0).detach()`;
  if (source === 'randn')
    return `# Random weights, scaled.
${seedLine}W_xh = torch.randn(${H}, ${I}) * ${scale}
W_hh = torch.randn(${H}, ${H}) * ${scale}
${zeros}`;
  if (source === 'identity')
    return `# Identity: a unit keeps its input, and what it held.
W_xh, W_hh = torch.eye(${H}, ${I}), torch.eye(${H})
${zeros}`;
  if (source === 'zero')
    return `W_xh, W_hh = torch.zeros(${H}, ${I}), torch.zeros(${H}, ${H})
${zeros}`;
  return writtenOut(trace);
}

/** @param {Trace} trace */
function writtenOut({ H, weights: { W_xh, W_hh, b } }) {
  const long = H > MANY_UNITS ? `\n# (Long: W_hh alone holds ${H} x ${H} numbers.)` : '';
  return `# The weights, as they are in the lesson.${long}
W_xh = ${pythonTensor(W_xh)}
W_hh = ${pythonTensor(W_hh)}
b = ${pythonTensor(b)}`;
}

/** @param {Trace} trace */
const unrolling = ({ B, H, h0 }) => `# The same cell and the same weights at every step.
h = ${h0.data.some((value) => value !== 0) ? pythonTensor(h0) : `torch.zeros(${B}, ${H})`}  # h_0
for t, x_t in enumerate(x, start=1):
    h = rnn_cell(x_t, h, W_xh, W_hh, b)
    print(f'h_{t}')
    print(h)
`;

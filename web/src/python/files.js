/**
 * The Python files that a run can import: where each is mounted below /lib, and where it is.
 * Each address is spelt out, because the bundler has to see it.
 *
 * @type {[path: string, url: URL][]}
 */
export const FILES = [
  ['_page/__init__.py', new URL('./runtime/__init__.py', import.meta.url)],
  ['_page/house.py', new URL('./runtime/house.py', import.meta.url)],
  ['_page/ordered.py', new URL('./runtime/ordered.py', import.meta.url)],
  ['typing.py', new URL('./stubs/typing.py', import.meta.url)],
  ['__future__.py', new URL('./stubs/__future__.py', import.meta.url)],
  ['exercise/__init__.py', new URL('./exercise/__init__.py', import.meta.url)],
  ['exercise/calls.py', new URL('./exercise/calls.py', import.meta.url)],
  ['exercise/cases.py', new URL('./exercise/cases.py', import.meta.url)],
  ['exercise/cell_checks.py', new URL('./exercise/cell_checks.py', import.meta.url)],
  ['exercise/cell_naming.py', new URL('./exercise/cell_naming.py', import.meta.url)],
  ['exercise/cell_parts.py', new URL('./exercise/cell_parts.py', import.meta.url)],
  ['exercise/checklist.py', new URL('./exercise/checklist.py', import.meta.url)],
  ['exercise/clock.py', new URL('./exercise/clock.py', import.meta.url)],
  ['exercise/closeness.py', new URL('./exercise/closeness.py', import.meta.url)],
  ['exercise/dice.py', new URL('./exercise/dice.py', import.meta.url)],
  ['exercise/explore.py', new URL('./exercise/explore.py', import.meta.url)],
  ['exercise/factors.py', new URL('./exercise/factors.py', import.meta.url)],
  ['exercise/given.py', new URL('./exercise/given.py', import.meta.url)],
  ['exercise/ignored.py', new URL('./exercise/ignored.py', import.meta.url)],
  ['exercise/lists.py', new URL('./exercise/lists.py', import.meta.url)],
  ['exercise/loop_flaws.py', new URL('./exercise/loop_flaws.py', import.meta.url)],
  ['exercise/network.py', new URL('./exercise/network.py', import.meta.url)],
  ['exercise/on_stage.py', new URL('./exercise/on_stage.py', import.meta.url)],
  ['exercise/problems.py', new URL('./exercise/problems.py', import.meta.url)],
  ['exercise/returned.py', new URL('./exercise/returned.py', import.meta.url)],
  ['exercise/sequence_shape.py', new URL('./exercise/sequence_shape.py', import.meta.url)],
  ['exercise/session.py', new URL('./exercise/session.py', import.meta.url)],
  ['exercise/signature.py', new URL('./exercise/signature.py', import.meta.url)],
  ['exercise/squashes.py', new URL('./exercise/squashes.py', import.meta.url)],
  ['exercise/unroll_checks.py', new URL('./exercise/unroll_checks.py', import.meta.url)],
  ['exercise/unroll_flaws.py', new URL('./exercise/unroll_flaws.py', import.meta.url)],
  ['exercise/unroll_naming.py', new URL('./exercise/unroll_naming.py', import.meta.url)],
  ['exercise/whole_cells.py', new URL('./exercise/whole_cells.py', import.meta.url)],
  ['torch/__init__.py', new URL('./torch/__init__.py', import.meta.url)],
  ['torch/_compare.py', new URL('./torch/_compare.py', import.meta.url)],
  ['torch/_convert.py', new URL('./torch/_convert.py', import.meta.url)],
  ['torch/_create.py', new URL('./torch/_create.py', import.meta.url)],
  ['torch/_digits.py', new URL('./torch/_digits.py', import.meta.url)],
  ['torch/_dtype.py', new URL('./torch/_dtype.py', import.meta.url)],
  ['torch/_format.py', new URL('./torch/_format.py', import.meta.url)],
  ['torch/_functions.py', new URL('./torch/_functions.py', import.meta.url)],
  ['torch/_grad.py', new URL('./torch/_grad.py', import.meta.url)],
  ['torch/_index.py', new URL('./torch/_index.py', import.meta.url)],
  ['torch/_inplace.py', new URL('./torch/_inplace.py', import.meta.url)],
  ['torch/_join.py', new URL('./torch/_join.py', import.meta.url)],
  ['torch/_layout.py', new URL('./torch/_layout.py', import.meta.url)],
  ['torch/_matmul.py', new URL('./torch/_matmul.py', import.meta.url)],
  ['torch/_methods.py', new URL('./torch/_methods.py', import.meta.url)],
  ['torch/_missing.py', new URL('./torch/_missing.py', import.meta.url)],
  ['torch/_native.py', new URL('./torch/_native.py', import.meta.url)],
  ['torch/_picks.py', new URL('./torch/_picks.py', import.meta.url)],
  ['torch/_plans.py', new URL('./torch/_plans.py', import.meta.url)],
  ['torch/_pointwise.py', new URL('./torch/_pointwise.py', import.meta.url)],
  ['torch/_python.py', new URL('./torch/_python.py', import.meta.url)],
  ['torch/_random.py', new URL('./torch/_random.py', import.meta.url)],
  ['torch/_reduce.py', new URL('./torch/_reduce.py', import.meta.url)],
  ['torch/_select.py', new URL('./torch/_select.py', import.meta.url)],
  ['torch/_tensor.py', new URL('./torch/_tensor.py', import.meta.url)],
  ['torch/_views.py', new URL('./torch/_views.py', import.meta.url)],
  ['torch/nn/__init__.py', new URL('./torch/nn/__init__.py', import.meta.url)],
  ['torch/nn/_layers.py', new URL('./torch/nn/_layers.py', import.meta.url)],
  ['torch/nn/_module.py', new URL('./torch/nn/_module.py', import.meta.url)],
  ['torch/nn/_parameter.py', new URL('./torch/nn/_parameter.py', import.meta.url)],
  ['torch/nn/_rnn.py', new URL('./torch/nn/_rnn.py', import.meta.url)],
  ['torch/nn/functional.py', new URL('./torch/nn/functional.py', import.meta.url)],
];

/**
 * Where a built page has all of them in one file (vite/python-files.js); null while developing.
 *
 * @type {URL | null}
 */
export const BUNDLE = null;

/** MicroPython itself; the bundler finds it in its package. */
export const MICROPYTHON = new URL(
  '@micropython/micropython-webassembly-pyscript/micropython.wasm',
  import.meta.url,
);

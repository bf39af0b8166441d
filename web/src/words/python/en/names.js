/** A name that nobody has defined. */

export const names = {
  /** @param {string} name of a module */
  module: (name) => `Nothing is known of ${name} yet: write "import ${name}" at the top.`,
  /** @param {string} name @param {string} line that is usual */
  habit: (name, line) => `${name} is only a habit: write "${line}" at the top.`,
  /** @param {string} name @param {string} module */
  elsewhere: (name, module) =>
    `${name} usually stands for ${module}, which this page does not have. Use torch.`,
  /** @param {string} name */
  ofTorch: (name) => `${name} belongs to torch: write torch.${name}.`,
  /** @param {string} name @param {string} meant */
  meant: (name, meant) => `There is no ${name}. Did you mean ${meant}?`,
  capitals: 'Python writes True, False and None.',
  /** @param {string} name @param {string} inside a function */
  unknownInside: (name, inside) =>
    `${inside} does not know ${name}. Let it come in as a parameter, or give it a value first.`,
  /** @param {string} name */
  unknownOutside: (name) =>
    `${name} has no value here: inside a function it may be a parameter, but outside you have to make it first.`,
  /** @param {string} name */
  unknown: (name) =>
    `Nothing has been given the name ${name} before this line. Is it spelt as above, and defined first?`,
};

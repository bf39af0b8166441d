/** What Python can do and the small Python of this page cannot. */

export const missing = {
  message: 'not supported on this page',
  match: '"match" does not work in the small Python of this page. Use if and elif.',
  starInside:
    'A star inside a list, tuple or set, as in [*a, b], does not work in the small Python of this page. Write list(a) + [b].',
  starOnTheRight:
    'A star on the right of =, as in x = *a, b, does not work in the small Python of this page. Write list(a) + [b].',
  async:
    '"async" and "await" do not work on this page, and an RNN needs neither. Write a plain function.',
  typeParameters:
    'Type parameters and "type" statements do not work in the small Python of this page. Leave them out: they change no result.',
  rawFormat:
    'A raw f-string, rf"…", does not work in the small Python of this page. Use f"…" and double every backslash.',
};

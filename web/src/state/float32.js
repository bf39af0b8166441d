/** float32 numbers as text. */

/**
 * The shortest decimal that gives the same float32: "0.1" for the float32 nearest to 0.1, which as
 * a double would be 0.10000000149011612. (2 ** -96, 2 ** 87 and 2 ** 90 get one digit too many.)
 *
 * @param {number} value a float32
 */
export function shortest(value) {
  if (Object.is(value, -0)) return '-0';
  let digits = 6; // below this a decimal may or may not do; 9 always do
  if (gives(value, digits)) while (digits > 1 && gives(value, digits - 1)) digits -= 1;
  else while (digits < 9 && !gives(value, digits)) digits += 1;
  return String(Number(value.toPrecision(digits)));
}

/** @param {number} value @param {number} digits */
const gives = (value, digits) => Math.fround(Number(value.toPrecision(digits))) === value;

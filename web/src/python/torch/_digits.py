"""Digits of float32 values, rounded exactly: halves to the even neighbour, as C and Python do.

MicroPython's own formatting rounds 0.125 to 0.13.
"""

import math

INF = float('inf')


def is_finite(value):
    return value == value and value != INF and value != -INF


def _signed(value, digits):
    return '-' + digits if math.copysign(1.0, value) < 0 else digits


def _special(value):
    return 'nan' if value != value else 'inf' if value > 0 else '-inf'


def fixed(value, precision):
    """What '{:.4f}' means."""
    if not is_finite(value):
        return _special(value)
    size = abs(value)
    if precision < 9 and size < 1e8:
        number = round(size * 10**precision)  # exact: a float32 has 24 bits, a double 53
    else:
        number = _rounded(size, precision)
    digits = str(number)
    if precision == 0:
        return _signed(value, digits)
    digits = '0' * (precision + 1 - len(digits)) + digits
    return _signed(value, digits[:-precision] + '.' + digits[-precision:])


def scientific(value, precision):
    """What '{:.4e}' means."""
    if not is_finite(value):
        return _special(value)
    size = abs(value)
    exponent = int(math.floor(math.log10(size))) if size else 0
    number = _rounded(size, precision - exponent)
    if number >= 10 ** (precision + 1):
        exponent += 1
        number = _rounded(size, precision - exponent)
    elif size and number < 10**precision:
        exponent -= 1
        number = _rounded(size, precision - exponent)
    digits = str(number)
    digits += '0' * (precision + 1 - len(digits))
    mantissa = digits[0] + ('.' + digits[1:] if precision else '')
    power = str(abs(exponent))
    power = ('-' if exponent < 0 else '+') + ('0' + power if len(power) < 2 else power)
    return _signed(value, mantissa + 'e' + power)


def _rounded(value, places):
    """value * 10**places as a whole number, from the exact fraction that the value is."""
    mantissa, exponent = math.frexp(value)
    above = int(mantissa * (1 << 53))
    exponent -= 53
    below = 1
    if places > 0:
        above *= 10**places
    else:
        below = 10**-places
    if exponent > 0:
        above <<= exponent
    else:
        below <<= -exponent
    whole = above // below
    rest = 2 * (above - whole * below)
    if rest > below or (rest == below and whole & 1):
        whole += 1
    return whole

"""When two numbers count as equal, and where two results first differ."""

# float32 has seven digits; sums in another order, or tanh made from exp, lose one or two of them.
RELATIVE = 1e-4
ABSOLUTE = 2e-5


def near(got, wanted):
    difference = got - wanted
    if difference < 0:
        difference = -difference
    size = wanted if wanted >= 0 else -wanted
    return difference <= ABSOLUTE + RELATIVE * size  # false for nan


def same(got, wanted):
    """Two lists of rows."""
    if len(got) != len(wanted):
        return False
    for r in range(len(wanted)):
        a, b = got[r], wanted[r]
        if len(a) != len(b):
            return False
        for j in range(len(b)):
            if not near(a[j], b[j]):
                return False
    return True


def alike(once, twice):
    """Two answers to the same question; nan is like nan."""
    for r in range(len(once)):
        for j in range(len(once[r])):
            a, b = once[r][j], twice[r][j]
            if a != b and not near(a, b) and not (a != a and b != b):
                return False
    return True


def first_difference(got, wanted):
    """(row, unit), or None."""
    for r in range(len(wanted)):
        for j in range(len(wanted[r])):
            if not near(got[r][j], wanted[r][j]):
                return (r, j)
    return None


def where_right(got, wanted):
    """The rows and the units that are right throughout; both empty if neither says anything."""
    rows = range(len(wanted))
    units = range(len(wanted[0]))
    right_rows = [r for r in rows if all(near(got[r][j], wanted[r][j]) for j in units)]
    right_units = [j for j in units if all(near(got[r][j], wanted[r][j]) for r in rows)]
    return {'rows': right_rows, 'units': right_units}

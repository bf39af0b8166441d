"""Names a wrong cell by its numbers: which known flaw, or which flaws together, give the same?"""

from .cell_parts import BIAS, INPUT, MEMORY, OFTEN, SQUARE_INPUT, SQUARE_MEMORY
from .closeness import near, same
from .factors import factors_of
from .lists import tanh
from .squashes import OF_PARTS, OF_ROW, OF_SUM
from .whole_cells import WHOLE


class Squash:
    """How input, memory and bias become the state; `row` if it needs a whole row of sums."""

    def __init__(self, name, parts=None, row=None):
        self.name = name
        self.parts = parts
        self.row = row


def _of_sum(function):
    return lambda i, m, b: function(i + m + b)


RIGHT = Squash(None, parts=_of_sum(tanh))
SQUASHES = (
    [Squash(name, parts=_of_sum(function)) for name, function in OF_SUM]
    + [Squash(name, parts=function) for name, function in OF_PARTS]
    + [Squash(name, row=function) for name, function in OF_ROW]
)


def name_cell(cases, results, square=False):
    """The flaws [{id, ...}] that give all these results for these cases, or None.

    `square`: all sizes are equal, so that what fits no other sizes is looked for too.
    """
    return (
        name_whole(cases, results)
        or name_parts(cases, results, square)
        or rounded(cases, results)
        or factors_of(cases, results)
    )


def name_whole(cases, results):
    for name, make in WHOLE:
        if all(same(results[k], make(cases[k])) for k in range(len(cases))):
            return [{'id': name}]
    return None


def name_parts(cases, results, square=False, most=3):
    """One flaw of one part; then of two; then of three."""
    tables = (
        _with_rows(cases[0], 'input', INPUT + (SQUARE_INPUT if square else [])),
        _with_rows(cases[0], 'memory', MEMORY + (SQUARE_MEMORY if square else [])),
        _with_rows(cases[0], 'bias', BIAS),
    )
    for flaws in range(1, most + 1):
        squashed = SQUASHES
        if flaws == 3:
            tables = [[entry for entry in table if entry[0] in (None,) + OFTEN] for table in tables]
            squashed = [squash for squash in SQUASHES if squash.name in OFTEN]
        for inputs, memories, biases, squashes in _choices(tables, squashed, flaws):
            found = _search(cases, results, inputs, memories, biases, squashes)
            if found:
                return found
    return None


def _with_rows(case, part, table):
    """(name, rule, rows for the first case); the right part comes first, and has no name."""
    right = (None, _right_part(part), _right_part(part)(case))
    return [right] + [(name, rule, rule(case)) for name, rule in table]


def _right_part(part):
    if part == 'bias':
        return lambda c: [c.b for _ in c.x]
    return lambda c: c.input if part == 'input' else c.memory


def _choices(tables, squashed, flaws):
    """For every way to choose that many of the four places: right ones stay alone, wrong ones vary."""
    for mask in range(16):
        wrong = [mask >> place & 1 for place in range(4)]
        if sum(wrong) == flaws:
            lists = [tables[p][1:] if wrong[p] else tables[p][:1] for p in range(3)]
            yield lists[0], lists[1], lists[2], squashed if wrong[3] else [RIGHT]


def _search(cases, results, inputs, memories, biases, squashes):
    wanted = results[0][0][0]
    for i in inputs:
        for m in memories:
            for b in biases:
                first = (i[2][0][0], m[2][0][0], b[2][0][0])
                for squash in squashes:
                    # One number tells nearly all of the thousands apart.
                    if squash.parts and not near(wanted, squash.parts(*first)):
                        continue
                    if _gives(cases, results, i[1], m[1], b[1], squash):
                        names = (i[0], m[0], b[0], squash.name)
                        return [{'id': name} for name in names if name]
    return None


def _gives(cases, results, inputs, memories, biases, squash):
    for k in range(len(cases)):
        made = _make(inputs(cases[k]), memories(cases[k]), biases(cases[k]), squash)
        if not same(results[k], made):
            return False
    return True


def _make(i, m, b, squash):
    rows, units = range(len(i)), range(len(i[0]))
    if squash.parts:
        return [[squash.parts(i[r][j], m[r][j], b[r][j]) for j in units] for r in rows]
    return [squash.row([i[r][j] + m[r][j] + b[r][j] for j in units]) for r in rows]


def rounded(cases, results):
    """Right, but for digits that were cut off."""
    for digits in (1, 2, 3, 0):
        if all(
            same(results[k], [[round(v, digits) for v in row] for row in cases[k].right])
            for k in range(len(cases))
        ):
            return [{'id': 'rounded', 'digits': digits}]
    return None

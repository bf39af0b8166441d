"""The border to the native arithmetic.

A view is (storage, offset, shape, strides, dtype): a flat array of float32 in this program's
memory, where in it a tensor begins, and its layout. One operation is described by whole numbers
in one array, whose address goes to the native side: 0 op, 1 code, 2 rank, 3 keep, 4 and 5 the
result, 6 to 11 addresses and offsets of up to three operands, then the shape and their strides.

The function that crosses the border, and what finds addresses, live in closures only, and are
then no longer to be imported: from a JavaScript function one could reach everything of the page.
"""

from array import array

from torch._plans import SHAPE, Plan, check_count, plan_one, plan_product, plan_reduction
from torch._plans import plan_two, remember

BINARY, UNARY, REDUCE, MATMUL, ASSIGN, WHERE, RANDOM = range(7)


class _Gone:
    """Stands in for a module that may not be imported."""

    __name__ = 'uctypes'

    def __getattr__(self, name):
        raise AttributeError('this module is not available on this page')


def _take():
    """The native function and addressof, which nobody can import afterwards."""
    import sys

    try:
        from _arithmetic import call
        from uctypes import addressof
    except ImportError:  # in another Python the files can be imported, but nothing computed
        return (lambda place: 'There is no native arithmetic here.'), (lambda memory: 0)
    del sys.modules['_arithmetic']
    sys.modules['uctypes'] = _Gone()
    return call, addressof


def new(count):
    """A storage of zeros."""
    check_count(count)
    return array('f', bytes(4 * count))


def _outside():
    return IndexError('a tensor reaches behind the end of its storage')


def _connect():
    call, addressof = _take()
    words = array('i', bytes(4 * 44))
    place = addressof(words)
    number = array('f', bytes(4))
    plans = {}

    def carry_out(op, code, out, count, parts, keep=0):
        words[0] = op
        words[1] = code
        words[2] = parts[3]
        words[3] = keep
        words[4] = addressof(out)
        words[5] = count
        words[SHAPE : parts[5]] = parts[4]
        wrong = call(place)
        if wrong:
            raise RuntimeError(wrong)

    def operand(slot, storage, offset, reach):
        """Enters one operand, after a check that it stays inside of its storage."""
        if offset < 0 or offset + reach >= len(storage):
            raise _outside()
        words[slot] = addressof(storage)
        words[slot + 1] = offset

    def scalar(value, dtype):
        """A number as an operand, until the next number."""
        number[0] = value
        return number, 0, (), (), dtype

    def unary(code, view, dtype):
        storage, offset, shape, strides, _ = view
        key = shape, strides
        parts = plans.get(key) or remember(plans, key, plan_one(shape, strides))
        count = parts[2]
        out = array('f', bytes(4 * count))
        if count:
            operand(6, storage, offset, parts[6])
            carry_out(UNARY, code, out, count, parts)
        return out, 0, shape, parts[1], dtype

    def binary(code, a, b, dtype):
        """Written out at length: what a recurrent cell does most."""
        storage, offset, shape, strides, _ = a
        storage_b, offset_b, shape_b, strides_b, _ = b
        key = shape, strides, shape_b, strides_b
        parts = plans.get(key) or remember(plans, key, plan_two(shape, strides, shape_b, strides_b))
        shape, plain, count, rank, tail, end, reach, reach_b = parts
        out = array('f', bytes(4 * count))
        if count:
            if offset < 0 or offset + reach >= len(storage):
                raise _outside()
            if offset_b < 0 or offset_b + reach_b >= len(storage_b):
                raise _outside()
            words[0] = BINARY
            words[1] = code
            words[2] = rank
            words[4] = addressof(out)
            words[5] = count
            words[6] = addressof(storage)
            words[7] = offset
            words[8] = addressof(storage_b)
            words[9] = offset_b
            words[SHAPE:end] = tail
            wrong = call(place)
            if wrong:
                raise RuntimeError(wrong)
        return out, 0, shape, plain, dtype

    def where(condition, a, b, dtype):
        """All three views have the same shape."""
        shape = condition[2]
        parts = Plan(shape, shape, (condition[3], a[3], b[3])).parts()
        count = parts[2]
        out = new(count)
        if count:
            operand(6, condition[0], condition[1], parts[6])
            operand(8, a[0], a[1], parts[7])
            operand(10, b[0], b[1], parts[8])
            carry_out(WHERE, 0, out, count, parts)
        return out, 0, shape, parts[1], dtype

    def reduce(code, view, kept, reduced, dtype):
        """`kept` and `reduced` are the numbers of the dimensions that stay, and that go."""
        storage, offset, shape, strides, _ = view
        key = REDUCE, shape, strides, kept, reduced
        parts = plans.get(key) or remember(plans, key, plan_reduction(*key[1:]))
        count = parts[2]
        out = new(count)
        if count:
            operand(6, storage, offset if storage else 0, parts[6])
            carry_out(REDUCE, code, out, count, parts, len(kept))
        return out, 0, parts[0], parts[1], dtype

    def matmul(batch, a, b, dtype):
        """a: (batch ..., M, K), b: (batch ..., K, N); both with the same batch sizes."""
        storage, offset, shape, strides, _ = a
        storage_b, offset_b, shape_b, strides_b, _ = b
        key = batch, shape, strides, shape_b, strides_b
        parts = plans.get(key) or remember(plans, key, plan_product(*key))
        count = parts[2]
        out = array('f', bytes(4 * count))
        if count and shape[-1]:
            operand(6, storage, offset, parts[6])
            operand(8, storage_b, offset_b, parts[7])
            carry_out(MATMUL, 0, out, count, parts)
        return out, 0, parts[0], parts[1], dtype

    def assign(target, source):
        """Writes the source, a view of the same shape, into the target."""
        storage, offset, shape, strides, _ = target
        key = ASSIGN, shape, strides, source[3]
        parts = plans.get(key) or remember(plans, key, Plan(shape, shape, (strides, source[3])))
        if parts[2]:
            operand(6, storage, offset, parts[6])
            operand(8, source[0], source[1], parts[7])
            carry_out(ASSIGN, 0, storage, len(storage), parts)

    def random(code, count, first=0, second=0):
        """Random numbers (see the names below), or with code 0 the seed: its low and high bits."""
        out = new(count)
        sizes = (first, second) if code in (0, 3, 4) else ()
        parts = (None, None, count, len(sizes), array('i', sizes), SHAPE + len(sizes))
        carry_out(RANDOM, code, out, count, parts)
        return out

    return scalar, unary, binary, where, reduce, matmul, assign, random


scalar, unary, binary, where, reduce, matmul, assign, random = _connect()

RAND, RANDN, RNN_PARAMETERS, LINEAR_PARAMETERS = 1, 2, 3, 4

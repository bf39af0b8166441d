"""Descriptions of operands, made once for every layout."""

from array import array

from torch._layout import broadcast, layout

SHAPE = 12  # where the sizes stand in a description
MOST_VALUES = 16_000_000
MOST_DIMENSIONS = 8


def check_count(count):
    if count > MOST_VALUES:
        raise RuntimeError(
            "This page's small torch holds at most 16,000,000 values in a tensor, not %d." % count
        )


class Plan:
    """What describes operands that are laid out in one way; kept, as most calls come again.

    `tail` stands behind the head of the description; `reaches` say how far behind its beginning
    an operand's last value stands.
    """

    def __init__(self, sizes, shape, operands):
        if len(sizes) > MOST_DIMENSIONS:
            raise RuntimeError(
                "This page's small torch computes with at most 8 dimensions, not %d." % len(sizes)
            )
        self.rank = len(sizes)
        self.shape = shape
        self.count, self.strides = layout(shape)
        check_count(self.count)
        empty = layout(sizes)[0] == 0
        words = list(sizes)
        reaches = []
        for strides in operands:
            words.extend(strides)
            reach = 0
            for size, stride in zip(sizes, strides):
                reach += (size - 1) * stride
            reaches.append(-1 if empty else reach)
        self.tail = array('i', words)
        self.end = SHAPE + len(words)
        self.reaches = tuple(reaches)

    def parts(self):
        return (self.shape, self.strides, self.count, self.rank, self.tail, self.end) + self.reaches


def remember(plans, key, plan):
    if len(plans) > 500:
        plans.clear()
    plans[key] = parts = plan.parts()
    return parts


def plan_one(shape, strides):
    plain = layout(shape)[1]
    if strides == plain:
        return Plan((layout(shape)[0],), shape, ((1,),))
    return Plan(shape, shape, (strides,))


def plan_two(shape, strides, shape_b, strides_b):
    """Values in one row, if they all lie so: the usual case, and the fastest."""
    common, strides, strides_b = broadcast(shape, strides, shape_b, strides_b)
    count, plain = layout(common)
    if strides == plain and (strides_b == plain or not shape_b):
        return Plan((count,), common, ((1,), (1 if shape_b else 0,)))
    return Plan(common, common, (strides, strides_b))


def plan_reduction(shape, strides, kept, reduced):
    order = kept + reduced
    sizes = tuple(shape[d] for d in order)
    return Plan(sizes, sizes[: len(kept)], (tuple(strides[d] for d in order),))


def plan_product(batch, shape, strides, shape_b, strides_b):
    m, k = shape[-2:]
    n = shape_b[-1]
    a = strides[:-1] + (0, strides[-1])
    b = strides_b[:-2] + (0, strides_b[-1], strides_b[-2])
    return Plan(batch + (m, n, k), batch + (m, n), (a, b))

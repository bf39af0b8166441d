"""Random numbers of our own: those of torch belong to the learner."""


class Dice:
    """Two of Wichmann and Hill's three generators: small numbers, which MicroPython computes fast."""

    def __init__(self, seed):
        seed = abs(int(seed))
        self._a = seed % 30268 + 1
        self._b = seed // 30268 % 30306 + 1
        self.row(8, 0, 1)  # neighbouring seeds begin alike

    def row(self, length, low, high):
        """Of either sign, with sizes from low to high: no mistake hides behind a number near 0."""
        a, b, found = self._a, self._b, []
        for _ in range(length):
            a = a * 171 % 30269
            b = b * 172 % 30307
            side = 2 * ((a / 30269 + b / 30307) % 1.0)
            if side < 1:
                found.append(low + (high - low) * side)
            else:
                found.append(-low - (high - low) * (side - 1))
        self._a, self._b = a, b
        return found

    def rows(self, count, length, low, high):
        return [self.row(length, low, high) for _ in range(count)]

"""How long something takes: on the stage even a right function may be too slow."""

import time


def _ticks():
    if hasattr(time, 'ticks_ms'):
        return time.ticks_ms()
    return int(time.time() * 1000)


class Stopwatch:
    def __init__(self):
        self._start = _ticks()

    def milliseconds(self):
        now = _ticks()
        if hasattr(time, 'ticks_diff'):
            return time.ticks_diff(now, self._start)
        return now - self._start

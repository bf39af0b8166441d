"""What the learner's code finds around it: names that Python has, and walls where the page ends."""

import builtins
import sys

from .ordered import ordered_dict

_print = print

BROWSER = 'reach the browser'
AT_ONCE = 'do several things at the same time'
HIDDEN = {
    'js': BROWSER,
    'jsffi': BROWSER,
    'uctypes': 'reach the memory behind it',
    'asyncio': AT_ONCE,
    '_asyncio': AT_ONCE,
}


class Wall:
    """Stands in sys.modules for a module that is not there, and says so."""

    def __init__(self, name, what):
        self.__name__ = name
        self._what = what

    def __getattr__(self, name):
        raise AttributeError('this page gives Python no way to ' + self._what)

    def __repr__(self):
        return "<module '" + self.__name__ + "' (empty on this page)>"


def install(confined):
    builtins.__ordered__ = ordered_dict
    builtins.print = page_print
    builtins.__float__ = page_float
    builtins.__shown__ = shown
    builtins.exit = builtins.quit = sys.exit
    builtins.ModuleNotFoundError = ImportError
    builtins.RecursionError = RuntimeError
    builtins.UnboundLocalError = NameError
    builtins.FileNotFoundError = builtins.IOError = OSError
    builtins.FloatingPointError = ArithmeticError
    if confined:
        builtins.input = no_input
        builtins.open = no_files
        for name in HIDDEN:
            sys.modules[name] = Wall(name, HIDDEN[name])
        sys.modules.pop('_arithmetic', None)


def page_float(*value):
    """float(x), also of a tensor."""
    if 'torch' not in sys.modules:
        return float(*value)
    from torch._python import to_float

    return to_float(*value)


def shown(value):
    """The value in f'{value:.2f}', also of a tensor."""
    if 'torch' not in sys.modules:
        return value
    from torch._python import formatted

    return formatted(value)


def page_print(*values, sep=' ', end='\n', file=None, flush=False):
    """Python's, which also takes flush."""
    sep = ' ' if sep is None else sep
    end = '\n' if end is None else end
    if file is None:
        _print(*values, sep=sep, end=end)
    else:
        _print(*values, sep=sep, end=end, file=file)


def no_input(prompt=''):
    raise RuntimeError('input() does not work on this page')


def no_files(*what, **how):
    raise OSError('there are no files on this page')

"""A dict that keeps its keys in the order in which they came, as Python's does.

The page writes the learner's `{…}` and `dict(…)` as calls of this (../ordered-dicts.js).
"""

from collections import OrderedDict

_plain = dict


class dict(OrderedDict):  # this name is what type() shows
    def __init__(self, *parts):
        """Each part is a mapping or gives pairs; a later one wins."""
        super().__init__()
        for part in parts:
            self.update(part)

    def update(self, *parts, **more):
        for part in parts + (more,):
            if hasattr(part, 'keys'):
                for key in part.keys():
                    self[key] = part[key]
            else:
                for key, value in part:
                    hash(key)  # the native class takes any key
                    self[key] = value

    def copy(self):
        return dict(self)

    @staticmethod
    def fromkeys(keys, value=None):
        return dict([(key, value) for key in keys])

    def __repr__(self):
        return '{' + ', '.join([repr(key) + ': ' + repr(self[key]) for key in self]) + '}'

    __str__ = __repr__

    def __eq__(self, other):
        if not isinstance(other, _plain) or len(self) != len(other):
            return False
        for key in self:
            if key not in other or other[key] != self[key]:
                return False
        return True

    def __ne__(self, other):
        return not self == other

    def __or__(self, other):
        return dict(self, other)

    def __ior__(self, other):
        self.update(other)
        return self


ordered_dict = dict

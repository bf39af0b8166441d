"""What can be wrong with a call, as data; the words are in ../feedback."""

from .closeness import first_difference, where_right
from .lists import for_json


def raised(error, case):
    return {'kind': 'raised', 'error': error, 'sizes': case.sizes()}


def numbers(first):
    return {'kind': 'numbers', 'first': first}


def first_of(check, case, got, wanted, t=None):
    """The first wrong number, with what should have made it."""
    row, unit = first_difference(got, wanted)
    first = {'check': check, 't': t, 'row': row, 'unit': unit, 'sizes': case.sizes()}
    first['expected'] = wanted[row][unit]
    first['got'] = for_json(got[row][unit])
    first['terms'] = case.terms(row, unit)
    first['right'] = where_right(got, wanted)
    return first


def changed(names):
    return {'kind': 'changed', 'names': list(names)}


def differs(once, twice, t=None):
    """Two calls with equal arguments gave different numbers."""
    row, unit = first_difference(twice, once) or first_difference(once, twice) or (0, 0)
    return {
        'kind': 'again_other', 't': t, 'row': row, 'unit': unit,
        'once': for_json(once[row][unit]), 'twice': for_json(twice[row][unit]),
    }

"""Runs one program of a learner, in steps that the page calls; each answers with JSON."""

import gc
import io
import json
import sys

from . import house

FILE = 'your code'
JOB = '/run/job.json'

_open = open
_run = {}


def install(confined):
    """Once, before anything of the learner's: what Python has and this one lacks, and the walls."""
    for name in ('torch', 'exercise'):
        try:
            __import__(name)
        except ImportError:
            pass  # not mounted; whoever imports it will be told
    house.install(confined)


def prepare():
    return _answer(_prepare)


def execute():
    return _answer(_execute)


def finish():
    return _answer(_finish)


def _prepare():
    with _open(JOB) as file:
        _run.update(json.load(file))
    _run['namespace'] = {'__name__': '__main__'}
    if _run['session']:
        from exercise import prepare

        prepare(_run['namespace'], _run['session'])


def _execute():
    exec(compile(_run['code'], FILE, 'exec'), _run['namespace'])


def _finish():
    from exercise import finish

    return finish(_run['namespace'], _run['session'])


def _answer(step):
    gc.collect()
    try:
        return json.dumps({'value': step()})
    except BaseException as error:
        gc.collect()
        return json.dumps({'error': _describe(error)})


def _describe(error):
    trace = io.StringIO()
    sys.print_exception(error, trace)
    return {
        'type': type(error).__name__,
        'message': _message_of(error),
        'trace': trace.getvalue(),
        'names': [name for name in _run.get('namespace', ())],
    }


def _message_of(error):
    try:
        if isinstance(error, KeyError) and len(error.args) == 1:
            return repr(error.args[0])
        return str(error)
    except Exception:
        return ''  # the learner's own exception, with a broken __str__

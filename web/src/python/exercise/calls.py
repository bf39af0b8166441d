"""Calling what the learner wrote: whatever it does, the check goes on and knows what happened."""

import sys

FILE = 'your code'


class Call:
    """What one call did: it gave a value or raised, and may have changed its arguments."""

    def __init__(self, value, error, changed, printed):
        self.value = value
        self.error = error
        self.changed = changed
        self.printed = printed


class Caller:
    """Calls one function of the learner, again and again."""

    def __init__(self, namespace, name, arguments):
        self.function = namespace.get(name)
        self.arguments = arguments
        self.changed = []
        self._printed = []
        self._watch_print(namespace)

    def __call__(self, case):
        self._printed = []
        value, error = run(self.function, case.tensors())
        changed = case.changed(self.arguments)
        for name in changed:
            if name not in self.changed:
                self.changed.append(name)
        return Call(value, error, changed, self._printed)

    def _watch_print(self, namespace):
        """Somebody who prints instead of returning can be told so."""
        show = namespace.get('print', print)

        def watched(*values, **how):
            for value in values:
                self._printed.append(value)
            show(*values, **how)

        namespace['print'] = watched


def run(function, arguments):
    """(value, None) or (None, what was raised)."""
    try:
        return function(*arguments), None
    except (Exception, SystemExit) as error:
        return None, describe(error)


def describe(error):
    return {'type': type(error).__name__, 'message': str(error), 'line': line_of(error)}


def line_of(error):
    """The learner's line in which it happened, or None."""
    line = None
    for text in trace_of(error).split('\n'):
        text = text.strip()
        if text.startswith('File "' + FILE + '", line '):
            line = int(text.split('line ')[1].split(',')[0])
    return line


def trace_of(error):
    if hasattr(sys, 'print_exception'):
        import io

        out = io.StringIO()
        sys.print_exception(error, out)
        return out.getvalue()
    import traceback

    return ''.join(traceback.format_exception(type(error), error, error.__traceback__))

"""Is the function there, and does it take what it should?"""


def problem_of(name, wanted, namespace, functions):
    """None, or what is wrong. `functions`: the learner's function names with their parameters."""
    function = namespace.get(name)
    if function is None or not (name in functions or callable(function)):
        others = [other for other in functions if other != name]
        nearest = _nearest(name, others)
        if function is not None:
            return {'kind': 'not_callable', 'type': type(function).__name__}
        return {'kind': 'missing', 'functions': sorted(others), 'nearest': nearest}
    return _parameters(wanted, functions.get(name))


def _parameters(wanted, given):
    """Names of the learner's own are as good; the lesson's names in other places are not."""
    for k in range(min(len(wanted), len(given or ()))):
        if given[k] != wanted[k] and given[k] in wanted:
            return {'kind': 'order', 'given': list(given), 'wanted': list(wanted), 'at': k}
    return None


def count_problem(error, given, wanted):
    """What the call raised because it takes more or fewer arguments; None if it is about other things.

    Their names do not tell: some may have defaults, and one may stand for many."""
    if error['type'] != 'TypeError' or 'argument' not in error['message']:
        return None
    if given is None or len(given) == len(wanted):
        return None
    problem = {'kind': 'too_many', 'given': list(given), 'wanted': list(wanted)}
    if len(given) < len(wanted):
        problem['kind'] = 'too_few'
        problem['absent'] = [name for name in wanted if name not in given]
    return problem


def _nearest(name, others):
    bare = _bare(name)
    best, distance = None, 4
    for other in others:
        text = _bare(other)
        steps = 0 if text == bare else _distance(bare, text)
        if text and (text in bare or bare in text):
            steps = min(steps, 3)
        if steps < distance:
            best, distance = other, steps
    return best


def _bare(name):
    return name.replace('_', '').lower()


def _distance(a, b):
    """How many letters must be added, dropped or replaced."""
    before = list(range(len(b) + 1))
    for i in range(len(a)):
        now = [i + 1]
        for j in range(len(b)):
            replaced = before[j] + (0 if a[i] == b[j] else 1)
            now.append(min(replaced, before[j + 1] + 1, now[j] + 1))
        before = now
    return before[len(b)]

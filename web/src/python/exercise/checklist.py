"""The checks of one part, in the order in which a learner reads them."""


class Checklist:
    def __init__(self, ids):
        self._ids = ids
        self._problems = {}
        self._notes = {}

    def passed(self, name):
        self._problems[name] = None

    def failed(self, name, problem):
        self._problems[name] = problem

    def note(self, name, note):
        """Something to say about a check, passed or not."""
        self._notes[name] = note

    def decide(self, name, problem):
        """Passed if there is no problem."""
        self._problems[name] = problem

    def is_right(self, name):
        return name in self._problems and self._problems[name] is None

    def as_list(self):
        """What was not tried did not pass: the first failed check says why."""
        because = None
        for name in self._ids:
            if because is None and self._problems.get(name):
                because = name
        found = []
        for name in self._ids:
            tried = name in self._problems
            problem = self._problems.get(name)
            if not tried:
                problem = {'kind': 'not_tried', 'because': because}
            check = {'id': name, 'passed': problem is None, 'problem': problem}
            check['note'] = self._notes.get(name)
            found.append(check)
        return found

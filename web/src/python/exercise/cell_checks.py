"""The check of rnn_cell, in layers: what cannot be said of a function that fails earlier is not tried."""

from .calls import Caller
from .cases import CELL_ARGUMENTS, draw_cell
from .cell_naming import name_cell
from .checklist import Checklist
from .closeness import alike, same
from .dice import Dice
from .ignored import ignored_arguments
from .lists import all_finite
from .problems import changed, differs, first_of, numbers, raised
from .returned import problem_of_cell, rows_of
from .signature import count_problem, problem_of
from .squashes import is_squash_of

NAME = 'rnn_cell'
CHECKS = (
    'signature', 'runs', 'shape', 'input', 'memory', 'bias', 'tanh', 'sizes', 'arguments', 'again',
)
SIZES = ('batch', 'input', 'hidden')
EXAMPLE = (3, 4, 8)  # those of the lesson
OTHER_SIZES = ((5, 4, 8), (1, 4, 8), (3, 7, 8), (3, 4, 5), (2, 1, 6), (4, 3, 1))
ALONE = (('input', ('h_prev', 'b')), ('memory', ('x_t', 'b')), ('bias', ('x_t', 'h_prev')))
SQUARE = (4, 4, 4)


class CellCheck:
    def __init__(self, namespace, args):
        self.namespace = namespace
        self.functions = args['code']['functions']
        self.dice = Dice(args['seed'])
        self.list = Checklist(CHECKS)
        self.call = Caller(namespace, NAME, CELL_ARGUMENTS)
        self.first = None
        self.mistake = None
        self.usable = False  # gives states of the right shape

    def run(self):
        problem = problem_of(NAME, CELL_ARGUMENTS, self.namespace, self.functions)
        self.list.decide('signature', problem)
        if problem is None:
            self._values(draw_cell(self.dice, *EXAMPLE))

    def _values(self, case):
        call = self.call(case)
        if call.error:
            self._raised(call, case)
            return
        self.list.passed('runs')
        problem = problem_of_cell(call, case.sizes())
        self._say_if_right_was_printed(problem, call, case)
        self.list.decide('shape', problem)
        if problem:
            if problem['kind'] == 'shape':
                self._name_at_equal_sizes()
            return
        self.usable = True
        self._numbers(case, rows_of(call.value))
        self._untouched()

    def _raised(self, call, case):
        problem = count_problem(call.error, self.functions.get(NAME), CELL_ARGUMENTS)
        if problem:
            self.list.failed('signature', problem)
            return
        self.list.failed('runs', raised(call.error, case))
        self._name_at_equal_sizes()

    def _say_if_right_was_printed(self, problem, call, case):
        if problem and problem['kind'] == 'none':
            problem['right'] = any(_is_right(value, case) for value in call.printed)

    def _numbers(self, case, got):
        again = self.call(case)
        if not self._same_again(case, got, again):
            return
        right = same(got, case.right)
        if not right:
            self.first = first_of('tanh', case, got, case.right)
        self._parts_alone(right)
        self.list.decide('tanh', None if right else numbers(self.first))
        self._other_sizes(right)
        if not right:
            self._name(case, got)
        elif not self.list.is_right('sizes'):
            self._name_sizes()

    def _same_again(self, case, got, again):
        """A second call with equal arguments: what it keeps between calls would show."""
        problem = None
        if again.error:
            problem = {'kind': 'again_raised', 'error': again.error}
        elif problem_of_cell(again, case.sizes()):
            problem = {'kind': 'again_shape'}
        elif not alike(got, rows_of(again.value)):
            problem = differs(got, rows_of(again.value))
        self.list.decide('again', problem)
        if problem is None:
            return True
        kept = same(got, case.right)
        self.mistake = [{'id': 'keeps_state' if kept else 'never_twice'}]
        if not kept:
            self.first = first_of('tanh', case, got, case.right)
        return False

    def _parts_alone(self, right):
        """Each part with the others zero. Behind a wrong tanh a part may still be right."""
        for name, without in ALONE:
            case = draw_cell(self.dice, *EXAMPLE, without=without)
            problem = self._call_problem(case)
            if problem is None:
                got = rows_of(self.last.value)
                if not same(got, case.right) and (right or not self._is_part(name, case, got)):
                    first = first_of(name, case, got, case.right)
                    self.first = self.first or first
                    problem = numbers(first)
            self.list.decide(name, problem)

    def _is_part(self, name, case, got):
        rows = {'input': case.input, 'memory': case.memory, 'bias': [case.b for _ in case.x]}
        return is_squash_of(got, rows[name])

    def _other_sizes(self, right):
        cases = [draw_cell(self.dice, *sizes) for sizes in OTHER_SIZES]
        cases.append(draw_cell(self.dice, *EXAMPLE, scale=3.0))
        cases.append(draw_cell(self.dice, *EXAMPLE, without=('x_t',)))
        cases.append(draw_cell(self.dice, *EXAMPLE, without=('h_prev',)))
        self.failed_sizes = []
        first_problem = None
        for case in cases:
            problem = self._call_problem(case)
            if problem is None and right:
                got = rows_of(self.last.value)
                if not same(got, case.right):
                    problem = numbers(first_of('sizes', case, got, case.right))
            if problem:
                self.failed_sizes.append(case.sizes())
                if first_problem is None:
                    first_problem = problem
        if first_problem:
            self.first = self.first or first_problem.get('first')
            self.list.failed('sizes', first_problem)
        elif right:
            self.list.passed('sizes')

    def _call_problem(self, case):
        self.last = self.call(case)
        if self.last.error:
            return raised(self.last.error, case)
        return problem_of_cell(self.last, case.sizes())

    def _untouched(self):
        if self.call.changed:
            self.list.failed('arguments', changed(self.call.changed))
            if self.mistake is None:
                self.mistake = [{'id': 'changes_arguments', 'names': list(self.call.changed)}]
        else:
            self.list.passed('arguments')

    def _name(self, case, got):
        if not all_finite(got):
            self.mistake = [{'id': 'not_finite'}]
            return
        second = draw_cell(self.dice, *EXAMPLE)
        if self._call_problem(second):
            return
        other = rows_of(self.last.value)
        cases, results = [case, second], [got, other]
        self.mistake = name_cell(cases, results)
        if self.mistake is None:
            names = ignored_arguments(case, self._is_unmoved(got), CELL_ARGUMENTS)
            if len(names) == len(CELL_ARGUMENTS):
                self.mistake = [{'id': 'constant'}]
            elif names:
                self.mistake = [{'id': 'ignores', 'names': names}]

    def _is_unmoved(self, got):
        return lambda moved: (
            self._call_problem(moved) is None and same(rows_of(self.last.value), got)
        )

    def _name_at_equal_sizes(self):
        """Where PyTorch stops it at other sizes, its numbers at equal sizes still tell what it does."""
        cases = [draw_cell(self.dice, *SQUARE) for _ in range(2)]
        results = []
        for case in cases:
            if self._call_problem(case):
                return
            results.append(rows_of(self.last.value))
        if not all(same(results[k], cases[k].right) for k in range(2)):
            self.mistake = name_cell(cases, results, square=True)

    def _name_sizes(self):
        """Right for the sizes of the lesson, but not where one of them is another."""
        which = []
        for k in range(3):
            for sizes in self.failed_sizes:
                others = [sizes[SIZES[n]] == EXAMPLE[n] for n in range(3) if n != k]
                if all(others) and sizes[SIZES[k]] != EXAMPLE[k] and SIZES[k] not in which:
                    which.append(SIZES[k])
        if which:
            self.mistake = [{'id': 'one_size', 'sizes': which, 'only': list(EXAMPLE)}]


def _is_right(value, case):
    try:
        return same(value.tolist(), case.right)
    except (AttributeError, TypeError, IndexError):
        return False

"""The check of unroll, in layers like that of rnn_cell."""

from .calls import Caller
from .cases import UNROLL_ARGUMENTS, UnrollCase, draw_cell, draw_unroll
from .cell_naming import name_cell
from .checklist import Checklist
from .closeness import alike, same
from .dice import Dice
from .ignored import ignored_arguments
from .lists import all_finite
from .problems import changed, differs, first_of, numbers, raised
from .sequence_shape import read_states
from .signature import count_problem, problem_of
from .unroll_naming import name_unroll

NAME = 'unroll'
CHECKS = (
    'signature', 'runs', 'shape', 'length', 'first', 'start', 'carry', 'same', 'order',
    'sizes', 'cell', 'arguments', 'again',
)
EXAMPLE = (5, 3, 4, 8)  # steps, batch, input, hidden
OTHER_SIZES = ((1, 2, 3, 4), (7, 1, 4, 8), (2, 5, 3, 6), (9, 3, 1, 2))
SQUARE = (4, 4, 4, 4)


class UnrollCheck:
    def __init__(self, namespace, args, given_cell):
        self.namespace = namespace
        self.functions = args['code']['functions']
        self.dice = Dice(args['seed'])
        self.list = Checklist(CHECKS)
        self.call = Caller(namespace, NAME, UNROLL_ARGUMENTS)
        self.cell = CountedCell(namespace, given_cell)
        self.first = None
        self.mistake = None
        self.usable = False

    def run(self):
        problem = problem_of(NAME, UNROLL_ARGUMENTS, self.namespace, self.functions)
        self.list.decide('signature', problem)
        if problem is None:
            self._values(draw_unroll(self.dice, *EXAMPLE))

    def _values(self, case):
        self.cell.calls = 0
        call = self.call(case)
        calls = self.cell.calls
        if call.error:
            self._raised(call, case)
            return
        self.list.passed('runs')
        states, problem = read_states(call, case)
        if problem and problem['kind'] == 'count':
            self.list.passed('shape')
            self.list.failed('length', problem)
        else:
            self.list.decide('shape', problem)
        if problem:
            if problem['kind'] in ('count', 'sequence', 'item_shape'):
                self._name_at_equal_sizes()
            return
        self.list.passed('length')
        self.usable = True
        self._numbers(case, states, calls)
        self._untouched()

    def _raised(self, call, case):
        problem = count_problem(call.error, self.functions.get(NAME), UNROLL_ARGUMENTS)
        if problem:
            self.list.failed('signature', problem)
            return
        self.list.failed('runs', raised(call.error, case))
        self._name_at_equal_sizes()

    def _numbers(self, case, states, calls):
        first = first_wrong('carry', case, states)
        if not self._same_again(case, states, first):
            return
        self.first = first
        right = first is None
        self._one_step(case, states)
        late = first_wrong('carry', case, states, 1)
        self.list.decide('carry', numbers(late) if late else None)
        if self.list.is_right('start'):  # it starts from another h_0 to see
            self._same_rule(case, states)
        self._order(case, states)
        if right:
            self._other_sizes()
        self._uses_cell(right, calls)
        if not right:
            self._name(case, states)

    def _same_again(self, case, states, first):
        again, problem = self._states(case)
        if problem is None:
            for t in range(len(states)):
                if not alike(states[t], again[t]):
                    problem = differs(states[t], again[t], t + 1)
                    break
        elif problem['kind'] == 'raised':
            problem = {'kind': 'again_raised', 'error': problem['error']}
        else:
            problem = {'kind': 'again_shape'}
        self.list.decide('again', problem)
        if problem is None:
            return True
        self.mistake = [{'id': 'never_twice' if first else 'keeps_state'}]
        self.first = first
        return False

    def _one_step(self, case, states):
        """h_1 from a zero h_0, and then from another: two different things to get wrong."""
        zero = draw_unroll(self.dice, *EXAMPLE, zero_start=True)
        got, problem = self._states(zero)
        if problem is None and not same(got[0], zero.steps(got)[0].right):
            problem = numbers(first_of('first', zero.steps(got)[0], got[0],
                                       zero.steps(got)[0].right, 1))
        self.list.decide('first', problem)
        cell = case.steps(states)[0]
        if same(states[0], cell.right):
            self.list.passed('start')
        elif problem is None:
            self.list.failed('start', numbers(first_of('start', cell, states[0], cell.right, 1)))

    def _same_rule(self, case, states):
        """Going on from their own h_2 must give what going through gave."""
        rest = UnrollCase(case.x[2:], states[1], case.W_xh, case.W_hh, case.b)
        got, problem = self._states(rest)
        if problem is None:
            for t in range(len(got)):
                if not same(got[t], states[t + 2]):
                    problem = differs(states[t + 2], got[t], t + 3)
                    problem['kind'] = 'other_rule'
                    break
        self.list.decide('same', problem)

    def _order(self, case, states):
        """Another last input must change the last state, and no earlier one."""
        last = self.dice.rows(len(case.h), len(case.x[0][0]), 0.2, 1.5)
        other = UnrollCase(case.x[:-1] + [last], case.h, case.W_xh, case.W_hh, case.b)
        got, problem = self._states(other)
        if problem is None:
            moved = [t + 1 for t in range(len(got)) if not same(got[t], states[t])]
            if moved != [len(states)]:
                problem = {'kind': 'order', 'moved': moved, 'steps': len(states)}
        self.list.decide('order', problem)

    def _other_sizes(self):
        cases = [draw_unroll(self.dice, *sizes) for sizes in OTHER_SIZES]
        cases.append(draw_unroll(self.dice, *EXAMPLE, scale=2.5))
        for case in cases:
            states, problem = self._states(case)
            if problem is None:
                first = first_wrong('sizes', case, states)
                problem = numbers(first) if first else None
                self.first = self.first or first
            if problem:
                self.list.failed('sizes', problem)
                return
        self.list.passed('sizes')

    def _states(self, case):
        call = self.call(case)
        if call.error:
            return None, raised(call.error, case)
        return read_states(call, case)

    def _uses_cell(self, right, calls):
        """Not demanded: whoever has the right states by another way has them."""
        steps = EXAMPLE[0]
        self.list.note('cell', {'calls': calls, 'steps': steps})
        if right or calls == steps:
            self.list.passed('cell')
        else:
            self.list.failed('cell', {'kind': 'calls', 'calls': calls, 'steps': steps})

    def _untouched(self):
        if self.call.changed:
            self.list.failed('arguments', changed(self.call.changed))
            if self.mistake is None:
                self.mistake = [{'id': 'changes_arguments', 'names': list(self.call.changed)}]
        else:
            self.list.passed('arguments')

    def _name(self, case, states):
        if not all(all_finite(state) for state in states):
            self.mistake = [{'id': 'not_finite'}]
            return
        if self.cell.is_own and self.cell.calls > 0:
            self.mistake = self._own_cell()
            if self.mistake:
                return
        second = draw_unroll(self.dice, *EXAMPLE)
        other, problem = self._states(second)
        if problem:
            return
        self.mistake = name_unroll([case, second], [states, other])
        if self.mistake is None:
            names = ignored_arguments(case, self._is_unmoved(states), UNROLL_ARGUMENTS)
            if len(names) == len(UNROLL_ARGUMENTS):
                self.mistake = [{'id': 'constant'}]
            elif names:
                self.mistake = [{'id': 'ignores', 'names': names}]

    def _is_unmoved(self, states):
        def unmoved(moved):
            got, problem = self._states(moved)
            return problem is None and all(same(got[t], states[t]) for t in range(len(states)))

        return unmoved

    def _own_cell(self):
        """They wrote rnn_cell once more, and that is what is wrong."""
        case = draw_cell(self.dice, *EXAMPLE[1:])
        try:
            got = self.cell.function(*case.tensors()).tolist()
        except Exception:
            return None
        if same(got, case.right):
            return None
        return [{'id': 'wrong_cell', 'flaws': name_cell([case], [got]) or []}]

    def _name_at_equal_sizes(self):
        cases = [draw_unroll(self.dice, *SQUARE) for _ in range(2)]
        results = []
        for case in cases:
            states, problem = self._states(case)
            if problem:
                return
            results.append(states)
        if first_wrong('', cases[0], results[0]):
            self.mistake = name_unroll(cases, results, square=True)


class CountedCell:
    """Stands in for rnn_cell, and counts how often unroll calls it."""

    def __init__(self, namespace, given):
        self.calls = 0
        self.function = namespace.get('rnn_cell')
        self.is_own = callable(self.function) and self.function is not given
        if callable(self.function):
            namespace['rnn_cell'] = self._counting()

    def _counting(self):
        def rnn_cell(*values, **named):
            self.calls += 1
            return self.function(*values, **named)

        return rnn_cell


def first_wrong(check, case, states, after=0):
    """The first number, beyond the first `after` steps, that does not follow from their state before."""
    cells = case.steps(states)
    for t in range(after, len(cells)):
        if not same(states[t], cells[t].right):
            return first_of(check, cells[t], states[t], cells[t].right, t + 1)
    return None

"""Before and after the learner's code: the face of this package."""

from . import explore
from .cell_checks import CellCheck
from .given import cell_for
from .on_stage import states_on_stage
from .unroll_checks import UnrollCheck

_kept = {}  # from prepare to finish; there is one run at a time


def known_of(namespace, args):
    """What helps to explain an exception of the learner's function."""
    code = args['code']
    names = [name for name in namespace]
    return {'source': code['source'], 'functions': code['functions'], 'names': names}


def prepare(namespace, args):
    """Puts into the namespace what the part may use."""
    _kept.clear()
    if args['part'] == 'unroll':
        function, _kept['whose'] = cell_for(args)
        _kept['cell'] = function
        namespace['rnn_cell'] = function
    elif args['part'] == 'explore':
        _kept['recorder'] = explore.prepare(namespace, args)


def finish(namespace, args):
    """What came out, as data for JSON."""
    if args['part'] == 'explore':
        return explore.finish(namespace, args, _kept['recorder'])
    if not args.get('check'):
        return {'part': args['part']}
    if args['part'] == 'cell':
        check = CellCheck(namespace, args)
    else:
        check = UnrollCheck(namespace, args, _kept.get('cell'))
    check.run()
    result = {
        'part': args['part'],
        'checks': check.list.as_list(),
        'first': check.first,
        'mistake': check.mistake,
        'whose_cell': _kept.get('whose'),
        'known': known_of(namespace, args),
    }
    network = args.get('network') if check.usable else None
    careful = len(check.call.changed) > 0
    result.update(states_on_stage(args['part'], check.call.function, network, careful))
    return result

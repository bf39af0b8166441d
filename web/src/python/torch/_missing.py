"""What this torch lacks says so, and names what to use."""

_HINTS = {
    'lstm': 'Use torch.nn.RNN or torch.nn.RNNCell: this lesson is about the plain recurrent cell.',
    'LSTM': 'Use nn.RNN or nn.RNNCell: this lesson is about the plain recurrent cell.',
    'LSTMCell': 'Use nn.RNNCell: this lesson is about the plain recurrent cell.',
    'GRU': 'Use nn.RNN or nn.RNNCell: this lesson is about the plain recurrent cell.',
    'GRUCell': 'Use nn.RNNCell: this lesson is about the plain recurrent cell.',
    'float64': 'All its numbers are torch.float32.',
    'double': 'All its numbers are torch.float32: use .float().',
    'float16': 'All its numbers are torch.float32.',
    'half': 'All its numbers are torch.float32: use .float().',
    'bfloat16': 'All its numbers are torch.float32.',
    'int32': 'Its whole numbers are torch.int64.',
    'int': 'Its whole numbers are torch.int64: use .long().',
    'int8': 'Its whole numbers are torch.int64.',
    'int16': 'Its whole numbers are torch.int64.',
    'uint8': 'Its whole numbers are torch.int64.',
    'numpy': 'Use .tolist() for a list of numbers.',
    'from_numpy': 'Use torch.tensor(list).',
    'concat': 'Use torch.cat.',
    'concatenate': 'Use torch.cat.',
    'append': 'Collect the tensors in a list and use torch.stack or torch.cat.',
    'extend': 'Collect the tensors in a list and use torch.stack or torch.cat.',
    'hstack': 'Use torch.cat(..., dim=1).',
    'vstack': 'Use torch.cat(..., dim=0).',
    'einsum': 'Use @ and .T.',
    'tensordot': 'Use @ and .T.',
    'baddbmm': 'Use @ and +.',
    'randint': 'Use (torch.rand(size) * n).long().',
    'randperm': 'Use torch.rand(n) and sort its .tolist().',
    'sort': 'Use sorted(x.tolist()).',
    'argsort': 'Use x.tolist() and sorted.',
    'topk': 'Use torch.max(x, dim).',
    'median': 'Use sorted(x.tolist()).',
    'gather': 'Index with a list: x[[0, 1], [2, 0]].',
    'optim': 'It computes no gradients: here the network is run, not trained.',
    'autograd': 'It computes no gradients: here the network is run, not trained.',
    'save': 'Print x.tolist() instead.',
    'load': 'Use torch.tensor with the numbers.',
    'utils': 'Cut batches out with slices: x[0:3].',
    'cuda': "It computes on the page, with 'cpu'.",
    'dot_product': 'Use torch.dot.',
    'multiply': 'Use torch.mul or *.',
    'array': 'Use torch.tensor.',
    'Sequential': 'Call one layer after another.',
    'Dropout': 'It only runs networks, so nothing is dropped out.',
    'Embedding': 'Use F.one_hot(indices, n).float() @ W.',
    'init': 'Fill parameters with uniform_ or normal_.',
}


def _shortened(name):
    """The name, and the name without one of its letters: two names that have one of these in
    common differ by one letter, or by the order of two."""
    name = name.lower()
    return [name] + [name[:i] + name[i + 1 :] for i in range(len(name))]


_indices = {}


def _index(prefix, names):
    """For every shortened name the names that it comes from; made once, because dir() asks for
    thousands of names."""
    index = _indices.get(prefix)
    if index is None:
        index = _indices[prefix] = {}
        for name in names:
            if not name.startswith('_'):
                for short in _shortened(name):
                    index.setdefault(short, []).append(name)
    return index


def _nearest(prefix, name, names):
    index = _index(prefix, names)
    near = []
    for short in _shortened(name):
        for other in index.get(short, ()):
            near.append((abs(len(other) - len(name)), other.endswith('_'), other))
    return min(near)[2] if near else None


def _suggestion(prefix, name, names):
    if name in _HINTS:
        return ' ' + _HINTS[name]
    near = _nearest(prefix, name, names) if len(name) > 1 else None
    return ' Did you mean %s%s?' % (prefix, near) if near else ''


def missing(module, name, names):
    """The error for torch.name, if there is no such name."""
    if name.startswith('__'):
        return AttributeError("module '%s' has no attribute '%s'" % (module, name))
    return AttributeError(
        "%s.%s is not part of this page's small torch.%s"
        % (module, name, _suggestion(module + '.', name, names))
    )


def missing_method(name, names):
    if name.startswith('__'):
        return AttributeError("'Tensor' object has no attribute '%s'" % name)
    return AttributeError(
        "A Tensor of this page's small torch has no .%s.%s"
        % (name, _suggestion('.', name, names))
    )

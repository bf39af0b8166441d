"""nn.Module: keeps its parameters and layers in the order in which they were set."""

from collections import OrderedDict

from torch.nn._parameter import Parameter


class _State(OrderedDict):
    """Prints as Python's OrderedDict does."""

    def __repr__(self):
        return 'OrderedDict([' + ', '.join(repr(pair) for pair in self.items()) + '])'

    __str__ = __repr__


class Module:
    training = True

    def __setattr__(self, name, value):
        if isinstance(value, (Parameter, Module)):
            if '_names' not in self.__dict__:
                object.__setattr__(self, '_names', [])
            if name not in self._names:
                self._names.append(name)
        object.__setattr__(self, name, value)

    def __call__(self, *arguments, **options):
        return self.forward(*arguments, **options)

    def forward(self, *arguments):
        raise NotImplementedError(
            'Module [%s] is missing the required "forward" function' % type(self).__name__
        )

    def register_parameter(self, name, parameter):
        setattr(self, name, parameter)

    def register_buffer(self, name, tensor):
        setattr(self, name, tensor)

    def _own(self):
        """(name, parameter or layer) in order."""
        names = self.__dict__.get('_names', ())
        return [(name, getattr(self, name)) for name in names]

    def named_parameters(self, prefix='', recurse=True):
        found = []
        start = prefix + '.' if prefix else ''
        own = self._own()
        for name, value in own:
            if isinstance(value, Parameter):
                found.append((start + name, value))
        for name, value in own:
            if isinstance(value, Module) and recurse:
                found.extend(value.named_parameters(start + name))
        return iter(found)

    def parameters(self, recurse=True):
        return iter([parameter for _, parameter in self.named_parameters('', recurse)])

    def named_children(self):
        return iter([pair for pair in self._own() if isinstance(pair[1], Module)])

    def children(self):
        return iter([child for _, child in self.named_children()])

    def state_dict(self):
        return _State([(name, value.detach()) for name, value in self.named_parameters()])

    def load_state_dict(self, state, strict=True):
        for name, parameter in self.named_parameters():
            parameter.copy_(state[name])

    def eval(self):
        return self.train(False)

    def train(self, mode=True):
        self.training = mode
        for child in self.children():
            child.train(mode)
        return self

    def to(self, *wanted):
        return self

    def requires_grad_(self, wanted=True):
        for parameter in self.parameters():
            parameter.requires_grad_(wanted)
        return self

    def zero_grad(self, set_to_none=False):
        pass

    def extra_repr(self):
        return ''

    def __repr__(self):
        lines = []
        for name, child in self.named_children():
            lines.append('(%s): %s' % (name, repr(child).replace('\n', '\n  ')))
        name = type(self).__name__
        if not lines:
            return '%s(%s)' % (name, self.extra_repr())
        return name + '(\n  ' + '\n  '.join(lines) + '\n)'

    __str__ = __repr__

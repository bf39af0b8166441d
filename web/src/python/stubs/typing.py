"""Names for hints, which change no result: they can be subscripted, called and inherited from."""


class _Hint:
    def __getitem__(self, what):
        return self

    def __call__(self, *what, **how):
        return what[-1] if what else self

    def __or__(self, other):
        return self

    __ror__ = __or__


_hint = _Hint()
Any = AnyStr = Callable = ClassVar = Dict = Final = FrozenSet = Generator = Iterable = _hint
Iterator = List = Literal = Mapping = MutableMapping = NoReturn = Optional = Sequence = Set = _hint
Sized = Text = Tuple = Type = Union = Annotated = Collection = Hashable = Self = TypeAlias = _hint
TypeVar = _hint
TYPE_CHECKING = False


class Generic:
    pass


class Protocol:
    pass


def cast(kind, value):
    return value


def overload(function):
    return function


def final(what):
    return what

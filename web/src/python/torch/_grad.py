"""torch.no_grad() and its kin. There are no gradients here, so they change nothing."""


class no_grad:
    """`with torch.no_grad():` or `@torch.no_grad()`"""

    def __init__(self, *arguments):
        pass

    def __enter__(self):
        return None

    def __exit__(self, *problem):
        return False

    def __call__(self, function):
        return function


enable_grad = inference_mode = set_grad_enabled = no_grad


def is_grad_enabled():
    return False

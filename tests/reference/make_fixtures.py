"""Makes the reference values that the C++ tests compare with, by real PyTorch.

    /usr/bin/python3 tests/reference/make_fixtures.py

needs PyTorch (made with 1.13, Debian 12: apt-get install python3-torch) and writes
tests/reference/fixtures/. Remake the files only when a case is added or changed, and commit them:
the tests themselves need no Python.

A fixture is text: a line with a name and the sizes of an array, then one line for every row of its
last dimension, then an empty line. Nine digits give every float32 back exactly. Where values are
free to choose, they are rounded to multiples of 1/64, which keeps the files short.
"""

import pathlib

import torch
from torch import nn
from torch.autograd.functional import jacobian
from torch.nn import functional

FOLDER = pathlib.Path(__file__).parent / "fixtures"


def write(name, arrays):
    """Writes one fixture; what is not a tensor becomes one."""
    lines = [f"# Made by PyTorch {torch.__version__}; see ../make_fixtures.py"]
    for key, value in arrays.items():
        value = torch.as_tensor(value).detach()
        assert value.numel() > 0, f"{name}: {key} is empty"
        assert torch.isfinite(value).all(), f"{name}: {key} is not finite"
        number = "{:.9g}" if value.is_floating_point() else "{:d}"
        lines.append(" ".join([key] + [str(size) for size in value.shape or (1,)]))
        for row in value.reshape(-1, value.shape[-1] if value.dim() else 1).tolist():
            lines.append(" ".join(number.format(v) for v in row))
        lines.append("")
    (FOLDER / f"{name}.txt").write_text("\n".join(lines))


def rounded(values):
    return torch.round(values * 64) / 64


# ---- unroll, bptt, influence

# name: sizes; factors of W_xh, W_hh (times 1/sqrt(H)), b and x; which (t, batch row) get influence
UNROLLS = {
    "one_unit": dict(T=6, B=2, I=1, H=1, W_xh=0.8, W_hh=1.2, b=0.3, x=1, at=[(6, 0), (6, 1)]),
    "small": dict(T=5, B=3, I=4, H=8, W_xh=0.4, W_hh=1, b=0.4, x=1, at=[(1, 0), (3, 1), (5, 2)]),
    "many_rows": dict(T=2, B=9, I=3, H=7, W_xh=0.5, W_hh=1, b=0.3, x=1, at=[(2, 8)]),
    "saturated": dict(T=7, B=2, I=3, H=17, W_xh=1.5, W_hh=3, b=1, x=2, at=[(4, 0), (7, 1)]),
    "tiny": dict(T=40, B=5, I=2, H=16, W_xh=0.01, W_hh=0.04, b=0.01, x=1, at=[(8, 1), (40, 4)]),
    "odd_sizes": dict(T=40, B=3, I=5, H=33, W_xh=0.5, W_hh=0.9, b=0.3, x=1, at=[(20, 0), (40, 2)]),
    "one_hot": dict(T=25, B=1, I=27, H=15, W_xh=1, W_hh=1.2, b=0.2, x=0, at=[(25, 0)]),
    "long": dict(T=200, B=2, I=3, H=20, W_xh=0.6, W_hh=1, b=0.3, x=1.5, at=[(57, 0), (200, 1)]),
    "wide": dict(T=30, B=4, I=6, H=64, W_xh=0.4, W_hh=1, b=0.2, x=1, at=[(30, 0), (30, 3)]),
}


def draw(c):
    T, B, I, H = c["T"], c["B"], c["I"], c["H"]
    x = rounded(torch.randn(T, B, I) * c["x"])
    if c["x"] == 0:
        x = functional.one_hot(torch.randint(I, (T, B)), I).float()
    return dict(
        x=x,
        h0=rounded(torch.rand(B, H) * 2 - 1),
        W_xh=torch.randn(H, I) * c["W_xh"],
        W_hh=torch.randn(H, H) * c["W_hh"] / H**0.5,
        b=torch.randn(H) * c["b"],
        dh=rounded(torch.randn(T, B, H)),
    )


def reference_rnn(p):
    """nn.RNN with the cell's weights; its second bias is 0, so that the first is b."""
    rnn = nn.RNN(p["W_xh"].shape[1], p["W_xh"].shape[0])
    with torch.no_grad():
        rnn.weight_ih_l0.copy_(p["W_xh"])
        rnn.weight_hh_l0.copy_(p["W_hh"])
        rnn.bias_ih_l0.copy_(p["b"])
        rnn.bias_hh_l0.zero_()
    return rnn


def steps_by_hand(p):
    """The intermediates that nn.RNN does not show, step by step."""
    h, rows = p["h0"], []
    for x_t in p["x"]:
        input, memory = x_t @ p["W_xh"].T, h @ p["W_hh"].T
        preactivation = memory + input + p["b"]
        h = torch.tanh(preactivation)
        rows.append((input, memory, preactivation, h))
    return [torch.stack(column) for column in zip(*rows)]


def influence(p, t, batch):
    """Spectral norms of d h_t / d x_k for k = 1..t, in float64."""
    W_xh, W_hh, b = p["W_xh"].double(), p["W_hh"].double(), p["b"].double()

    def h_t(x):
        h = p["h0"][batch].double()
        for x_k in x:
            h = torch.tanh(W_hh @ h + W_xh @ x_k + b)
        return h

    J = jacobian(h_t, p["x"][:t, batch].double())  # (H, t, I)
    return torch.linalg.matrix_norm(J.transpose(0, 1), ord=2)


def make_unroll(name, c):
    torch.manual_seed(sum(map(ord, name)))
    p = draw(c)
    rnn = reference_rnn(p)
    x, h0 = p["x"].clone().requires_grad_(), p["h0"].clone().requires_grad_()
    h = rnn(x, h0[None])[0]
    (h * p["dh"]).sum().backward()

    input, memory, preactivation, h_by_hand = steps_by_hand(p)
    assert (h - h_by_hand).abs().max() < 2e-6, name
    # Long runs keep their intermediates at some steps only; the steps count from 0.
    steps = torch.arange(c["T"]) if c["T"] < 10 else torch.tensor([0, 1, 2, c["T"] // 2, c["T"] - 1])
    p.update(
        h=h, steps=steps, input=input[steps], memory=memory[steps],
        preactivation=preactivation[steps], dW_xh=rnn.weight_ih_l0.grad,
        dW_hh=rnn.weight_hh_l0.grad, db=rnn.bias_ih_l0.grad, dh0=h0.grad, dx=x.grad,
        influence_at=torch.tensor(c["at"]),
    )
    for row, (t, batch) in enumerate(c["at"]):
        p[f"influence_{row}"] = influence(p, t, batch)
    write(f"unroll_{name}", p)


# ---- random, init

SIZES = [1, 5, 7, 15, 16, 17, 31, 32, 33, 40, 100]


def make_random(number, seed):
    """Calls of many sizes in an order of chance; a name says which call it was and its place."""
    torch.manual_seed(number)
    calls = [(kind, size) for kind in ("rand", "randn") for size in SIZES + [1000] * (number < 2)]
    calls = [calls[i] for i in torch.randperm(len(calls))]
    torch.manual_seed(seed)
    arrays = {"seed": torch.tensor(seed)}
    for place, (kind, size) in enumerate(calls):
        arrays[f"{kind}_{place}"] = getattr(torch, kind)(size)
    write(f"random_{number}", arrays)


def make_init(number, seed, I, H, O):
    torch.manual_seed(seed)
    rnn, linear = nn.RNN(I, H), nn.Linear(H, O)
    write(f"init_{number}", dict(
        seed=torch.tensor(seed), weight_ih=rnn.weight_ih_l0, weight_hh=rnn.weight_hh_l0,
        bias_ih=rnn.bias_ih_l0, bias_hh=rnn.bias_hh_l0, weight=linear.weight, bias=linear.bias))


# ---- readout, adam, train

def make_readout():
    torch.manual_seed(5)
    W_hy, b_y, h = torch.randn(5, 7), torch.randn(5), torch.rand(4, 3, 7) * 2 - 1
    y = (h @ W_hy.T + b_y).reshape(12, 5).requires_grad_()
    classes, values = torch.randint(5, (12,)), torch.randn(12, 5)
    cross_entropy = functional.cross_entropy(y, classes)
    d_cross_entropy, = torch.autograd.grad(cross_entropy, y)
    squared_error = functional.mse_loss(y, values)
    d_squared_error, = torch.autograd.grad(squared_error, y)
    # Logits whose exp overflows or underflows in float32.
    steep = torch.tensor([[500, -500, 0], [-1000, 30, 29], [88, 89, 90], [0, 0, 0.]]).requires_grad_()
    steep_classes = torch.tensor([2, 1, 0, 2])
    d_steep, = torch.autograd.grad(functional.cross_entropy(steep, steep_classes), steep)
    write("readout", dict(
        W_hy=W_hy, b_y=b_y, h=h, y=y, softmax=y.softmax(1), classes=classes, values=values,
        cross_entropy=cross_entropy, d_cross_entropy=d_cross_entropy, squared_error=squared_error,
        d_squared_error=d_squared_error, steep=steep, steep_classes=steep_classes,
        steep_loss=functional.cross_entropy(steep, steep_classes), d_steep=d_steep))


def make_adam():
    """Gradients of very different size, also zero ones; the parameters after each step."""
    torch.manual_seed(6)
    factors = torch.tensor([1, 0, 1e-9, 1e-4, 30, 1e6])
    gradients = torch.randn(25, 6) * factors
    gradients[3:9] = 0
    p = torch.randn(6)
    start, after = p.clone(), []
    optimizer = torch.optim.Adam([p.requires_grad_()], lr=0.05)
    for gradient in gradients:
        p.grad = gradient.clone()
        optimizer.step()
        after.append(p.detach().clone())
    write("adam", dict(rate=0.05, start=start, gradients=gradients, after=torch.stack(after)))


def train(p, h0, x, loss_of, rate, steps):
    """Trains the parameters W_xh, W_hh, b (one bias, as the engine has), W_hy, b_y in place."""
    optimizer = torch.optim.Adam([v.requires_grad_() for v in p.values()], lr=rate)
    losses = []
    for _ in range(steps):
        h, hs = h0, []
        for x_t in x:
            h = torch.tanh(h @ p["W_hh"].T + x_t @ p["W_xh"].T + p["b"])
            hs.append(h)
        y = (torch.stack(hs) @ p["W_hy"].T + p["b_y"]).flatten(0, 1)
        loss = loss_of(y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return torch.tensor(losses)


def prefixed(prefix, arrays):
    return {prefix + key: value.detach().clone() for key, value in arrays.items()}


def make_hello(seed):
    letters, word = "helo", "hello"
    codes = torch.tensor([letters.index(letter) for letter in word])
    torch.manual_seed(seed)
    rnn, linear = nn.RNN(4, 8), nn.Linear(8, 4)
    p = dict(W_xh=rnn.weight_ih_l0, W_hh=rnn.weight_hh_l0, b=rnn.bias_ih_l0 + rnn.bias_hh_l0,
             W_hy=linear.weight, b_y=linear.bias)
    p = prefixed("", p)
    x = functional.one_hot(codes[:-1], 4).float()[:, None]
    loss_of = lambda y: functional.cross_entropy(y, codes[1:])
    losses = train(p, torch.zeros(1, 8), x, loss_of, 0.05, 120)
    write(f"train_hello_{seed}", dict(seed=torch.tensor(seed), losses=losses, **prefixed("after_", p)))


def make_training(name, T, B, I, H, O, rate, steps):
    """A run with a batch and a non-zero h_0, on classes or on values."""
    torch.manual_seed(7)
    shapes = dict(W_xh=(H, I), W_hh=(H, H), b=(H,), W_hy=(O, H), b_y=(O,))
    p = {key: torch.randn(shape) * 0.5 for key, shape in shapes.items()}
    x, h0 = rounded(torch.randn(T, B, I)), rounded(torch.rand(B, H) - 0.5)
    classes, values = torch.randint(O, (T * B,)), rounded(torch.randn(T * B, O))
    on_classes = name == "classes"
    targets = classes if on_classes else values
    criterion = functional.cross_entropy if on_classes else functional.mse_loss
    arrays = dict(rate=rate, x=x, h0=h0, targets=targets, **prefixed("", p))
    arrays["losses"] = train(p, h0, x, lambda y: criterion(y, targets), rate, steps)
    write(f"train_{name}", dict(arrays, **prefixed("after_", p)))


if __name__ == "__main__":
    torch.set_num_threads(1)
    FOLDER.mkdir(exist_ok=True)
    for name, case in UNROLLS.items():
        make_unroll(name, case)
    for number, seed in enumerate([0, 42, 1234567, 2**32 - 1, 2**32 + 42, 2**53 - 1]):
        make_random(number, seed)
    for number, case in enumerate([(0, 4, 8, 4), (1, 1, 1, 1), (42, 27, 17, 3), (2**32 - 1, 3, 50, 40)]):
        make_init(number, *case)
    make_readout()
    make_adam()
    for seed in range(3):
        make_hello(seed)
    make_training("classes", T=4, B=3, I=2, H=5, O=3, rate=0.02, steps=60)
    make_training("values", T=6, B=2, I=3, H=17, O=2, rate=0.01, steps=60)

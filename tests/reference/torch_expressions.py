"""Makes torch_expressions.json: what real PyTorch prints for expressions and short scripts.

    /usr/bin/python3 tests/reference/torch_expressions.py

needs PyTorch (made with 1.13, Debian 12: apt-get install python3-torch). The cases stand in
torch_cases.py; a case that is an expression is printed, one that fails gives its error. The test
tests/web/torch-expressions.test.js runs the same cases with the page's own torch.
"""

import contextlib
import io
import json
import pathlib
import warnings

import torch

from torch_cases import CASES

FILE = pathlib.Path(__file__).parent / "torch_expressions.json"
START = "import torch\nimport torch.nn as nn\nimport torch.nn.functional as F\n"


def is_expression(code):
    try:
        compile(code, "case", "eval")
    except SyntaxError:
        return False
    return True


def outcome(code):
    torch.manual_seed(0)
    torch.set_printoptions(profile="default")
    script = f"print({code})" if is_expression(code) else code
    printed = io.StringIO()
    error = None
    with contextlib.redirect_stdout(printed), torch.no_grad():
        try:
            exec(START + script, {"__name__": "case"})
        except Exception as problem:
            error = {"type": type(problem).__name__, "message": str(problem)}
    return {"code": script, "output": printed.getvalue(), "error": error}


def main():
    warnings.simplefilter("ignore")
    groups = {group: [outcome(code) for code in codes] for group, codes in CASES.items()}
    FILE.write_text(json.dumps(groups, indent=1) + "\n")
    print(sum(map(len, groups.values())), "cases in", FILE.name)


main()

// Ways out of the exercise's Python that somebody might try. Each prints "OUT" if it worked. Where
// `open` is given, it does work with that part of the confinement left out, which shows that the
// test would notice.

export const ESCAPES = [
  { name: 'import js', open: true, code: 'import js\njs.fetch\nprint("OUT")' },
  { name: 'from js import', open: true, code: 'from js import globalThis\nprint("OUT")' },
  { name: '__import__', open: true, code: '__import__("js").setTimeout\nprint("OUT")' },
  { name: 'exec', open: true, code: 'exec("import js")\nexec("js.fetch")\nprint("OUT")' },
  {
    name: 'js once more, when its wall is taken away',
    open: true,
    code: 'import sys\nsys.modules.pop("js", None)\nimport js\njs.fetch\nprint("OUT")',
  },
  {
    name: 'eval in JavaScript',
    open: true,
    code: 'import sys\nsys.modules.pop("js", None)\nimport js\nif js.eval("6 * 7") == 42: print("OUT")',
  },
  {
    name: 'setting a global of JavaScript',
    open: true,
    code: 'import sys\nsys.modules.pop("js", None)\nimport js\njs.escaped = 1\nif js.escaped == 1: print("OUT")',
  },
  {
    name: 'a timer of the host',
    open: true,
    code: 'import sys\nsys.modules.pop("js", None)\nimport js\njs.setTimeout\nprint("OUT")',
  },
  {
    name: 'the constructor of a converted list',
    open: true,
    code: 'import sys\nsys.modules.pop("jsffi", None)\nimport jsffi\njsffi.to_js([1]).constructor\nprint("OUT")',
  },
  {
    name: 'a function made of text',
    open: true,
    code: 'import sys\nsys.modules.pop("jsffi", None)\nimport jsffi\nmake = jsffi.to_js([1]).constructor.constructor\nif make("return 42")() == 42: print("OUT")',
  },
  {
    name: 'the constructor of a proxy of a Python function',
    open: true,
    code: 'import sys\nsys.modules.pop("jsffi", None)\nimport jsffi\njsffi.create_proxy(print).constructor\nprint("OUT")',
  },
  {
    name: 'the arithmetic as a module',
    code: 'import _arithmetic\n_arithmetic.call.constructor\nprint("OUT")',
  },
  {
    name: 'any JavaScript object in any module',
    code: `import sys, torch
def look(thing, depth):
    if type(thing).__name__ == 'JsProxy': print('OUT', thing)
    if depth == 0: return
    for name in dir(thing):
        try: look(getattr(thing, name), depth - 1)
        except Exception: pass
for module in list(sys.modules.values()): look(module, 1)`,
  },
  {
    name: 'a JavaScript object forged in memory', // out of what torch closes over
    open: true,
    code: `import sys, torch
sys.modules.pop('uctypes', None)
import uctypes
def word(address): return int.from_bytes(uctypes.bytes_at(address, 4), 'little')
def poke(address, value): uctypes.bytearray_at(address, 4)[:] = value.to_bytes(4, 'little')
shown = [repr(value) for value in torch.tanh.__globals__.values()]
shown = [text for text in shown if '<bound_method ' in text][0]
method = int(shown.split('<bound_method ')[1].split(' ')[0], 16)
box = [None]
poke(word(id(box) + 12), word(method + 4))
proxy = box[0]
print(type(proxy))
poke(id(proxy) + 4, 0)  # the global scope
if hasattr(proxy, 'setTimeout'): print('OUT')`,
  },
  {
    name: 'asyncio and its door to JavaScript',
    open: true,
    code: 'import sys\nfor name in list(sys.modules):\n    if name.startswith("asyncio"): sys.modules.pop(name)\nimport asyncio\nfrom asyncio import core\ncore.js.setTimeout\nprint("OUT")',
  },
  {
    name: 'a file behind an address',
    code: 'import io\nio.open("https://example.com/")\nprint("OUT")',
  },
  { name: 'a file of the host', code: 'import io\nio.open("/etc/passwd").read()\nprint("OUT")' },
  {
    name: 'a file above the readable folders',
    open: true,
    code: 'import io\nio.open("/lib/../dev/urandom", "rb").read(1)\nprint("OUT")',
  },
  {
    name: 'writing a file',
    open: true,
    code: 'import io\nfile = io.open("/lib/x.py", "w")\nfile.write("a")\nfile.close()\nprint("OUT")',
  },
  {
    name: 'making a folder',
    open: true,
    code: 'import os\nos.mkdir("/lib/folder")\nprint("OUT")',
  },
  { name: 'a socket', code: 'import socket\nsocket.socket()\nprint("OUT")' },
  { name: 'a command of the host', code: 'import os\nos.system("true")\nprint("OUT")' },
  { name: 'the processor', code: 'import machine\nmachine.mem32[0]\nprint("OUT")' },
  {
    name: "the import's original, when ours is taken away",
    code: 'import builtins\nfor name in ("__import__", "open", "input"):\n    try: delattr(builtins, name)\n    except Exception: pass\nopen("/dev/urandom", "rb")\nprint("OUT")',
  },
];

"""Writes numpy.json and printing.json: what NumPy itself gives. python3 exercises/np/golden/generate.py (NumPy 2.4.6)

Whole numbers wherever sums are taken, so that the order of summation cannot matter and results agree bit for bit.
"""
import json, pathlib, warnings
import numpy as np

warnings.simplefilter('ignore')
here = pathlib.Path(__file__).parent
random = np.random.RandomState(20240817)
SPECIAL = [0.0, -0.0, float('nan'), float('inf'), float('-inf')]


def text(v): return repr(float(v)).removesuffix('.0')
def pack(a): return {'shape': list(np.shape(a)), 'data': [text(v) for v in np.ravel(a)]}


def attempt(f):
    try: return {'out': pack(f())}
    except (ValueError, IndexError) as e: return {'error': type(e).__name__}


def whole(shape, special=False):
    a = random.randint(-5, 6, size=shape).astype(float)
    if special: a.reshape(-1)[::3] = [SPECIAL[n % 5] for n in range(a.reshape(-1)[::3].size)]
    return a


shapes = [(), (1,), (3,), (4,), (0,), (1, 1), (3, 1), (1, 4), (3, 4), (4, 3), (0, 4), (2, 3, 4), (2, 1, 4), (1, 3, 1), (2, 3, 1, 4)]
binary = {'add': np.add, 'sub': np.subtract, 'mul': np.multiply, 'div': np.divide, 'equal': lambda a, b: (a == b) * 1.0}
cases = []
for n, s in enumerate(shapes):
    for t in shapes:
        name = list(binary)[random.randint(len(binary))]
        a, b = whole(s, n % 4 == 0), whole(t)
        cases.append({'operation': name, 'in': [pack(a), pack(b)], **attempt(lambda: binary[name](a, b))})
for s, t in [((3, 4), (4,)), ((), (2, 3)), ((2, 1), (1, 3))]:
    a, b = whole(s), whole(t)
    cases.append({'operation': 'maximum', 'in': [pack(a), pack(b)], **attempt(lambda: np.maximum(a, b))})
for s in shapes:
    for t in [u for u in shapes if 0 < len(u) < 3]:
        if s == (): continue
        a, b = whole(s), whole(t)
        cases.append({'operation': 'dot', 'in': [pack(a), pack(b)], **attempt(lambda: np.dot(a, b))})
a, b = np.array([[0., 1.], [2., 0.]]), np.array([[np.inf, np.nan], [1., -np.inf]])
cases.append({'operation': 'dot', 'in': [pack(a), pack(b)], **attempt(lambda: np.dot(a, b))})
cases.append({'operation': 'dot', 'in': [pack(b), pack(a)], **attempt(lambda: np.dot(b, a))})
for n, s in enumerate(shapes):
    for name in ('sum', 'mean', 'max', 'argmax'):
        a = whole(s, name != 'mean' and n % 2 == 0) + 0.0  # no -0: which zero is greater NumPy leaves open
        cases.append({'operation': name, 'in': [pack(a)], **attempt(lambda: getattr(np, name)(a))})
        for axis in range(-len(s) - 1, len(s) + 1) if s else ():  # NumPy lets () have an axis 0; #np does not
            keep = bool(random.randint(2))
            cases.append({'operation': name, 'in': [pack(a)], 'axis': axis, 'keepDims': keep,
                          **attempt(lambda: getattr(np, name)(a, axis=axis, keepdims=keep))})
    cases.append({'operation': 'T', 'in': [pack(a)], 'out': pack(a.T)})
    if s and s[0]:
        for indices in ([], [0], [-1, 0, 0], [s[0] - 1, -s[0]], [s[0]], [-s[0] - 1]):
            cases.append({'operation': 'take', 'in': [pack(a)], 'indices': indices,
                          **attempt(lambda: a[np.array(indices, dtype=int)])})
for args in ([5], [2, 5], [-5.0, 5.0, 0.1], [0, 1, 0.3], [5, 0, -2], [3, 1], [0]):
    cases.append({'operation': 'arange', 'args': args, 'out': pack(np.arange(*args).astype(float))})
for s, t in [((6,), (2, 3)), ((2, 3), (-1,)), ((2, 3), (3, -1)), ((), (1, 1)), ((1,), ()), ((0, 3), (3, 0)), ((2, 3), (4, -1)),
             ((2, 3), (-1, -1)), ((2, 3), (5,)), ((0, 3), (0, -1)), ((0, 3), (-1, 3))]:
    a = whole(s)
    cases.append({'operation': 'reshape', 'in': [pack(a)], 'args': list(t), **attempt(lambda: a.reshape(t))})
(here / 'numpy.json').write_text('[\n' + ',\n'.join(json.dumps(c) for c in cases) + '\n]\n')

printing = []
def show(a): printing.append({**pack(a), 'str': str(np.asarray(a)), 'repr': repr(np.asarray(a))})
for v in [3, -0.0, 0.5, 1e16, 1e-5, 123456789.5, np.nan, np.inf, -np.inf, 2 / 3]: show(np.array(v, dtype=float))
for a in [[], [1, 2, 3], [0.1, 0.25, -3], [2 / 3, 1], [1e-5, 1], [1e8, 1], [99999999.0], [1, 1001], [1, 1000], [0.0001], [0.00009999],
          [np.nan, 1], [np.inf, -np.inf, 0.5], [np.nan], [-np.inf, np.nan], [0, -0.0], [1e300, 1e-300], [5e-324, 1], [0.1 + 0.2],
          [1001953125.0], [0.001953125, 0.005859375], [0.123456785, 0.123456775], [1e100, np.inf]]:
    show(np.array(a, dtype=float))
for s in [(1, 1), (3, 4), (30,), (5, 20), (2, 3, 2), (2, 2, 2, 2), (0, 3), (2, 0, 1)]:
    show(random.randn(*s)); show(np.round(random.randn(*s) * 4)); show(random.randn(*s) * 10.0 ** random.randint(-6, 7, size=s))
# Large arrays are made up again in the test: number i is (7919 i mod 1013 - 500) * scale.
for s in [(1001,), (2, 600), (40, 30), (11, 10, 10), (1200, 1), (1000,), (3, 1, 400)]:
    for scale in (1.0, 0.123, 1e-7):
        a = ((np.arange(np.prod(s)) * 7919 % 1013 - 500) * scale).reshape(s)
        printing.append({'shape': list(s), 'scale': scale, 'str': str(a), 'repr': repr(a)})
(here / 'printing.json').write_text('[\n' + ',\n'.join(json.dumps(c) for c in printing) + '\n]\n')

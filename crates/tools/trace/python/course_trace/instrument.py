"""Adds to each statement of a program a report to the recorder.

Line numbers stay as they are. A statement reports after it has been executed, a
function when it is entered and left, a condition when it has been evaluated.
"""

import ast
from collections.abc import Sequence

HOOK = "__course_trace__"


def instrument(source: str, name: str) -> ast.Module:
    """The syntax tree of the program with reports; raises SyntaxError."""
    tree = ast.parse(source, name)
    tree.body = _block(tree.body, ())
    return ast.fix_missing_locations(tree)


def _report(what: str, first: int, last: int, *value: ast.expr) -> ast.Call:
    hook = ast.Attribute(ast.Name(HOOK, ast.Load()), what, ast.Load())
    call = ast.Call(hook, [ast.Constant(first), ast.Constant(last), *value], [])
    # The line of the statement: a traceback through a report stays true.
    for node in ast.walk(call):
        if isinstance(node, ast.expr) and not hasattr(node, "lineno"):
            node.lineno = node.end_lineno = first
            node.col_offset = node.end_col_offset = 0
    return call


def _statement(what: str, first: int, last: int) -> ast.stmt:
    call = _report(what, first, last)
    return ast.copy_location(ast.Expr(call), call)


def _last(node: ast.stmt | ast.expr) -> int:
    return node.end_lineno or node.lineno


def _is_docstring(node: ast.stmt) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )


def _block(body: Sequence[ast.stmt], first: Sequence[ast.stmt]) -> list[ast.stmt]:
    """The statements with their reports, `first` standing before them."""
    done: list[ast.stmt] = []
    pending = list(first)
    for index, node in enumerate(body):
        future = isinstance(node, ast.ImportFrom) and node.module == "__future__"
        if future or (index == 0 and _is_docstring(node)):
            done.append(node)
            continue
        done.extend(pending)
        pending = []
        done.extend(_one(node))
    return done + pending


def _one(node: ast.stmt) -> list[ast.stmt]:
    after = _statement("after", node.lineno, _last(node))
    match node:
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            line = node.lineno
            node.body = _block(node.body, [_statement("enter", line, line)])
            _yields(node)
            return [node, _statement("after", line, line)]
        case ast.ClassDef():
            _methods(node)
            return [node, _statement("after", node.lineno, node.lineno)]
        case ast.If() | ast.While():
            line, last = node.lineno, _last(node.test)
            node.test = _report("test", line, last, node.test)
            node.body = _block(node.body, ())
            node.orelse = _block(node.orelse, ())
            return [node]
        case ast.For() | ast.AsyncFor():
            turn = _statement("after", node.lineno, _last(node.iter))
            node.body = _block(node.body, [turn])
            node.orelse = _block(node.orelse, ())
            return [node]
        case ast.With() | ast.AsyncWith():
            line = node.lineno
            entered = _statement("after", line, _last(node.items[-1].context_expr))
            node.body = _block(node.body, [entered])
            return [node, _statement("leave", line, line)]
        case ast.Try() | ast.TryStar():
            node.body = _block(node.body, ())
            node.orelse = _block(node.orelse, ())
            node.finalbody = _block(node.finalbody, ())
            for handler in node.handlers:
                caught = _statement("caught", handler.lineno, handler.lineno)
                handler.body = _block(handler.body, [caught])
            return [node]
        case ast.Match():
            line = node.lineno
            node.subject = _report("test", line, _last(node.subject), node.subject)
            for case in node.cases:
                line = case.pattern.lineno
                case.body = _block(case.body, [_statement("after", line, line)])
            return [node]
        case ast.Return():
            value = node.value or ast.copy_location(ast.Constant(None), node)
            node.value = _report("leaves", node.lineno, _last(node), value)
            return [node]
        case ast.Break() | ast.Continue():
            return [after, node]
        case ast.Raise() | ast.Global() | ast.Nonlocal():
            return [node]
        case _:
            return [node, after]


def _methods(node: ast.ClassDef) -> None:
    """A class's own statements make no rows; those of its methods do."""
    for member in node.body:
        if isinstance(member, ast.ClassDef):
            _methods(member)
        elif isinstance(member, ast.FunctionDef | ast.AsyncFunctionDef):
            _one(member)


class _Yields(ast.NodeTransformer):
    """`yield value` reports its value; functions inside report their own."""

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        return node

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AST:
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        return node

    def visit_Lambda(self, node: ast.Lambda) -> ast.AST:
        return node

    def visit_Yield(self, node: ast.Yield) -> ast.AST:
        self.generic_visit(node)
        value = node.value or ast.copy_location(ast.Constant(None), node)
        node.value = _report("gives", node.lineno, _last(node), value)
        return node


def _yields(function: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
    function.body = [_Yields().visit(node) for node in function.body]

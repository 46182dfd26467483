//! Walks one function and finds where questions can be asked: after which statement, and about
//! which variables.

use std::ops::Range;

use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Block, Expr, ExprClosure, Local, Pat, ReturnType, Signature, Stmt};

use crate::pattern::{self, Variable};
use crate::prints::{self, Print};

/// A place in the function where the program can be asked about its variables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// Byte offset in the file, behind the statement.
    pub offset: usize,
    /// Whether a semicolon is missing there, because the statement ends the block.
    pub close: bool,
    /// The line the statement ends on, or the one that opens the block.
    pub line: usize,
    /// Whether this is the start of a block and not the end of a statement.
    pub entry: bool,
    /// How many blocks deep, the function's own body being 0.
    pub depth: usize,
    /// Whether it stands in a loop.
    pub looped: bool,
    /// Variables that a name reaches here, as indices; the innermost of equal names only.
    pub visible: Vec<usize>,
    /// Variables that are alive here but hidden by a later variable of the same name.
    pub hidden: Vec<usize>,
    /// Variables that are alive here and not asked about: those around a closure.
    pub outside: Vec<usize>,
}

/// What the walk over one function found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Walk {
    /// The variables in the order of their bindings.
    pub variables: Vec<Variable>,
    /// The places to ask at, in the order of the source.
    pub points: Vec<Point>,
    /// `let NAME = …` and `for NAME in …`: the lines of the statement or of the loop's head,
    /// and the name.
    pub holders: Vec<(Range<usize>, String)>,
    /// Calls that are statements: their lines and their bytes.
    pub calls: Vec<(Range<usize>, Range<usize>)>,
    /// Macros that print, in the order of the source.
    pub prints: Vec<Print>,
}

/// Walks a function's body.
pub fn walk(signature: &Signature, body: &Block) -> Walk {
    let mut walker = Walker::default();
    walker.scopes.push(Vec::new());
    for input in &signature.inputs {
        walker.bind(pattern::of_argument(input));
    }
    let unit = matches!(signature.output, ReturnType::Default);
    walker.block(body, unit);
    walker.walk
}

#[derive(Default)]
struct Walker {
    walk: Walk,
    scopes: Vec<Vec<usize>>,
    /// How many of the scopes lie around the innermost closure.
    outside: usize,
    depth: usize,
    loops: usize,
    /// Names bound for the next block: arguments, `for x in`, `if let`, a match arm.
    fresh: bool,
}

impl Walker {
    fn bind(&mut self, variables: Vec<Variable>) {
        for variable in variables {
            self.walk.variables.push(variable);
            let index = self.walk.variables.len() - 1;
            if let Some(scope) = self.scopes.last_mut() {
                scope.push(index);
            }
            self.fresh = true;
        }
    }

    fn holder(&mut self, lines: Range<usize>, pattern: &Pat) {
        if let Some(variable) = pattern::variables(pattern, true).into_iter().next() {
            self.walk.holders.push((lines, variable.name));
        }
    }

    fn looped(&mut self, body: &Block) {
        self.loops += 1;
        self.block(body, true);
        self.loops -= 1;
    }

    fn scoped(&mut self, inside: impl FnOnce(&mut Self)) {
        self.scopes.push(Vec::new());
        inside(self);
        self.scopes.pop();
    }

    fn point(&mut self, offset: usize, line: usize, entry: bool, close: bool) {
        let (around, scopes) = self.scopes.split_at(self.outside);
        let mut visible: Vec<usize> = Vec::new();
        let mut hidden = Vec::new();
        for &index in scopes.iter().flatten().rev() {
            let name = &self.walk.variables[index].name;
            let is_known = visible
                .iter()
                .any(|&v| &self.walk.variables[v].name == name);
            if is_known {
                hidden.push(index);
            } else {
                visible.push(index);
            }
        }
        visible.sort_unstable();
        hidden.sort_unstable();
        self.walk.points.push(Point {
            offset,
            close,
            line,
            entry,
            depth: self.depth,
            looped: self.loops > 0,
            visible,
            hidden,
            outside: around.iter().flatten().copied().collect(),
        });
    }

    /// `unit`: whether nothing uses the value of the block, so that its last expression may be
    /// followed by another statement.
    fn block(&mut self, block: &Block, unit: bool) {
        let open = block.brace_token.span.open();
        if std::mem::take(&mut self.fresh) {
            self.point(open.byte_range().end, open.end().line, true, false);
        }
        self.depth += 1;
        self.scoped(|walker| {
            let last = block.stmts.len().wrapping_sub(1);
            for (index, statement) in block.stmts.iter().enumerate() {
                walker.statement(statement, index == last, unit);
            }
        });
        self.depth -= 1;
        self.fresh = false;
    }

    fn statement(&mut self, statement: &Stmt, last: bool, unit: bool) {
        let span = statement.span();
        if is_call(statement) {
            let lines = span.start().line..span.end().line + 1;
            self.walk.calls.push((lines, span.byte_range()));
        }
        let (asks, close) = match statement {
            Stmt::Local(local) => {
                self.local(local, span.start().line..span.end().line + 1);
                (true, false)
            }
            Stmt::Item(_) => (false, false),
            Stmt::Expr(expr, semicolon) => {
                let ends_block = last && semicolon.is_none();
                let unused = if ends_block {
                    unit
                } else {
                    semicolon.is_none()
                };
                self.expr(expr, unused);
                let is_free = !ends_block || unit || always_unit(expr);
                (is_free && !diverges(expr), ends_block)
            }
            Stmt::Macro(mac) => {
                self.walk.prints.extend(prints::read(&mac.mac));
                let braces = matches!(mac.mac.delimiter, syn::MacroDelimiter::Brace(_));
                let ends_block = last && mac.semi_token.is_none();
                (!ends_block || unit, ends_block && !braces)
            }
        };
        if asks {
            self.point(span.byte_range().end, span.end().line, false, close);
        }
    }

    /// Whether the variable of this name surely has no room for a borrow.
    fn is_free(&self, name: &str) -> bool {
        let visible = self.scopes.iter().flatten().rev();
        let mut visible = visible.map(|&index| &self.walk.variables[index]);
        visible
            .find(|known| known.name == name)
            .is_some_and(|known| known.free)
    }

    fn local(&mut self, local: &Local, lines: Range<usize>) {
        if let Some(init) = &local.init {
            self.visit_expr(&init.expr);
            if let Some((_, otherwise)) = &init.diverge {
                self.fresh = false;
                self.expr(otherwise, false);
            }
        }
        let value = local.init.as_ref().map(|init| &*init.expr);
        let is_value = value.is_some_and(pattern::builds_a_value);
        let mut variables = pattern::variables(&local.pat, !is_value);
        let is_name = matches!(local.pat, Pat::Ident(_));
        let is_known = |name: &str| self.is_free(name);
        let free = is_name && value.is_some_and(|value| pattern::is_free(value, &is_known));
        for variable in &mut variables {
            variable.free = free;
            variable.refers = is_name && matches!(value, Some(Expr::Reference(_)));
            variable.closure = matches!(value, Some(Expr::Closure(_)));
        }
        self.bind(variables);
        self.holder(lines, &local.pat);
        self.fresh = false;
    }

    /// A question about a variable from around it would change what the closure captures. Its
    /// own variables are asked about, and each call has new ones.
    fn closure(&mut self, closure: &ExprClosure) {
        let outside = std::mem::replace(&mut self.outside, self.scopes.len());
        let loops = std::mem::take(&mut self.loops);
        self.scoped(|walker| {
            for input in &closure.inputs {
                walker.bind(pattern::of_closure(input));
            }
            walker.expr(&closure.body, false);
        });
        self.fresh = false;
        self.loops = loops;
        self.outside = outside;
    }

    fn expr(&mut self, expr: &Expr, unit: bool) {
        match expr {
            Expr::If(e) => {
                self.scoped(|walker| {
                    walker.visit_expr(&e.cond);
                    walker.block(&e.then_branch, unit || e.else_branch.is_none());
                });
                if let Some((_, otherwise)) = &e.else_branch {
                    self.expr(otherwise, unit);
                }
            }
            Expr::Let(e) => {
                self.visit_expr(&e.expr);
                self.bind(pattern::variables(&e.pat, true));
                let lines = e.span().start().line..e.span().end().line + 1;
                self.holder(lines, &e.pat);
            }
            Expr::Match(e) => {
                self.visit_expr(&e.expr);
                for arm in &e.arms {
                    self.scoped(|walker| {
                        walker.bind(pattern::variables(&arm.pat, true));
                        walker.expr(&arm.body, unit);
                        walker.fresh = false;
                    });
                }
            }
            Expr::ForLoop(e) => {
                self.visit_expr(&e.expr);
                self.scoped(|walker| {
                    walker.bind(pattern::variables(&e.pat, true));
                    walker.looped(&e.body);
                });
            }
            Expr::While(e) => self.scoped(|walker| {
                walker.visit_expr(&e.cond);
                walker.looped(&e.body);
            }),
            Expr::Loop(e) => self.looped(&e.body),
            Expr::Block(e) => self.block(&e.block, unit),
            Expr::Unsafe(e) => self.block(&e.block, unit),
            Expr::Closure(e) => self.closure(e),
            // A question inside would change what they capture, or they are no part of it.
            Expr::Async(_) | Expr::Const(_) => {}
            _ => visit::visit_expr(self, expr),
        }
    }
}

impl<'ast> Visit<'ast> for Walker {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        self.expr(expr, false);
    }

    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        self.walk.prints.extend(prints::read(mac));
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// Whether the expression's value is always `()`.
fn always_unit(expr: &Expr) -> bool {
    match expr {
        Expr::ForLoop(_) | Expr::While(_) | Expr::Assign(_) => true,
        Expr::If(e) => e.else_branch.is_none(),
        _ => false,
    }
}

/// Whether the statement calls something and throws the result away.
fn is_call(statement: &Stmt) -> bool {
    match statement {
        Stmt::Expr(expr, semicolon) => {
            let calls = matches!(expr, Expr::Call(_) | Expr::MethodCall(_) | Expr::Macro(_));
            calls && semicolon.is_some()
        }
        Stmt::Macro(mac) => mac.semi_token.is_some(),
        _ => false,
    }
}

fn diverges(expr: &Expr) -> bool {
    matches!(expr, Expr::Return(_) | Expr::Break(_) | Expr::Continue(_))
}

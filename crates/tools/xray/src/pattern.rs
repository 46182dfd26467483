//! The variables that a pattern binds, and what the text tells about their values.

use syn::visit::{self, Visit};
use syn::{Expr, FnArg, Lit, Pat, ReceiverKind, Type};

/// A variable of the function: an argument, or a name that a pattern binds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variable {
    /// Its name in the source.
    pub name: String,
    /// The line of the whole file where it is bound, from 1.
    pub line: usize,
    /// Whether the binding says `mut`. Without it the variable itself may never be changed.
    pub mutable: bool,
    /// Whether it may be a reference, as far as the text tells.
    pub may_refer: bool,
    /// Whether it holds a closure.
    pub closure: bool,
}

/// The variables of a pattern.
pub fn variables(pattern: &Pat, may_refer: bool) -> Vec<Variable> {
    let mut names = Names {
        found: Vec::new(),
        may_refer,
    };
    names.visit_pat(pattern);
    names.found
}

/// The variables of an argument.
pub fn of_argument(argument: &FnArg) -> Vec<Variable> {
    match argument {
        FnArg::Receiver(receiver) => {
            let by_reference = matches!(receiver.kind, ReceiverKind::Reference(..));
            vec![Variable {
                name: "self".to_owned(),
                line: receiver.self_token.span.start().line,
                mutable: receiver.mutability.is_some() && !by_reference,
                may_refer: !matches!(receiver.kind, ReceiverKind::Value),
                closure: false,
            }]
        }
        FnArg::Typed(typed) => {
            let plain = matches!(&*typed.pat, Pat::Ident(_)) && matches!(&*typed.ty, Type::Path(_));
            variables(&typed.pat, !plain)
        }
    }
}

struct Names {
    found: Vec<Variable>,
    may_refer: bool,
}

impl<'ast> Visit<'ast> for Names {
    fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
        let name = pattern.ident.to_string();
        // `None` and constants are written like variables; by convention they begin otherwise.
        let bare = name.strip_prefix("r#").unwrap_or(&name);
        let first = bare.chars().next();
        let is_variable = first.is_some_and(|c| c == '_' || !c.is_uppercase());
        // Each side of `A(x) | B(x)` binds the same variable.
        if is_variable && !self.found.iter().any(|known| known.name == name) {
            self.found.push(Variable {
                name,
                line: pattern.ident.span().start().line,
                mutable: pattern.by_ref.is_none() && pattern.mutability.is_some(),
                may_refer: self.may_refer,
                closure: false,
            });
        }
        visit::visit_pat_ident(self, pattern);
    }

    fn visit_expr(&mut self, _: &'ast Expr) {}
}

/// Whether the expression makes a new value that is no reference, whatever its types are.
pub fn builds_a_value(expr: &Expr) -> bool {
    match expr {
        Expr::Lit(literal) => !matches!(literal.lit, Lit::Str(_) | Lit::ByteStr(_) | Lit::CStr(_)),
        Expr::Struct(_)
        | Expr::Array(_)
        | Expr::Repeat(_)
        | Expr::Tuple(_)
        | Expr::Range(_)
        | Expr::Closure(_)
        | Expr::Binary(_) => true,
        Expr::Macro(e) => e.mac.path.is_ident("vec") || e.mac.path.is_ident("format"),
        Expr::MethodCall(call) => {
            let name = call.method.to_string();
            call.args.is_empty() && matches!(&*name, "to_string" | "to_owned" | "len")
        }
        Expr::Call(call) => match &*call.func {
            Expr::Path(path) => {
                let names: Vec<String> = path
                    .path
                    .segments
                    .iter()
                    .map(|segment| segment.ident.to_string())
                    .collect();
                let last = names.last().map(String::as_str);
                names.len() > 1 && matches!(last, Some("new" | "from" | "with_capacity"))
            }
            _ => false,
        },
        _ => false,
    }
}

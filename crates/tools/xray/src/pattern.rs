//! The variables that a pattern binds, and what the text tells about their values.

use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{Expr, FnArg, Lit, Pat, ReceiverKind, Token, Type};

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
    /// Whether it surely is a reference.
    pub refers: bool,
    /// Whether its type surely has no room for a borrow of anything.
    pub free: bool,
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
                refers: by_reference,
                free: false,
                closure: false,
            }]
        }
        FnArg::Typed(typed) => of_typed(&typed.pat, &typed.ty),
    }
}

/// The variables of a closure's argument.
pub fn of_closure(argument: &Pat) -> Vec<Variable> {
    match argument {
        Pat::Type(typed) => of_typed(&typed.pat, &typed.ty),
        other => variables(other, true),
    }
}

fn of_typed(pattern: &Pat, of: &Type) -> Vec<Variable> {
    let is_name = matches!(pattern, Pat::Ident(_));
    let plain = is_name && matches!(of, Type::Path(_));
    let mut variables = variables(pattern, !plain);
    for variable in &mut variables {
        variable.refers = is_name && matches!(of, Type::Reference(_));
        variable.free = is_name && is_free_type(of);
    }
    variables
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
                refers: false,
                free: false,
                closure: false,
            });
        }
        visit::visit_pat_ident(self, pattern);
    }

    fn visit_expr(&mut self, _: &'ast Expr) {}
}

/// Whether the type is one of the standard ones without room for a borrow.
fn is_free_type(of: &Type) -> bool {
    let Type::Path(path) = of else {
        return false;
    };
    path.path.get_ident().is_some_and(|name| {
        let name = name.to_string();
        matches!(
            name.as_str(),
            "String"
                | "bool"
                | "char"
                | "u8"
                | "u16"
                | "u32"
                | "u64"
                | "u128"
                | "usize"
                | "i8"
                | "i16"
                | "i32"
                | "i64"
                | "i128"
                | "isize"
                | "f32"
                | "f64"
        )
    })
}

/// Whether the expression's type surely has no room for a borrow; `is_free` knows variables.
pub fn is_free(expr: &Expr, is_known: &dyn Fn(&str) -> bool) -> bool {
    let all = |mut values: &mut dyn Iterator<Item = &Expr>| {
        Iterator::all(&mut values, |e| is_free(e, is_known))
    };
    match expr {
        Expr::Lit(literal) => !matches!(literal.lit, Lit::Str(_) | Lit::ByteStr(_) | Lit::CStr(_)),
        Expr::Paren(e) => is_free(&e.expr, is_known),
        Expr::Tuple(e) => all(&mut e.elems.iter()),
        Expr::Array(e) => !e.elems.is_empty() && all(&mut e.elems.iter()),
        Expr::Struct(e) => {
            e.rest.is_none() && !e.fields.is_empty() && all(&mut e.fields.iter().map(|f| &f.expr))
        }
        Expr::Path(e) => e
            .path
            .get_ident()
            .is_some_and(|name| is_known(&name.to_string())),
        Expr::Macro(e) if e.mac.path.is_ident("format") => true,
        Expr::Macro(e) if e.mac.path.is_ident("vec") => {
            let parser = Punctuated::<Expr, Token![,]>::parse_terminated;
            let values = e.mac.parse_body_with(parser);
            values.is_ok_and(|values| !values.is_empty() && all(&mut values.iter()))
        }
        Expr::MethodCall(call) => {
            let is_text = call.method == "to_string" || call.method == "to_owned";
            let of_text = matches!(&*call.receiver, Expr::Lit(e) if matches!(e.lit, Lit::Str(_)));
            is_text && of_text
        }
        Expr::Call(call) => match &*call.func {
            Expr::Path(path) if path.path.is_ident("Some") => all(&mut call.args.iter()),
            Expr::Path(path) => {
                let names: Vec<String> = path
                    .path
                    .segments
                    .iter()
                    .map(|s| s.ident.to_string())
                    .collect();
                match names.iter().map(String::as_str).collect::<Vec<_>>()[..] {
                    ["String", "new" | "from"] => true,
                    ["Box" | "Rc" | "Arc", "new"] => all(&mut call.args.iter()),
                    _ => false,
                }
            }
            _ => false,
        },
        _ => false,
    }
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

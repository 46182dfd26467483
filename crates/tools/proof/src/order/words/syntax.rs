//! Each form of Rust's syntax and the word it is.

use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{
    Attribute, BinOp, Expr, FnArg, GenericParam, Lit, Pat, Path, ReceiverKind, ReturnType, Type,
    UnOp, UseTree, Visibility,
};

use super::Found;

impl<'a> Visit<'a> for Found {
    fn visit_attribute(&mut self, node: &'a Attribute) {
        self.attributes(std::slice::from_ref(node));
    }

    fn visit_item(&mut self, node: &'a syn::Item) {
        match node {
            syn::Item::Struct(item) if matches!(item.fields, syn::Fields::Unnamed(_)) => {
                self.add("tuple struct", item.span());
            }
            syn::Item::Struct(item) => self.add("struct", item.span()),
            syn::Item::Enum(item) => self.add("enum", item.span()),
            syn::Item::Trait(item) => self.add("trait", item.span()),
            syn::Item::Impl(item) => match &item.trait_ {
                Some(_) => self.add("impl … for", item.span()),
                None => self.add("impl", item.span()),
            },
            syn::Item::Mod(item) => self.add("mod", item.span()),
            syn::Item::Use(item) => {
                self.attributes(&item.attrs);
                self.add("use", item.span());
                if renames(&item.tree) {
                    self.add("use … as", item.span());
                }
                return;
            }
            syn::Item::Const(item) => self.add("const", item.span()),
            syn::Item::Static(item) => self.add("static", item.span()),
            syn::Item::Type(item) => self.add("type", item.span()),
            syn::Item::Macro(item) if item.ident.is_some() => {
                self.add("macro_rules!", item.span());
                return;
            }
            syn::Item::ForeignMod(item) => self.add("extern", item.span()),
            syn::Item::Union(item) => self.add("union", item.span()),
            _ => {}
        }
        visit::visit_item(self, node);
    }

    fn visit_visibility(&mut self, node: &'a Visibility) {
        match node {
            Visibility::Public(_) => self.add("pub", node.span()),
            Visibility::Restricted(to) => {
                let place = to
                    .path
                    .get_ident()
                    .map_or_else(|| "in …".to_owned(), ToString::to_string);
                self.add(format!("pub({place})"), node.span());
            }
            Visibility::Inherited => {}
        }
    }

    fn visit_signature(&mut self, node: &'a syn::Signature) {
        self.add("fn", node.span());
        if let ReturnType::Type(arrow, _) = &node.output {
            self.add("->", arrow.span());
        }
        for (present, word) in [
            (node.constness.is_some(), "const fn"),
            (node.asyncness.is_some(), "async fn"),
            (!matches!(node.safety, syn::Safety::Default), "unsafe fn"),
        ] {
            if present {
                self.add(word, node.span());
            }
        }
        visit::visit_signature(self, node);
    }

    fn visit_fn_arg(&mut self, node: &'a FnArg) {
        if let FnArg::Receiver(receiver) = node {
            let word = match &receiver.kind {
                ReceiverKind::Reference(_, _, Some(_)) => "&mut self",
                ReceiverKind::Reference(..) => "&self",
                ReceiverKind::Value if receiver.mutability.is_some() => "mut self",
                ReceiverKind::Value => "self",
                _ => "self: …",
            };
            return self.add(word, receiver.span());
        }
        visit::visit_fn_arg(self, node);
    }

    fn visit_generics(&mut self, node: &'a syn::Generics) {
        for param in &node.params {
            match param {
                GenericParam::Type(param) => self.add("<T>", param.span()),
                GenericParam::Const(param) => self.add("<const N>", param.span()),
                GenericParam::Lifetime(_) => {}
            }
        }
        if let Some(clause) = &node.where_clause {
            self.add("where", clause.span());
        }
        visit::visit_generics(self, node);
    }

    fn visit_lifetime(&mut self, node: &'a syn::Lifetime) {
        let word = match node.ident.to_string().as_str() {
            "static" => "'static",
            "_" => "'_",
            _ => "'a",
        };
        self.add(word, node.span());
    }

    fn visit_label(&mut self, node: &'a syn::Label) {
        // Its name looks like a lifetime and is none.
        self.add("'label:", node.span());
    }

    fn visit_expr_break(&mut self, node: &'a syn::ExprBreak) {
        if let Some(value) = &node.expr {
            self.visit_expr(value);
        }
    }

    fn visit_expr_continue(&mut self, _: &'a syn::ExprContinue) {}

    fn visit_type(&mut self, node: &'a Type) {
        match node {
            Type::Reference(reference) if reference.mutability.is_some() => {
                self.add("&mut", node.span());
            }
            Type::Reference(_) => self.add("&", node.span()),
            Type::Tuple(tuple) if tuple.elems.is_empty() => self.add("()", node.span()),
            Type::Tuple(_) => self.add("(T, U)", node.span()),
            Type::Array(_) => self.add("[T; n]", node.span()),
            Type::Slice(_) => self.add("[T]", node.span()),
            Type::ImplTrait(_) => self.add("impl Trait", node.span()),
            Type::TraitObject(_) => self.add("dyn", node.span()),
            Type::FnPtr(_) => self.add("fn(…)", node.span()),
            Type::Ptr(_) => self.add("*const", node.span()),
            Type::Never(_) => self.add("!", node.span()),
            Type::Path(path) if path.qself.is_none() => {
                if let Some(name) = path.path.get_ident().map(ToString::to_string)
                    && name.starts_with(|c: char| c.is_ascii_lowercase())
                    && !self.is_own(&name)
                {
                    self.add(name, node.span());
                }
            }
            _ => {}
        }
        visit::visit_type(self, node);
    }

    fn visit_path(&mut self, node: &'a Path) {
        self.path(node);
        visit::visit_path(self, node);
    }

    fn visit_local(&mut self, node: &'a syn::Local) {
        self.add("let", node.span());
        if let Some(init) = &node.init
            && let Some((word, _)) = &init.diverge
        {
            self.add("let else", word.span());
        }
        visit::visit_local(self, node);
    }

    fn visit_pat_ident(&mut self, node: &'a syn::PatIdent) {
        if node.by_ref.is_some() {
            self.add("ref", node.span());
        }
        if node.mutability.is_some() {
            self.add("mut", node.span());
        }
        if node.subpat.is_some() {
            self.add("name @", node.span());
        }
        // `None` in a pattern looks like a new name.
        let name = node.ident.to_string();
        if name.starts_with(|c: char| c.is_ascii_uppercase()) && !self.is_own(&name) {
            self.add(name, node.span());
        }
        visit::visit_pat_ident(self, node);
    }

    fn visit_pat(&mut self, node: &'a Pat) {
        let word = match node {
            Pat::Or(_) => Some("A | B =>"),
            Pat::Range(_) => Some("1..=9 =>"),
            Pat::Slice(_) => Some("[a, b] ="),
            Pat::Tuple(_) => Some("(a, b) ="),
            Pat::Struct(_) => Some("Name { field } ="),
            Pat::TupleStruct(_) => Some("Name(a) ="),
            Pat::Reference(_) => Some("&a ="),
            Pat::Rest(_) => Some(".. ="),
            Pat::Wild(_) => Some("_"),
            Pat::Guard(_) => Some("if in match"),
            _ => None,
        };
        if let Some(word) = word {
            self.add(word, node.span());
        }
        visit::visit_pat(self, node);
    }

    fn visit_expr_if(&mut self, node: &'a syn::ExprIf) {
        self.condition(&node.cond, "if");
        visit::visit_expr_if(self, node);
    }

    fn visit_expr_while(&mut self, node: &'a syn::ExprWhile) {
        self.condition(&node.cond, "while");
        visit::visit_expr_while(self, node);
    }

    fn visit_expr_method_call(&mut self, node: &'a syn::ExprMethodCall) {
        let name = node.method.to_string();
        if !self.is_own(&name) {
            self.add(format!(".{name}"), node.method.span());
        }
        if node.turbofish.is_some() {
            self.add("::<>", node.method.span());
        }
        visit::visit_expr_method_call(self, node);
    }

    fn visit_expr_index(&mut self, node: &'a syn::ExprIndex) {
        match &*node.index {
            Expr::Range(_) => self.add("a[1..3]", node.span()),
            _ => self.add("a[0]", node.span()),
        }
        visit::visit_expr_index(self, node);
    }

    fn visit_expr(&mut self, node: &'a Expr) {
        let word = match node {
            Expr::Match(_) => Some("match"),
            Expr::ForLoop(_) => Some("for"),
            Expr::Loop(_) => Some("loop"),
            Expr::Break(inner) if inner.expr.is_some() => Some("break value"),
            Expr::Break(_) => Some("break"),
            Expr::Continue(_) => Some("continue"),
            Expr::Return(_) => Some("return"),
            Expr::Closure(inner) if inner.capture.is_some() => Some("move |a|"),
            Expr::Closure(_) => Some("|a|"),
            Expr::Try(_) => Some("?"),
            Expr::Reference(inner) if inner.mutability.is_some() => Some("&mut"),
            Expr::Reference(_) => Some("&"),
            Expr::Unary(inner) if matches!(inner.op, UnOp::Deref(_)) => Some("*"),
            Expr::Cast(_) => Some("as"),
            Expr::Range(inner) if matches!(inner.limits, syn::RangeLimits::Closed(_)) => {
                Some("1..=9")
            }
            Expr::Range(_) => Some("0..9"),
            Expr::Array(_) => Some("[a, b]"),
            Expr::Repeat(_) => Some("[a; n]"),
            Expr::Tuple(inner) if inner.elems.is_empty() => Some("()"),
            Expr::Tuple(_) => Some("(a, b)"),
            Expr::Struct(inner) if inner.rest.is_some() => Some("..rest"),
            Expr::Unsafe(_) => Some("unsafe"),
            Expr::Async(_) => Some("async"),
            Expr::Await(_) => Some(".await"),
            Expr::Block(_) => Some("{ } as value"),
            Expr::Let(_) => None,
            Expr::Binary(inner)
                if matches!(
                    inner.op,
                    BinOp::BitAnd(_)
                        | BinOp::BitOr(_)
                        | BinOp::BitXor(_)
                        | BinOp::Shl(_)
                        | BinOp::Shr(_)
                ) =>
            {
                Some("bit operators")
            }
            _ => None,
        };
        if let Some(word) = word {
            self.add(word, node.span());
        }
        visit::visit_expr(self, node);
    }

    fn visit_macro(&mut self, node: &'a syn::Macro) {
        let Some(name) = node.path.segments.last().map(|last| last.ident.to_string()) else {
            return;
        };
        self.add(format!("{name}!"), node.span());
        self.arguments(&name, &node.tokens);
    }

    fn visit_lit(&mut self, node: &'a Lit) {
        let text = match node {
            Lit::Str(text) => text.value(),
            Lit::Char(_) => return self.add("char", node.span()),
            Lit::Byte(_) | Lit::ByteStr(_) => return self.add("b\"…\"", node.span()),
            _ => return,
        };
        for (start, word) in [(":?}", "{:?}"), (":#?}", "{:?}")] {
            if text.contains(start) {
                self.add(word, node.span());
            }
        }
    }
}

fn renames(tree: &UseTree) -> bool {
    match tree {
        UseTree::Path(path) => renames(&path.tree),
        UseTree::Rename(_) => true,
        UseTree::Group(group) => group.items.iter().any(renames),
        UseTree::Name(_) | UseTree::Glob(_) => false,
    }
}

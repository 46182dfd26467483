//! A method of `impl Trait for Type` can have no neighbours in that block. Its copies stand in
//! a trait of their own, which extends the first one, implemented for the same type.

use std::ops::Range;

use syn::spanned::Spanned;
use syn::{FnArg, GenericParam, ItemImpl, ReceiverKind, Signature};

use crate::functions::first_token;

/// What stands around the copies of such a method.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrap {
    /// `trait Xray1: Iterator`, up to its brace.
    declaration: String,
    /// The method's signature before and after its name.
    signature: (String, String),
    /// `impl Xray1 for Countdown`, up to its brace.
    implementation: String,
}

impl Wrap {
    /// For a method of this block; `None` where the block implements nothing.
    pub fn new(
        item: &ItemImpl,
        signature: &Signature,
        source: &str,
        number: usize,
    ) -> Option<Self> {
        let slice = |range: Range<usize>| source.get(range);
        let (path, _) = item.trait_.as_ref()?;
        if item.modifiers.polarity.is_some() {
            return None;
        }
        let subject = slice(item.self_ty.span().byte_range())?;
        let generics = &item.generics;
        let declared = match generics.lt_token {
            Some(_) => slice(generics.span().byte_range())?,
            None => "",
        };
        let bounds = match &generics.where_clause {
            Some(bounds) => slice(bounds.span().byte_range())?,
            None => "",
        };
        let used = if generics.params.is_empty() {
            String::new()
        } else {
            let names: Vec<String> = generics.params.iter().map(parameter).collect();
            format!("<{}>", names.join(", "))
        };
        let path = slice(path.span().byte_range())?;
        // A trait cannot extend one with a lifetime that has no name.
        let extends = if path.contains('&') || path.contains("'_") {
            String::new()
        } else {
            format!(": {path}")
        };
        Some(Self {
            declaration: format!("trait Xray{number}{declared}{extends} {bounds}"),
            signature: bodiless(signature, source)?,
            implementation: format!("impl{declared} Xray{number}{used} for {subject} {bounds}"),
        })
    }

    /// What stands before copies whose names end like these.
    pub fn before(&self, suffixes: &[String]) -> String {
        let (head, tail) = &self.signature;
        let methods: Vec<String> = suffixes
            .iter()
            .map(|suffix| format!("{head}{suffix}{tail};"))
            .collect();
        format!(
            "{} {{ {} }}\n{} {{",
            self.declaration,
            methods.join(" "),
            self.implementation
        )
    }
}

/// The signature as a trait without bodies wants it: no patterns, no `mut self`.
fn bodiless(signature: &Signature, source: &str) -> Option<(String, String)> {
    let start = first_token(signature).byte_range().start;
    let name = signature.ident.span().byte_range();
    let head = source.get(start..name.end)?;
    let between = source.get(name.end..signature.paren_token.span.open().byte_range().start)?;
    let mut arguments = Vec::new();
    for input in &signature.inputs {
        arguments.push(match input {
            FnArg::Receiver(receiver) => match &receiver.kind {
                ReceiverKind::Value => "self".to_owned(),
                ReceiverKind::Typed(_, of) => {
                    format!("self: {}", source.get(of.span().byte_range())?)
                }
                _ => source.get(receiver.span().byte_range())?.to_owned(),
            },
            FnArg::Typed(typed) => format!("_: {}", source.get(typed.ty.span().byte_range())?),
        });
    }
    let mut tail = format!("{between}({})", arguments.join(", "));
    if let syn::ReturnType::Type(_, of) = &signature.output {
        tail.push_str(&format!(" -> {}", source.get(of.span().byte_range())?));
    }
    if let Some(bounds) = &signature.generics.where_clause {
        tail.push_str(&format!(" {}", source.get(bounds.span().byte_range())?));
    }
    Some((head.to_owned(), tail))
}

fn parameter(parameter: &GenericParam) -> String {
    match parameter {
        GenericParam::Lifetime(lifetime) => lifetime.lifetime.to_string(),
        GenericParam::Type(of) => of.ident.to_string(),
        GenericParam::Const(constant) => constant.ident.to_string(),
    }
}

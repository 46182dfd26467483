//! Finds the functions of a file and the text a copy of each is made from.

use std::ops::Range;

use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{Block, ImplItem, Item, ItemImpl, Safety, Signature, TraitItem};

use crate::scope::{Walk, walk};
use crate::wrap::Wrap;

/// A function with a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Function {
    /// Its name with the module, type or function around it: `Order::value`.
    pub name: String,
    /// The lines of the file it stands on.
    pub lines: Range<usize>,
    /// The bytes that a copy is made of: from `fn` (or `async`, `unsafe`) to the closing brace.
    pub text: Range<usize>,
    /// The bytes of its bare name.
    pub ident: Range<usize>,
    /// Where copies may stand: behind this byte.
    pub behind: usize,
    /// What stands around the copies there, where that place is no scope for them.
    pub wrap: Option<Wrap>,
    /// What the walk over its body found.
    pub walk: Walk,
}

impl Function {
    /// Whether somebody who says `wanted` may mean this one.
    pub fn answers_to(&self, wanted: &str) -> bool {
        let tail = self.name.strip_suffix(wanted);
        tail.is_some_and(|before| before.is_empty() || before.ends_with("::"))
    }
}

/// A function that cannot be asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// Its name, as in [`Function::name`].
    pub function: String,
    /// Its first line.
    pub line: usize,
    /// Why it was left out.
    pub why: &'static str,
}

/// All functions with a body, in the order of the file, and those that cannot be asked about.
pub fn functions(file: &syn::File, source: &str) -> (Vec<Function>, Vec<LeftOut>) {
    let mut finder = Finder {
        source,
        path: String::new(),
        found: Vec::new(),
        left_out: Vec::new(),
    };
    finder.items(&file.items);
    finder.found.sort_by_key(|function| function.text.start);
    (finder.found, finder.left_out)
}

struct Finder<'a> {
    source: &'a str,
    path: String,
    found: Vec<Function>,
    left_out: Vec<LeftOut>,
}

impl Finder<'_> {
    fn items(&mut self, items: &[Item]) {
        for item in items {
            self.item(item);
        }
    }

    fn item(&mut self, item: &Item) {
        match item {
            Item::Fn(item) => {
                let behind = item.span().byte_range().end;
                self.function(&item.sig, &item.block, behind, None);
            }
            Item::Mod(item) => {
                if let Some((_, items)) = &item.content {
                    self.within(&item.ident.to_string(), |finder| finder.items(items));
                }
            }
            Item::Impl(item) => self.implementation(item),
            Item::Trait(item) => self.within(&item.ident.to_string(), |finder| {
                for member in &item.items {
                    if let TraitItem::Fn(method) = member
                        && let Some(body) = &method.default
                    {
                        let behind = method.span().byte_range().end;
                        finder.function(&method.sig, body, behind, None);
                    }
                }
            }),
            _ => {}
        }
    }

    fn implementation(&mut self, item: &ItemImpl) {
        let subject = self.slice(item.self_ty.span().byte_range());
        let subject = subject.split('<').next().unwrap_or(subject).to_owned();
        let outside = item.span().byte_range().end;
        self.within(&subject, |finder| {
            for member in &item.items {
                let ImplItem::Fn(method) = member else {
                    continue;
                };
                if item.trait_.is_none() {
                    let behind = method.span().byte_range().end;
                    finder.function(&method.sig, &method.block, behind, None);
                    continue;
                }
                let number = finder.found.len();
                match Wrap::new(item, &method.sig, finder.source, number) {
                    Some(wrap) => {
                        finder.function(&method.sig, &method.block, outside, Some(wrap));
                    }
                    None => finder.left_out.push(LeftOut {
                        function: format!("{}{}", finder.path, method.sig.ident),
                        line: method.sig.fn_token.span.start().line,
                        why: "it implements a trait for the absence of something",
                    }),
                }
            }
        });
    }

    fn function(&mut self, signature: &Signature, body: &Block, behind: usize, wrap: Option<Wrap>) {
        let first = first_token(signature);
        let end = body.brace_token.span.close();
        self.found.push(Function {
            name: format!("{}{}", self.path, signature.ident),
            lines: first.start().line..end.end().line + 1,
            text: first.byte_range().start..end.byte_range().end,
            ident: signature.ident.span().byte_range(),
            behind,
            wrap,
            walk: walk(signature, body),
        });
        let name = signature.ident.to_string();
        self.within(&name, |finder| finder.visit_block(body));
    }

    fn within(&mut self, name: &str, inside: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        self.path.push_str(name);
        self.path.push_str("::");
        inside(self);
        self.path.truncate(length);
    }

    fn slice(&self, range: Range<usize>) -> &str {
        self.source.get(range).unwrap_or("?")
    }
}

impl<'ast> Visit<'ast> for Finder<'_> {
    // Functions inside functions.
    fn visit_item(&mut self, item: &'ast Item) {
        self.item(item);
    }
}

/// Where a copy begins: `const` and `extern` are left behind, they would forbid questions.
pub fn first_token(signature: &Signature) -> proc_macro2::Span {
    match (&signature.asyncness, &signature.safety) {
        (Some(token), _) => token.span,
        (None, Safety::Unsafe(token)) if signature.abi.is_none() => token.span,
        _ => signature.fn_token.span,
    }
}

//! The words of Rust in a program: what a reader has to have met to read it.
//!
//! A word is a keyword or sign (`match`, `?`, `&mut`), a macro (`println!`), a method (`.push`), a
//! function of a type or module (`String::from`, `mem::take`), a type or value that the program does
//! not define itself (`HashMap`, `None`), or an attribute (`#[must_use]`, `derive(Debug)`).

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Span, TokenStream};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{Attribute, Expr, Meta, Pat, Path, Token};

use super::names::FromStd;

mod syntax;

/// The types that are written in lower case and have functions.
const PRIMITIVES: [&str; 17] = [
    "bool", "char", "str", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16",
    "u32", "u64", "u128", "usize",
];

/// The attributes of PyO3 whose options are words of their own.
const PYO3: [&str; 6] = [
    "pyclass",
    "pyfunction",
    "pymethods",
    "pymodule",
    "pyo3",
    "pymodule_init",
];

/// The lines, from 1, on which each word is used.
pub type Words = BTreeMap<String, BTreeSet<usize>>;

/// The words of the program `text`. Names in `known` are the course's own, as are those the program
/// defines.
///
/// # Errors
/// When the text is no Rust; the message names the line.
pub fn words(text: &str, known: &BTreeSet<String>) -> Result<Words, String> {
    let file = syn::parse_file(text)
        .map_err(|error| format!("line {}: {error}", error.span().start().line))?;
    let mut own = known.clone();
    own.extend(super::names::of(&file));
    let from_std = FromStd::of(&file);
    own.extend(from_std.renamed);
    let mut found = Found {
        own,
        modules: from_std.modules,
        words: Words::new(),
    };
    found.visit_file(&file);
    Ok(found.words)
}

struct Found {
    own: BTreeSet<String>,
    /// The modules of the standard library that the program names in `use`.
    modules: BTreeSet<String>,
    words: Words,
}

impl Found {
    fn add(&mut self, word: impl Into<String>, span: Span) {
        let line = span.start().line;
        self.words.entry(word.into()).or_default().insert(line);
    }

    fn is_own(&self, name: &str) -> bool {
        self.own.contains(name)
    }

    /// A path such as `Vec::new`, `mem::take`, `HashMap`, `None` or `u8::MAX`.
    fn path(&mut self, path: &Path) {
        let names: Vec<String> = path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string())
            .collect();
        let [.., last] = names.as_slice() else {
            return;
        };
        let owner = names.len().checked_sub(2).map(|at| names[at].as_str());
        match owner {
            Some("Self" | "self" | "super" | "crate") => {}
            Some(owner) if self.is_own(owner) => {}
            // A module that is neither the program's nor the library's: somebody else's.
            Some(owner)
                if names[0] != "std"
                    && owner.starts_with(|c: char| c.is_ascii_lowercase())
                    && !PRIMITIVES.contains(&owner)
                    && !self.modules.contains(owner) => {}
            Some(owner) => self.add(format!("{owner}::{last}"), path.span()),
            None if self.is_own(last) || last == "self" || last == "Self" => {}
            // A lower-case name without an owner is a variable or a function of the program.
            None if last.starts_with(|c: char| c.is_ascii_uppercase()) => {
                self.add(last.as_str(), path.span());
            }
            None => {}
        }
    }

    fn attributes(&mut self, attributes: &[Attribute]) {
        for attribute in attributes {
            let Some(name) = attribute.path().get_ident().map(ToString::to_string) else {
                continue;
            };
            match name.as_str() {
                // What is written after `///`.
                "doc" => {}
                "derive" => {
                    let derived = attribute
                        .parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated)
                        .unwrap_or_default();
                    for derived in derived {
                        if let Some(last) = derived.segments.last() {
                            self.add(format!("derive({})", last.ident), attribute.span());
                        }
                    }
                }
                name => {
                    self.add(format!("#[{name}]"), attribute.span());
                    if PYO3.contains(&name) {
                        self.options(name, attribute);
                    }
                }
            }
        }
    }

    /// The options of an attribute of PyO3: `#[pyclass(frozen)]`, `#[pyo3(signature)]`.
    fn options(&mut self, name: &str, attribute: &Attribute) {
        let Meta::List(list) = &attribute.meta else {
            return;
        };
        let options = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
        // A signature is no list of options; its name is all that is read of it.
        let names: Vec<String> = match options {
            Ok(options) => options
                .iter()
                .filter_map(|option| option.path().get_ident().map(ToString::to_string))
                .collect(),
            Err(_) => list
                .tokens
                .clone()
                .into_iter()
                .take(1)
                .map(|token| token.to_string())
                .collect(),
        };
        for option in names {
            self.add(format!("#[{name}({option})]"), attribute.span());
        }
    }

    /// The arguments of a macro that looks like a call. Others, such as `matches!`, hold a pattern
    /// as well: what can be read of them is read.
    fn arguments(&mut self, name: &str, tokens: &TokenStream) {
        let list = Punctuated::<Expr, Token![,]>::parse_terminated;
        let repeat = |input: syn::parse::ParseStream<'_>| {
            let value: Expr = input.parse()?;
            input.parse::<Token![;]>()?;
            Ok((value, input.parse::<Expr>()?))
        };
        let with_pattern = |input: syn::parse::ParseStream<'_>| {
            let value: Expr = input.parse()?;
            input.parse::<Token![,]>()?;
            let pattern = Pat::parse_multi_with_leading_vert(input)?;
            let guard = match input.parse::<Option<Token![if]>>()? {
                Some(_) => Some(input.parse::<Expr>()?),
                None => None,
            };
            input.parse::<Option<Token![,]>>()?;
            Ok((value, pattern, guard))
        };
        if name == "matches"
            && let Ok((value, pattern, guard)) = with_pattern.parse2(tokens.clone())
        {
            self.visit_expr(&value);
            self.visit_pat(&pattern);
            if let Some(guard) = guard {
                self.visit_expr(&guard);
            }
        } else if let Ok(arguments) = list.parse2(tokens.clone()) {
            for argument in &arguments {
                self.visit_expr(argument);
            }
        } else if let Ok((value, length)) = repeat.parse2(tokens.clone()) {
            self.visit_expr(&value);
            self.visit_expr(&length);
        }
    }

    fn condition(&mut self, condition: &Expr, word: &str) {
        if let Expr::Let(_) = condition {
            self.add(format!("{word} let"), condition.span());
        } else {
            self.add(word, condition.span());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<String> {
        words(text, &BTreeSet::new()).unwrap().into_keys().collect()
    }

    #[test]
    fn signs_keywords_macros_methods_and_foreign_names_are_words() {
        let program = "struct Desk { open: Vec<String> }\n\
            impl Desk { fn add(&mut self, name: &str) { self.open.push(name.to_owned()); } }\n\
            fn main() { let mut desk = Desk { open: Vec::new() }; desk.add(\"Ada\");\n\
            if let Some(first) = desk.open.first() { println!(\"{first:?}\"); } }\n";
        let words = of(program);
        for word in [
            "struct",
            "impl",
            "fn",
            "&mut self",
            "&",
            "str",
            "let",
            "mut",
            "Vec::new",
            "Vec",
            "String",
            ".push",
            ".to_owned",
            ".first",
            "if let",
            "Some",
            "println!",
            "{:?}",
        ] {
            assert!(
                words.contains(&word.to_owned()),
                "`{word}` is missing in {words:?}"
            );
        }
        for own in ["Desk", ".add", "desk", "if"] {
            assert!(!words.contains(&own.to_owned()), "`{own}` in {words:?}");
        }
    }

    #[test]
    fn only_modules_of_the_library_bring_words() {
        let words = of(
            "use std::collections::BTreeMap as Tally;\nuse std::{mem, ptr};\n\
            fn main() { shelf::total(); u8::from(true); Tally::new(); mem::take(a); ptr::eq(a, b);\n\
            std::env::args(); }",
        );
        assert_eq!(
            words
                .into_iter()
                .filter(|word| word.contains("::"))
                .collect::<Vec<_>>(),
            ["env::args", "mem::take", "ptr::eq", "u8::from"]
        );
        assert!(of("use std::fmt as f;\n").contains(&"use … as".to_owned()));
    }

    #[test]
    fn arguments_of_macros_are_read_patterns_included() {
        let words = of("fn main() { assert!(matches!(next(), Some(1..=9) if true)); }");
        assert!(words.contains(&"1..=9 =>".to_owned()), "{words:?}");
        assert!(of("fn f() { vec![None::<u8>; 3]; }").contains(&"None".to_owned()));
    }

    #[test]
    fn lines_are_told_and_what_is_no_rust_is_refused() {
        let words = words("fn main() {\n    return;\n}\n", &BTreeSet::new()).unwrap();
        assert_eq!(words["return"], BTreeSet::from([2]));
        let error = super::words("fn main() {\n", &BTreeSet::new()).unwrap_err();
        assert!(error.starts_with("line "), "{error}");
    }

    #[test]
    fn attributes_of_pyo3_and_their_options_are_words() {
        let words = of(
            "#[pymodule]\nmod ward {\n#[pyclass(frozen, module = \"ward\")]\nstruct \
             Bed { #[pyo3(get, set)] number: u32 }\n#[pyfunction]\n#[pyo3(signature = (a, /, b = \
             1, *, c))]\nfn f(py: Python<'_>, a: Bound<'_, PyAny>) -> PyResult<()> { \
             py.detach(|| ()); Err(Closed::new_err(1)) }\n\
             pyo3::create_exception!(ward, Closed, PyException, \"No bed.\");\n}\n",
        );
        for word in [
            "#[pymodule]",
            "#[pyclass]",
            "#[pyclass(frozen)]",
            "#[pyclass(module)]",
            "#[pyo3]",
            "#[pyo3(get)]",
            "#[pyo3(set)]",
            "#[pyo3(signature)]",
            "#[pyfunction]",
            "Python",
            "Bound",
            "PyAny",
            "PyResult",
            ".detach",
            "create_exception!",
            "PyException",
        ] {
            assert!(
                words.contains(&word.to_owned()),
                "`{word}` is missing in {words:?}"
            );
        }
        // The program makes it itself.
        assert!(
            !words.iter().any(|word| word.contains("Closed")),
            "{words:?}"
        );
    }

    #[test]
    fn a_guard_is_a_word() {
        let words = of("fn f(n: u8) -> bool { match n { n if n > 3 => true, _ => false } }");
        assert!(words.contains(&"if in match".to_owned()), "{words:?}");
    }
}

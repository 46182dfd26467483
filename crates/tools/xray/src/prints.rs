//! `println!` and its kin in fewer words. To make text of values is most of the compiler's work
//! on a copy, and it says nothing about permissions: what is printed is looked at, and that is
//! all a copy needs. The file itself keeps its macros, so what is wrong with them is still told.

use std::ops::Range;

use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Expr, Lit, Macro, MacroDelimiter, Token};

const NAMES: [&str; 4] = ["print", "println", "eprint", "eprintln"];

/// A macro that prints, and what it looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Print {
    /// Its bytes in the file, without a semicolon.
    pub bytes: Range<usize>,
    /// Where its text begins.
    text: usize,
    /// The variables that the text names.
    names: Vec<String>,
    /// The bytes of the values behind the text.
    values: Vec<Range<usize>>,
}

/// What of a printing macro a copy needs; `None` for every other macro, and where it is not sure.
pub fn read(mac: &Macro) -> Option<Print> {
    let name = mac.path.get_ident()?.to_string();
    let plain = matches!(mac.delimiter, MacroDelimiter::Paren(_));
    if !plain || !NAMES.contains(&name.as_str()) {
        return None;
    }
    let parser = Punctuated::<Expr, Token![,]>::parse_terminated;
    let arguments = parser.parse2(mac.tokens.clone()).ok()?;
    let mut arguments = arguments.iter();
    let Expr::Lit(first) = arguments.next()? else {
        return None;
    };
    let Lit::Str(text) = &first.lit else {
        return None;
    };
    let on = text.span();
    if on.start().line != on.end().line {
        return None;
    }
    let mut named = Vec::new();
    let mut values = Vec::new();
    for argument in arguments {
        let value = match argument {
            Expr::Assign(assign) => {
                let Expr::Path(name) = &*assign.left else {
                    return None;
                };
                named.push(name.path.get_ident()?.to_string());
                &*assign.right
            }
            value => value,
        };
        values.push(value.span().byte_range());
    }
    let mut names = captured(&text.value())?;
    names.retain(|name| !named.contains(name));
    Some(Print {
        bytes: mac.span().byte_range(),
        text: on.byte_range().start,
        names,
        values,
    })
}

/// The variables that a text names: `{name}`, `{name:?}`, `{:width$}`. `None` where it is not sure.
fn captured(text: &str) -> Option<Vec<String>> {
    let text = text.replace("{{", "").replace("}}", "");
    let mut names = Vec::new();
    let mut add = |name: &str| {
        let is_name = name.chars().all(|c| c.is_alphanumeric() || c == '_');
        let is_number = name.chars().all(|c| c.is_ascii_digit());
        if is_name && !is_number && !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
        is_name
    };
    for part in text.split('{').skip(1) {
        let (inside, _) = part.split_once('}')?;
        let (name, how) = inside.split_once(':').unwrap_or((inside, ""));
        if !add(name.trim()) {
            return None;
        }
        let mut rest = how;
        while let Some((before, after)) = rest.split_once('$') {
            let start = before
                .char_indices()
                .rev()
                .take_while(|(_, c)| c.is_alphanumeric() || *c == '_')
                .last();
            add(start.map_or("", |(at, _)| before.get(at..).unwrap_or_default()));
            rest = after;
        }
    }
    Some(names)
}

impl Print {
    /// What a copy says in its place: a look at each value, on the line that it stands on.
    fn instead(&self, source: &str) -> String {
        let mut said = String::from("crate::xray_show(&(");
        let mut at = self.bytes.start;
        let mut go_to = |said: &mut String, start: usize, end: usize| {
            let between = source.get(at..start).unwrap_or_default();
            said.extend(between.chars().filter(|c| *c == '\n'));
            at = end;
        };
        go_to(&mut said, self.text, self.text);
        for name in &self.names {
            said.push_str(&format!("&{name},"));
        }
        for value in &self.values {
            go_to(&mut said, value.start, value.end);
            let text = source.get(value.clone()).unwrap_or_default();
            said.push_str(&format!("&({text}),"));
        }
        go_to(&mut said, self.bytes.end, self.bytes.end);
        said.push_str("))");
        said
    }
}

/// A part of the file as copies have it. Where macros were blanked out before, they stay so.
pub fn shortened(source: &str, part: Range<usize>, prints: &[Print]) -> String {
    let mut text = String::new();
    let mut at = part.start;
    for print in prints {
        let bytes = print.bytes.clone();
        let here = source.get(bytes.clone()).unwrap_or_default();
        if at > bytes.start || bytes.end > part.end || here.starts_with(char::is_whitespace) {
            continue;
        }
        text.push_str(source.get(at..bytes.start).unwrap_or_default());
        text.push_str(&print.instead(source));
        at = bytes.end;
    }
    text.push_str(source.get(at..part.end).unwrap_or_default());
    text
}

/// Whether the file may have macros of its own under these names.
pub fn has_its_own(source: &str) -> bool {
    NAMES.iter().any(|name| {
        source.contains(&format!("macro_rules! {name}")) || source.contains(&format!("::{name}"))
    })
}

#[cfg(test)]
mod tests {
    use syn::visit::Visit;

    use super::*;

    /// The body of a function as copies have it.
    fn short(body: &str) -> String {
        struct All(Vec<Print>);
        impl Visit<'_> for All {
            fn visit_macro(&mut self, mac: &Macro) {
                self.0.extend(read(mac));
            }
        }
        let source = format!("fn f() {{\n{body}\n}}");
        let file = syn::parse_file(&source).unwrap();
        let mut all = All(Vec::new());
        all.visit_file(&file);
        let text = shortened(&source, 0..source.len(), &all.0);
        assert_eq!(text.lines().count(), source.lines().count(), "{text}");
        let inside = text.strip_prefix("fn f() {\n").unwrap();
        inside.strip_suffix("\n}").unwrap().to_owned()
    }

    #[test]
    fn what_is_printed_is_looked_at() {
        for (printed, looks) in [
            ("println!(\"{first}\");", "&first,"),
            ("println!(\"{} {}\", a.b, c());", "&(a.b),&(c()),"),
            ("eprint!(\"{a:?} {a} {{b}} {0}\", x);", "&a,&(x),"),
            ("print!(\"{:>wide$.exact$}\", x);", "&wide,&exact,&(x),"),
            ("println!(\"{:>5.1$} {:$<4}\", x, n, y);", "&(x),&(n),&(y),"),
            ("println!(\"{n} {m}\", n = a + 1);", "&m,&(a + 1),"),
            ("println!(\"nothing\");", ""),
        ] {
            let expected = format!("crate::xray_show(&({looks}));");
            assert_eq!(short(printed), expected);
        }
    }

    #[test]
    fn each_value_keeps_its_line() {
        let text = "println!(\n    \"{} {x}\",\n    a\n        .b(),\n    c,\n);\nd();";
        assert_eq!(
            short(text),
            "crate::xray_show(&(\n&x,\n&(a\n        .b()),\n&(c),\n));\nd();"
        );
    }

    #[test]
    fn what_is_not_sure_stays() {
        for text in [
            "println!();",
            "println![\"{a}\"];",
            "println!(concat!(\"a\", \"{b}\"));",
            "println!(\"{a}\n{b}\", b = 1 => 2);",
            "std::println!(\"{a}\");",
            "println!(\"{a.b}\");",
            "println!(\"{r#type}\");",
            "println!(\"{\");",
            "format!(\"{a}\");",
            "println!(\"{a}\n {b}\");",
        ] {
            assert_eq!(short(text), text);
        }
    }

    #[test]
    fn macros_of_the_files_own_are_seen() {
        assert!(has_its_own("macro_rules! println { () => {} }"));
        assert!(has_its_own("use other::println;"));
        assert!(!has_its_own("fn main() { println!(); }"));
    }
}

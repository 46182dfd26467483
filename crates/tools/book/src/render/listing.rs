//! Part of a real file with its path above.

use std::ops::Range;
use std::path::Path;

use super::html::{caption, plain_code, program_data};
use super::{Fault, Scene, alone};
use crate::text::did_you_mean;

pub(super) fn render(scene: &Scene<'_>, path: &str, anchor: Option<&str>) -> Result<String, Fault> {
    let text = scene.read(
        &scene.book.root().join(path),
        "the path is counted from the course's root",
    )?;
    let part = match anchor {
        Some(anchor) => anchored(&text, anchor)
            .map_err(|fault| Fault::new(format!("{path}: {}", fault.message), fault.help))?,
        None => without_anchors(&text),
    };
    if part.trim().is_empty() {
        return Err(Fault::new(
            format!("{path} has nothing to show here"),
            "fill the file or the part between the anchors",
        ));
    }
    let (language, class) = language(path);
    let label = match anchor {
        Some(anchor) => format!("{path}, part {anchor}"),
        None => path.to_owned(),
    };
    let data = match (class, anchor) {
        ("language-rust" | "language-python", Some(anchor)) => {
            let name = format!("{path}:{anchor}");
            program_data(&language.to_lowercase(), "part", &name, false)
        }
        ("language-rust" | "language-python", None) => {
            let runs = alone::runs_alone(path, &part);
            program_data(&language.to_lowercase(), "file", path, runs)
        }
        _ => String::new(),
    };
    Ok(format!(
        "<figure class=\"listing {class}\"{data}>{}{}</figure>",
        caption(language, path),
        plain_code(class, &label, &dedent(&part))
    ))
}

/// What a listing of this text, or of the part of it between an anchor's marks, shows.
pub(super) fn listed(text: &str, anchor: Option<&str>) -> Result<String, String> {
    match anchor {
        Some(anchor) => anchored(text, anchor).map_err(|fault| fault.message),
        None => Ok(without_anchors(text)),
    }
}

/// The name of an anchor that starts (`ANCHOR: `) or ends (`ANCHOR_END: `) on this line.
fn anchor_on<'a>(line: &'a str, word: &str) -> Option<&'a str> {
    let (before, name) = line.split_once(word)?;
    let comment = before.trim();
    let known = ["//", "#", "--", "/*", "<!--"].contains(&comment);
    let name = name.split_whitespace().next()?;
    known.then_some(name)
}

fn is_anchor_line(line: &str) -> bool {
    anchor_on(line, "ANCHOR:").is_some() || anchor_on(line, "ANCHOR_END:").is_some()
}

/// The text without the lines that only mark parts of it.
pub(super) fn without_anchors(text: &str) -> String {
    text.lines()
        .filter(|line| !is_anchor_line(line))
        .flat_map(|line| [line, "\n"])
        .collect()
}

/// The numbers of the lines between an anchor's two marks.
pub(super) fn lines_of(text: &str, anchor: &str) -> Option<Range<usize>> {
    let line_with = |word: &str| {
        let mut lines = text.lines();
        lines.position(|line| anchor_on(line, word) == Some(anchor))
    };
    Some(line_with("ANCHOR:")? + 2..line_with("ANCHOR_END:")? + 1)
}

/// The lines between an anchor's two marks, without marks of other anchors.
fn anchored(text: &str, anchor: &str) -> Result<String, Fault> {
    let starts = |line: &&str| anchor_on(line, "ANCHOR:") == Some(anchor);
    let ends = |line: &str| anchor_on(line, "ANCHOR_END:") == Some(anchor);
    match text.lines().filter(starts).count() {
        1 => {}
        0 => {
            let names = text.lines().filter_map(|line| anchor_on(line, "ANCHOR:"));
            return Err(Fault::new(
                format!("there is no anchor `{anchor}`"),
                did_you_mean(anchor, names),
            ));
        }
        n => {
            return Err(Fault::new(
                format!("the anchor `{anchor}` starts {n} times"),
                "give each part its own name",
            ));
        }
    }
    let mut rest = text.lines().skip_while(|line| !starts(line)).skip(1);
    let mut part = String::new();
    loop {
        match rest.next() {
            Some(line) if ends(line) => return Ok(part),
            Some(line) if is_anchor_line(line) => {}
            Some(line) => {
                part.push_str(line);
                part.push('\n');
            }
            None => {
                return Err(Fault::new(
                    format!("the anchor `{anchor}` does not end"),
                    format!("write `ANCHOR_END: {anchor}` in a comment after it"),
                ));
            }
        }
    }
}

/// `text` without the indentation all its lines share.
fn dedent(text: &str) -> String {
    let indent = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| line.len() - line.trim_start_matches(' ').len())
        .min()
        .unwrap_or_default();
    text.lines()
        .flat_map(|line| [line.get(indent..).unwrap_or_default(), "\n"])
        .collect()
}

/// The language's name and highlight.js class, from the file's name.
fn language(path: &str) -> (&'static str, &'static str) {
    match Path::new(path).extension().and_then(|e| e.to_str()) {
        Some("rs") => ("Rust", "language-rust"),
        Some("py" | "pyi") => ("Python", "language-python"),
        Some("toml") => ("TOML", "language-toml"),
        Some("json") => ("JSON", "language-json"),
        Some("yml" | "yaml") => ("YAML", "language-yaml"),
        Some("sql") => ("SQL", "language-sql"),
        _ => ("File", "nohighlight"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "before\n    // ANCHOR: outer\n    a\n    # ANCHOR: inner\n      b\n\n    \
                        # ANCHOR_END: inner\n    c\n    // ANCHOR_END: outer\nafter\n";

    #[test]
    fn parts_are_cut_out_without_the_marks() {
        let part = |anchor| anchored(FILE, anchor).ok().map(|part| dedent(&part));
        assert_eq!(part("inner").as_deref(), Some("b\n\n"));
        assert_eq!(part("outer").as_deref(), Some("a\n  b\n\nc\n"));
        assert_eq!(lines_of(FILE, "inner"), Some(5..7));
        assert_eq!(lines_of(FILE, "none"), None);
        assert_eq!(
            without_anchors(FILE),
            "before\n    a\n      b\n\n    c\nafter\n"
        );
    }

    #[test]
    fn missing_unclosed_and_doubled_anchors_are_faults() {
        let fault = |text, anchor| anchored(text, anchor).err().map(|f| (f.message, f.help));
        let (message, help) = fault(FILE, "iner").unwrap();
        assert_eq!(message, "there is no anchor `iner`");
        assert_eq!(help, "did you mean `inner`?");
        assert!(
            fault("// ANCHOR: a\nx\n", "a")
                .unwrap()
                .0
                .contains("does not end")
        );
        let twice = "// ANCHOR: a\n// ANCHOR_END: a\n// ANCHOR: a\n// ANCHOR_END: a\n";
        assert!(fault(twice, "a").unwrap().0.contains("2 times"));
    }

    #[test]
    fn prose_about_anchors_is_no_anchor() {
        assert!(!is_anchor_line("write `// ANCHOR: name` above it"));
    }
}

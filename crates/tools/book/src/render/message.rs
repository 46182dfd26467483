//! The compiler's message as it stands in a terminal: its parts marked, its text untouched.

use super::html::{Line, code, escape};

/// The recorded message as a code block. What declares the errors in the program (`//~ E0382`)
/// is ours, not the reader's, and is left out where the message quotes the program.
pub(super) fn render(recorded: &str, label: &str) -> String {
    let lines = recorded.trim_end().lines().map(|line| {
        let line = line
            .split_once("//~")
            .map_or(line, |(before, _)| before)
            .trim_end();
        Line::new(marked(line))
    });
    code("nohighlight", label, lines)
}

/// What stands in a recorded message for something that differs between machines, and what it
/// stands for.
const STAND_INS: [(&str, &str); 3] = [
    ("$DIR", "the folder of the package"),
    ("$RUST", "the folder of Rust's own library"),
    (
        "$N",
        "a number that differs between versions of the compiler",
    ),
];

/// Explains what stands in the message for something else; empty when nothing does.
pub(super) fn stand_ins(recorded: &str) -> String {
    let used: Vec<String> = STAND_INS
        .iter()
        .filter(|(name, _)| recorded.contains(name))
        .map(|(name, what)| format!("<code>{name}</code> stands for {what}"))
        .collect();
    match used.is_empty() {
        true => String::new(),
        false => format!("<p class=\"stand-ins\">{}.</p>", used.join(", ")),
    }
}

/// One line with its parts in elements: headline, place, gutter, underline, advice.
fn marked(line: &str) -> String {
    for (start, class) in [("error", "m-error"), ("warning", "m-warning")] {
        if let Some((head, rest)) = line.split_once(": ")
            && (head == start || head.starts_with(&format!("{start}[")))
        {
            return format!(
                "<span class=\"{class}\">{}:</span> <span class=\"m-headline\">{}</span>",
                escape(head),
                escape(rest)
            );
        }
    }
    let bare = line.trim_start();
    if ["help:", "note:", "= help:", "= note:"]
        .iter()
        .any(|start| bare.starts_with(start))
    {
        return format!("<span class=\"m-advice\">{}</span>", escape(line));
    }
    if bare.starts_with("-->") || bare.starts_with(":::") {
        return format!("<span class=\"m-place\">{}</span>", escape(line));
    }
    let Some((gutter, rest)) = line.split_once('|') else {
        return escape(line);
    };
    if !gutter.trim().chars().all(|c| c.is_ascii_digit()) {
        return escape(line);
    }
    let gutter = format!("<span class=\"m-place\">{}|</span>", escape(gutter));
    let pointing = rest.trim_start_matches(['|', '_', ' ']);
    let class = match pointing.chars().next() {
        Some('^') => "m-error",
        Some('-') if gutter.chars().all(|c| !c.is_ascii_digit()) => "m-label",
        Some('+' | '~') if rest.trim().chars().all(|c| matches!(c, '+' | '~' | ' ')) => "m-advice",
        _ => return format!("{gutter}{}", escape(rest)),
    };
    format!("{gutter}<span class=\"{class}\">{}</span>", escape(rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a reader sees of `html`.
    fn text(html: &str) -> String {
        let mut out = String::new();
        let mut inside = false;
        for c in html.chars() {
            match c {
                '<' => inside = true,
                '>' => inside = false,
                _ if !inside => out.push(c),
                _ => {}
            }
        }
        out
    }

    #[test]
    fn marking_changes_no_letter() {
        for line in [
            "error[E0382]: borrow of moved value: `line`",
            "error: aborting due to 1 previous error",
            " --> tests/compile_fail/use_after_move.rs:5:16",
            "  |",
            "2 |     let line = String::from(\"\");",
            "  |         ---- move occurs because",
            "  |                ^^^^ value borrowed here",
            "help: consider cloning",
            "  = note: this error originates",
            "For more information, try `rustc --explain E0382`.",
            "...",
            "| not a gutter",
            "",
        ] {
            assert_eq!(text(&marked(line)), escape(line), "{line}");
        }
    }

    #[test]
    fn what_stands_for_something_else_is_explained() {
        assert_eq!(stand_ins("error[E0382]: moved"), "");
        let said = stand_ins("--> $RUST/core/src/slice/index.rs:1\n and $N others");
        assert!(said.contains("<code>$RUST</code>") && said.contains("<code>$N</code>"));
        assert!(!said.contains("$DIR"));
    }

    #[test]
    fn the_parts_are_told_apart() {
        assert!(marked("error[E0382]: moved").starts_with("<span class=\"m-error\">error[E0382]:"));
        assert!(marked("  |    ^^^^ here").contains("m-error"));
        assert!(marked("  |    ---- there").contains("m-label"));
        assert!(!marked("5 |    -x").contains("m-label"));
        assert!(marked("  |    ++++").contains("m-advice"));
    }

    #[test]
    fn our_own_annotations_are_not_the_compilers_words() {
        let html = render("5 |     f(b); //~ E0382\n  |       ^ moved\n", "x");
        assert!(html.contains("f(b);&#10;</span>") && !html.contains("//~"));
    }
}

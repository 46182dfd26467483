//! The X-ray of a function: its lines, and beside each what it changes for its variables.
//!
//! A real table, so that a screen reader can walk it. Each letter that is drawn has words for
//! those who hear the page, and no sign is told by its colour alone.

use std::fmt::Write as _;

use xray::changes::{Change, Changes, FunctionChanges, Step};

use compiler::annotations;

use super::html::{caption, escape};
use super::{Fault, Scene};
use crate::xrays::{self, Subject};

/// The concept whose page explains how an X-ray is read.
const CONCEPT: &str = "xray";

pub(super) fn render(
    scene: &Scene<'_>,
    subject: &Subject,
    function: Option<&str>,
) -> Result<String, Fault> {
    let path = scene.shown(&subject.program);
    let fault = |message: String, help: &str| Fault::new(message, help);
    let bless = "`cargo course bless` records what the compiler answers";
    let text = subject
        .text()
        .map_err(|error| fault(format!("{error:#}"), "write the program"))?;
    let changes = xrays::recorded(&subject.record).map_err(|error| {
        fault(
            format!("{}: {error:#}", scene.shown(&subject.record)),
            bless,
        )
    })?;
    let wanted = function.unwrap_or("main");
    let Some(function) = changes.function(wanted) else {
        let names: Vec<&str> = changes
            .functions
            .iter()
            .map(|f| f.function.as_str())
            .collect();
        return Err(Fault::new(
            format!("{path} has no function `{wanted}` in its X-ray"),
            format!("write `fn=` and one of: {}; {bless}", names.join(", ")),
        ));
    };
    if function.unchecked {
        return Err(fault(
            format!(
                "the compiler checks nothing in `{}` of {path}",
                function.function
            ),
            "an error of another kind hides it; X-ray a program without one",
        ));
    }
    if function.last > text.lines().count() {
        return Err(fault(
            format!("the X-ray of {path} is of another text"),
            bless,
        ));
    }
    let errors = annotations::read(&text).unwrap_or_default();
    let refused: Vec<usize> = errors.iter().map(|error| error.line).collect();
    let explained = scene.page_that_teaches(CONCEPT);
    let more = explained.map_or(String::new(), |link| {
        format!("<span class=\"xray-more\">How to read it: {link}</span>")
    });
    Ok(format!(
        "<figure class=\"xray\">{}{}{}</figure>",
        caption("X-ray", &path),
        key(&more),
        table(&text, function, &refused)
    ))
}

/// Everything found in a program that a reader wrote: all its functions, the lines that the
/// compiler refuses, and what it says of them.
pub fn answer(text: &str, changes: &Changes, refused: &[usize]) -> String {
    let mut html = key("");
    for function in &changes.functions {
        html.push_str(&table(text, function, refused));
    }
    if let Some((first, rest)) = changes.notes.split_first() {
        let _ = write!(html, "<div class=\"xray-notes\"><p>{}</p>", escape(first));
        if !rest.is_empty() {
            let items: String = rest
                .iter()
                .map(|note| format!("<li>{}</li>", escape(note)))
                .collect();
            let _ = write!(html, "<ul>{items}</ul>");
        }
        html.push_str("</div>");
    }
    html
}

/// What the letters and signs mean.
fn key(more: &str) -> String {
    let entry = |letter: &str, words: &str| {
        format!("<span class=\"entry\"><b class=\"perm held\">{letter}</b> {words}</span>")
    };
    format!(
        "<p class=\"xray-key\">{}{}{}{}{}{more}</p>",
        entry("R", "may be read"),
        entry("W", "may be changed"),
        entry("O", "may be given away"),
        "<span class=\"entry\"><b class=\"perm gained\">+</b> new or back</span>",
        "<span class=\"entry\"><b class=\"perm lost\">−</b> lost</span>",
    )
}

fn table(text: &str, function: &FunctionChanges, refused: &[usize]) -> String {
    let mut rows = String::new();
    let lines = text.lines().enumerate().skip(function.first - 1);
    let mut steps = function.steps.iter().peekable();
    for (index, line) in lines.take(function.last + 1 - function.first) {
        let number = index + 1;
        let mut after = String::new();
        while let Some(step) = steps.next_if(|step| step.line <= number) {
            after.push_str(&changes(step));
        }
        let after = match after.is_empty() {
            true => String::new(),
            false => format!("<ul role=\"list\">{after}</ul>"),
        };
        let (program, note) = annotations::for_readers(line);
        let note = note.map_or(String::new(), |note| {
            format!("<span class=\"refusal\">{}</span>", escape(&note))
        });
        let class = match refused.contains(&number) {
            true => " class=\"refused-line\"",
            false => "",
        };
        let _ = write!(
            rows,
            "<tr role=\"row\"{class}><th scope=\"row\" role=\"rowheader\">{number}</th>\
             <td role=\"cell\" class=\"program\"><code class=\"language-rust\">{}</code>{note}</td>\
             <td role=\"cell\" class=\"after\">{after}</td></tr>",
            escape(program.trim_end()),
        );
    }
    format!(
        "<table class=\"xray-table\" role=\"table\">\
         <caption>What may be done with each variable of <code class=\"nohighlight\">{}</code>, \
         and which line changes it</caption>\
         <thead role=\"rowgroup\"><tr role=\"row\"><th scope=\"col\" role=\"columnheader\">Line</th>\
         <th scope=\"col\" role=\"columnheader\">Program</th>\
         <th scope=\"col\" role=\"columnheader\">After this line</th></tr></thead>\
         <tbody role=\"rowgroup\">{rows}</tbody></table>",
        escape(&function.function)
    )
}

fn changes(step: &Step) -> String {
    let mut html: String = step.changes.iter().map(change).collect();
    if step.unchecked {
        html.push_str(
            "<li class=\"aside\">never reached, or not checked because of another error</li>",
        );
    }
    html
}

fn change(change: &Change) -> String {
    let place = escape(&change.place);
    let why = change.why.as_deref().map(escape).unwrap_or_default();
    let Some(now) = change.now.as_deref() else {
        return format!(
            "<li class=\"aside\"><code class=\"place nohighlight\">{place}</code> {why}</li>"
        );
    };
    let was = change.was.as_deref().unwrap_or("...");
    let (mut drawn, mut said) = (String::new(), Vec::new());
    for (at, letter) in "RWO".chars().take(now.len()).enumerate() {
        let has = |letters: &str| letters.chars().nth(at) == Some(letter);
        let (class, sign) = match (has(was), has(now)) {
            (true, true) => ("held", String::from(letter)),
            (false, true) => ("gained", format!("+{letter}")),
            (true, false) => ("lost", format!("−{letter}")),
            (false, false) => ("never", "·".to_owned()),
        };
        let _ = write!(drawn, "<b class=\"perm {class}\">{sign}</b>");
        let deed = match letter {
            'R' => "be read",
            'W' => "be changed",
            _ => "be given away",
        };
        said.push(format!(
            "{} {deed}",
            if has(now) { "may" } else { "may not" }
        ));
    }
    let event = match (
        &change.was,
        change.lost().is_empty(),
        change.back().is_empty(),
    ) {
        (None, ..) => "new",
        (_, false, _) => "lost",
        (_, _, false) => "back",
        _ => "",
    };
    let event = match (event, why.is_empty()) {
        ("", _) | ("new" | "back", true) => event.to_owned() + &why,
        (_, true) => event.to_owned(),
        (_, false) => format!("{event}: {why}"),
    };
    let what = match event.is_empty() {
        true => String::new(),
        false => format!(" <span class=\"why\">{event}</span>"),
    };
    let later = change.later.as_deref().map_or(String::new(), |later| {
        format!(" <span class=\"later\">{}</span>", escape(later))
    });
    format!(
        "<li><span class=\"held-by\"><code class=\"place nohighlight\">{place}</code> \
         <span class=\"perms\" aria-hidden=\"true\">{drawn}</span></span>\
         <span class=\"aloud\">: {}. </span>{what}{later}</li>",
        said.join(", ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROGRAM: &str =
        "fn main() {\n    let a = text();\n    drop(a);\n    drop(a); //~ E0382\n}\n";

    fn changed(was: Option<&str>, now: Option<&str>, why: Option<&str>) -> Change {
        let owned = |text: Option<&str>| text.map(str::to_owned);
        Change {
            place: "a".to_owned(),
            was: owned(was),
            now: owned(now),
            why: owned(why),
            later: None,
        }
    }

    fn function() -> FunctionChanges {
        let step = |line, change| Step {
            line,
            unchecked: false,
            changes: vec![change],
        };
        FunctionChanges {
            function: "main".to_owned(),
            first: 1,
            last: 5,
            unchecked: false,
            steps: vec![
                step(2, changed(None, Some("R.O"), None)),
                step(
                    3,
                    changed(Some("R.O"), Some("..."), Some("moved on line 3")),
                ),
                step(5, changed(None, None, Some("ends"))),
            ],
        }
    }

    #[test]
    fn every_change_is_drawn_and_said() {
        let html = table(PROGRAM, &function(), &[4]);
        assert!(!html.contains('\n'));
        assert_eq!(html.matches("<tr role=\"row\"").count(), 6);
        assert!(html.contains(
            "<b class=\"perm gained\">+R</b><b class=\"perm never\">·</b><b class=\"perm gained\">+O</b>"
        ));
        assert!(html.contains(": may be read, may not be changed, may be given away. "));
        assert!(html.contains("<b class=\"perm lost\">−R</b>"));
        assert!(html.contains("lost: moved on line 3"));
        assert!(html.contains("</code> ends</li>"));
        assert!(html.contains("<tr role=\"row\" class=\"refused-line\">"));
        assert!(html.contains("// ← refused: E0382"));
    }

    #[test]
    fn what_a_reader_wrote_becomes_no_tag() {
        let mut function = function();
        function.steps[0].changes[0].place = "<b>".to_owned();
        let changes = Changes {
            functions: vec![function],
            notes: vec![
                "The compiler refuses it:".to_owned(),
                "line 1: `<i>`".to_owned(),
            ],
        };
        let html = answer("<i>\n<script>\n\n\n", &changes, &[]);
        for tag in ["<i>", "<script>", "<b>"] {
            assert!(!html.contains(tag), "{html}");
        }
        assert!(html.contains("<li>line 1: `&lt;i&gt;`</li>"));
    }
}

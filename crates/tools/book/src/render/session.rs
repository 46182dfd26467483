//! Commands in a terminal, and what they say.

use super::html::{caption, escape, inline_markdown, plain_code};
use super::{Fault, Scene};
use crate::model::{Session, Shows, Step, Written, shown_command};

pub(super) fn render(scene: &Scene<'_>, session: &Session) -> Result<String, Fault> {
    let record = scene.read(
        &session.record,
        "`cargo course bless` records what the commands print",
    )?;
    let Some(printed) = session.from_record(&record) else {
        return Err(Fault::new(
            format!("{} is of other commands", scene.shown(&session.record)),
            "`cargo course bless` records it anew",
        ));
    };
    let mut printed = printed.iter();
    let mut body = String::new();
    for (number, step) in (1..).zip(&session.steps) {
        // Two steps may be the same; for a screen reader each has a name of its own.
        let place = format!("step {number} of {}", session.id.name);
        body.push_str(&match step {
            Step::Run {
                command,
                exit,
                shows,
            } => run(
                &place,
                command,
                *exit,
                shows,
                printed.next().map_or("", String::as_str),
            ),
            Step::Write { path, what } => written(scene, &place, path, what)?,
        });
    }
    Ok(format!(
        "<figure class=\"session\" data-session=\"{}\"><figcaption class=\"title\">{}</figcaption>{body}</figure>",
        escape(&session.id.to_string()),
        inline_markdown(&session.title),
    ))
}

fn run(place: &str, command: &str, exit: i32, shows: &Shows, printed: &str) -> String {
    let command = &shown_command(command);
    // The style sheet writes the prompt, so that nobody copies it.
    let mut html = format!(
        "<pre class=\"command\"><code class=\"nohighlight\">{}</code></pre>",
        escape(command)
    );
    if *shows != Shows::Nothing && !printed.trim().is_empty() {
        html.push_str(&plain_code(
            "nohighlight",
            &format!("Output of {command}, {place}"),
            printed,
        ));
    }
    if exit != 0 {
        html.push_str(&format!("<p class=\"exit\">exit code {exit}</p>"));
    }
    html
}

fn written(scene: &Scene<'_>, place: &str, path: &str, what: &Written) -> Result<String, Fault> {
    let (caption_of, class, text) = match what {
        Written::Content(content) => ("File", language(path), content.clone()),
        Written::From(file) => {
            let text = scene.read(file, "name a file of the course")?;
            ("File", language(path), super::shown_text(&text))
        }
        Written::Change { find, put } => {
            let signed = |sign: char, text: &str| {
                let lines = text.trim_end().lines();
                lines
                    .map(|line| format!("{sign} {line}\n"))
                    .collect::<String>()
            };
            (
                "Change",
                "language-diff",
                signed('-', find) + &signed('+', put),
            )
        }
    };
    let label = format!("{caption_of}: {path}, {place}");
    Ok(format!(
        "<figure class=\"listing written\">{}{}</figure>",
        caption(caption_of, path),
        plain_code(class, &label, &text)
    ))
}

/// The class of what highlights a file of this name.
fn language(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("py" | "pyi") => "language-python",
        Some("rs") => "language-rust",
        Some("toml") => "language-toml",
        _ => "nohighlight",
    }
}

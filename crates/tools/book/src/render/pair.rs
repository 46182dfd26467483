//! Python and Rust side by side, with what they print.

use std::path::Path;

use super::html::{caption, escape, inline_markdown, longest_line, plain_code, program_data};
use super::listing::without_anchors;
use super::{Fault, Scene, alone};
use crate::model::{Pair, Recorded};

pub(super) fn render(scene: &Scene<'_>, pair: &Pair) -> Result<String, Fault> {
    let (python, python_longest) = program(
        scene,
        "Python",
        "language-python",
        &pair.python,
        &format!(" data-exit=\"{}\"", pair.python_exit),
    )?;
    let (rust, rust_longest) = program(
        scene,
        "Rust",
        "language-rust",
        &pair.rust,
        &format!(
            " data-exit=\"{}\"{}",
            pair.rust_exit,
            if pair.rust_stderr { " data-stderr" } else { "" }
        ),
    )?;
    // The style sheet puts the halves side by side where there is room for this many letters.
    let longest = python_longest.max(rust_longest);
    let body = match &pair.recorded {
        Recorded::Same(file) => {
            let text = recorded(scene, file)?;
            let exit_words = match (pair.python_exit, pair.rust_exit) {
                (python, rust) if python == rust => exit(python),
                (python, rust) => format!(", then end with exit codes {python} and {rust}"),
            };
            let output = output(
                "both",
                &format!("Both print{exit_words}"),
                &format!("Output of both programs, {}", pair.id.name),
                &text,
            );
            format!(
                "<div class=\"sides same\" style=\"--longest: {longest}\">{python}{rust}{output}</div>"
            )
        }
        Recorded::Each {
            rust: rust_file,
            python: python_file,
        } => {
            let python_output = output(
                "python",
                &format!("Python prints{}", exit(pair.python_exit)),
                &format!("Output of {}.py", pair.id.name),
                &recorded(scene, python_file)?,
            );
            let rust_output = output(
                "rust",
                &format!("Rust prints{}", exit(pair.rust_exit)),
                &format!("Output of {}.rs", pair.id.name),
                &recorded(scene, rust_file)?,
            );
            format!(
                "<div class=\"sides each\" style=\"--longest: {longest}\">\
                 <div class=\"side\">{python}{python_output}</div>\
                 <div class=\"side\">{rust}{rust_output}</div></div>"
            )
        }
    };
    let differs = pair.differs.as_deref().map_or_else(String::new, |why| {
        format!(
            "<p class=\"differs\"><strong>The difference:</strong> {}</p>",
            inline_markdown(why)
        )
    });
    Ok(format!(
        "<figure class=\"pair\" data-pair=\"{}\"><figcaption class=\"title\">{}</figcaption>{body}{differs}</figure>",
        escape(&pair.id.to_string()),
        inline_markdown(&pair.title)
    ))
}

/// One half, and the length of its longest line. `ends` tells scripts how it is recorded to end.
fn program(
    scene: &Scene<'_>,
    language: &str,
    class: &str,
    file: &Path,
    ends: &str,
) -> Result<(String, usize), Fault> {
    let path = scene.shown(file);
    let text = scene.read(file, "write the program, or remove the pair")?;
    let text = without_anchors(&text);
    let label = format!("{language} program {}", name_of(&path));
    let data = program_data(
        &language.to_lowercase(),
        "pair",
        &path,
        alone::runs_alone(&path, &text),
    );
    let html = format!(
        "<figure class=\"listing {class}\"{data}{ends}>{}{}</figure>",
        caption(language, &path),
        plain_code(class, &label, &text)
    );
    Ok((html, longest_line(&text)))
}

/// How a program ends, after what it prints.
pub(super) fn exit(code: i32) -> String {
    match code {
        0 => String::new(),
        code => format!(", then ends with exit code {code}"),
    }
}

pub(super) fn recorded(scene: &Scene<'_>, file: &Path) -> Result<String, Fault> {
    scene.read(file, "`cargo course bless` records what the programs print")
}

/// What `of` prints: "both", "python" or "rust".
pub(super) fn output(of: &str, what: &str, label: &str, text: &str) -> String {
    let body = match text.trim().is_empty() {
        true => "<p class=\"nothing\">nothing</p>".to_owned(),
        false => plain_code("nohighlight", label, text),
    };
    format!(
        "<figure class=\"output\" data-of=\"{of}\"><figcaption>{}</figcaption>{body}</figure>",
        escape(what)
    )
}

pub(super) fn name_of(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

//! Python and Rust side by side, with what they print.

use std::path::Path;

use super::html::{caption, escape, inline_markdown, plain_code};
use super::listing::without_anchors;
use super::{Fault, Scene};
use crate::model::{Pair, Recorded};

pub(super) fn render(scene: &Scene<'_>, pair: &Pair) -> Result<String, Fault> {
    let python = program(scene, "Python", "language-python", &pair.python)?;
    let rust = program(scene, "Rust", "language-rust", &pair.rust)?;
    let exit = |code: i32| match code {
        0 => String::new(),
        code => format!(", then ends with exit code {code}"),
    };
    let body = match &pair.recorded {
        Recorded::Same(file) => {
            let text = recorded(scene, file)?;
            let exit = match (pair.python_exit, pair.rust_exit) {
                (python, rust) if python == rust => exit(python),
                (python, rust) => format!(", then end with exit codes {python} and {rust}"),
            };
            let output = output(
                &format!("Both print{exit}"),
                &format!("Output of both programs, {}", pair.id.name),
                &text,
            );
            format!("<div class=\"sides same\">{python}{rust}{output}</div>")
        }
        Recorded::Each {
            rust: rust_file,
            python: python_file,
        } => {
            let python_output = output(
                &format!("Python prints{}", exit(pair.python_exit)),
                &format!("Output of {}.py", pair.id.name),
                &recorded(scene, python_file)?,
            );
            let rust_output = output(
                &format!("Rust prints{}", exit(pair.rust_exit)),
                &format!("Output of {}.rs", pair.id.name),
                &recorded(scene, rust_file)?,
            );
            format!("<div class=\"sides each\">{python}{python_output}{rust}{rust_output}</div>")
        }
    };
    let differs = pair.differs.as_deref().map_or_else(String::new, |why| {
        format!(
            "<p class=\"differs\"><strong>The difference:</strong> {}</p>",
            inline_markdown(why)
        )
    });
    Ok(format!(
        "<figure class=\"pair\"><figcaption class=\"title\">{}</figcaption>{body}{differs}</figure>",
        inline_markdown(&pair.title)
    ))
}

fn program(scene: &Scene<'_>, language: &str, class: &str, file: &Path) -> Result<String, Fault> {
    let path = scene.shown(file);
    let text = scene.read(file, "write the program, or remove the pair")?;
    let label = format!("{language} program {}", name_of(&path));
    Ok(format!(
        "<figure class=\"listing {class}\">{}{}</figure>",
        caption(language, &path),
        plain_code(class, &label, &without_anchors(&text))
    ))
}

fn recorded(scene: &Scene<'_>, file: &Path) -> Result<String, Fault> {
    scene.read(file, "`cargo course bless` records what the programs print")
}

fn output(what: &str, label: &str, text: &str) -> String {
    let body = match text.trim().is_empty() {
        true => "<p class=\"nothing\">nothing</p>".to_owned(),
        false => plain_code("nohighlight", label, text),
    };
    format!(
        "<figure class=\"output\"><figcaption>{}</figcaption>{body}</figure>",
        escape(what)
    )
}

fn name_of(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

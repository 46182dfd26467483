//! Rust that Python imports, beside the Python it replaces; their caller and what it prints below.

use std::path::Path;

use super::html::{caption, escape, inline_markdown, longest_line, plain_code, program_data};
use super::listing::without_anchors;
use super::pair::{exit, name_of, output, recorded};
use super::{Fault, Scene};
use crate::model::{Module, Original, Recorded};

pub(super) fn render(scene: &Scene<'_>, module: &Module) -> Result<String, Fault> {
    let (what, original) = match &module.original {
        Original::Program(file) => ("Python", file),
        Original::Stub(file) => ("Stub", file),
    };
    let python = Listing {
        what,
        class: "language-python",
        file: original,
    };
    let rust = Listing {
        what: "Rust",
        class: "language-rust",
        file: &module.rust,
    };
    let caller = Listing {
        what: "Python that imports it",
        class: "language-python",
        file: &module.caller,
    };
    let (python, python_longest) = python.html(scene)?;
    let (rust, rust_longest) = rust.html(scene)?;
    let (caller, _) = caller.html(scene)?;
    let longest = python_longest.max(rust_longest);
    let printed = printed(scene, module)?;
    let differs = module.differs.as_deref().map_or_else(String::new, |why| {
        format!(
            "<p class=\"differs\"><strong>The difference:</strong> {}</p>",
            inline_markdown(why)
        )
    });
    Ok(format!(
        "<figure class=\"pair module\" data-module=\"{}\"><figcaption class=\"title\">{}</figcaption>\
         <div class=\"sides\" style=\"--longest: {longest}\">{python}{rust}</div>\
         {caller}{printed}{differs}{}</figure>",
        escape(&module.id.to_string()),
        inline_markdown(&module.title),
        by_hand(module)
    ))
}

/// No page can run a module: it has to be built first. This is how a reader does both.
fn by_hand(module: &Module) -> String {
    format!(
        "<div class=\"by-hand\"><p>A module has to be built before it can run. On your machine this does \
         both, and compares what is printed with this page, also after a change of yours:</p><pre class=\"command\">\
         <code class=\"nohighlight\">cargo course verify --only {}</code></pre></div>",
        escape(&module.proof())
    )
}

/// What the caller prints: once, or once for each of the two it can import.
fn printed(scene: &Scene<'_>, module: &Module) -> Result<String, Fault> {
    let name = name_of_file(&module.caller);
    let exit = exit(module.python_exit);
    Ok(match (&module.recorded, &module.original) {
        (Recorded::Same(file), Original::Program(_)) => output(
            "both",
            &format!("It prints, whichever of the two it imports{exit}"),
            &format!("Output of {name} with either module"),
            &recorded(scene, file)?,
        ),
        (Recorded::Same(file), Original::Stub(_)) => output(
            "rust",
            &format!("It prints{exit}"),
            &format!("Output of {name}"),
            &recorded(scene, file)?,
        ),
        (Recorded::Each { rust, python }, _) => {
            let (python, rust) = (recorded(scene, python)?, recorded(scene, rust)?);
            let longest = longest_line(&python).max(longest_line(&rust));
            let with = |of: &str, what: &str, text: &str| {
                output(
                    of,
                    &format!("With the module in {what} it prints{exit}"),
                    &format!("Output of {name} with the module in {what}"),
                    text,
                )
            };
            format!(
                "<div class=\"sides\" style=\"--longest: {longest}\">{}{}</div>",
                with("python", "Python", &python),
                with("rust", "Rust", &rust)
            )
        }
    })
}

struct Listing<'a> {
    what: &'a str,
    class: &'a str,
    file: &'a Path,
}

impl Listing<'_> {
    /// The listing, and the length of its longest line.
    fn html(&self, scene: &Scene<'_>) -> Result<(String, usize), Fault> {
        let path = scene.shown(self.file);
        let text = scene.read(self.file, "write the file, or remove the module")?;
        let text = without_anchors(&text);
        let language = self.class.trim_start_matches("language-");
        let label = format!("{}, {}", self.what, name_of(&path));
        // None of them runs by itself.
        let data = program_data(language, "module", &path, false);
        let html = format!(
            "<figure class=\"listing {}\"{data}>{}{}</figure>",
            self.class,
            caption(self.what, &path),
            plain_code(self.class, &label, &text)
        );
        Ok((html, longest_line(&text)))
    }
}

fn name_of_file(file: &Path) -> String {
    let name = file.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

//! The files of a new exercise and its solution.

use std::fs;
use std::path::Path;

use clap::ArgMatches;

use super::{Wanted, write_new};
use crate::cli::parts;
use crate::failure::{Context, Failure};

/// The kinds there is a template for.
pub const KINDS: [&str; 7] = [
    "fix-compile",
    "make-pass",
    "refuse",
    "predict",
    "port",
    "python",
    "module",
];

fn template(kind: &str) -> &'static str {
    match kind {
        "make-pass" => include_str!("templates/make-pass.txt"),
        "refuse" => include_str!("templates/refuse.txt"),
        "predict" => include_str!("templates/predict.txt"),
        "port" => include_str!("templates/port.txt"),
        "python" => include_str!("templates/python.txt"),
        "module" => include_str!("templates/module.txt"),
        _ => include_str!("templates/fix-compile.txt"),
    }
}

/// Writes the exercise and its solution, and says what comes next.
pub fn write(wanted: &Wanted, matches: &ArgMatches) -> Result<String, Failure> {
    let name = &wanted.name;
    if let Ok(there) = wanted.course.resolve(name)
        && there.name == *name
    {
        return Err(Failure::bad_input(format!(
            "{} exists already; names are unique in the whole course",
            there.id()
        )));
    }
    let last = wanted.topic.exercises.iter().max_by_key(|one| one.number);
    let number = last.map_or(1, |one| one.number.saturating_add(1));
    let page = parts::value(matches, "page")
        .map(String::from)
        .or_else(|| last.map(|one| one.page.clone()))
        .ok_or_else(|| Failure::bad_input("name the page that teaches it with --page"))?;
    let topic_folder = wanted
        .topic
        .dir
        .file_name()
        .map(|folder| folder.to_string_lossy().into_owned())
        .unwrap_or_default();
    let folder = format!("{number:02}_{name}");
    let kind = parts::value(matches, "kind").unwrap_or_default();
    let book = wanted.course.root().join("book").join("src");
    // A page that is not there yet teaches nothing yet.
    let markdown =
        fs::read_to_string(book.join(page_file(&topic_folder, &page))).unwrap_or_default();
    let needs = taught(&markdown);
    let fill = |text: &str| {
        text.replace("{manifest}", &format!("{PACKAGE}\n{}", library(kind)))
            .replace("{name}", name)
            .replace("{title}", &wanted.title)
            .replace("{page}", &page)
            .replace("{needs}", &format!("{needs:?}"))
    };
    let files: Vec<(String, String)> = sections(template(kind))
        .into_iter()
        .map(|(path, text)| (fill(path), fill(text)))
        .collect();

    // Built aside and moved in whole: a package folder without its manifest stops cargo.
    let root = wanted.course.root();
    let draft = root.join(".course").join("new").join(&folder);
    let _ = fs::remove_dir_all(&draft);
    for (path, text) in &files {
        write_new(&draft.join(path), text)?;
    }
    let manifest = solution_manifest(name, kind, &topic_folder, &folder, &files);
    write_new(&draft.join("solution").join("Cargo.toml"), &manifest)?;
    let exercise = wanted.topic.dir.join(&folder);
    let solution = root.join("solutions").join(&topic_folder).join(&folder);
    move_in(&draft.join("exercise"), &exercise)?;
    move_in(&draft.join("solution"), &solution)?;
    let _ = fs::remove_dir_all(root.join(".course").join("new"));
    Ok(format!(
        "written: exercises/{topic_folder}/{folder} and solutions/{topic_folder}/{folder}\n\
         Now make it yours, then record and prove it:\n  \
         cargo course bless --only shipped/{topic_folder}\n  \
         cargo course verify --only exercises/{topic_folder}/{folder} --only order"
    ))
}

/// `04-ownership/moves.md` for the page `ownership/moves` of the topic in `04_ownership`.
fn page_file(topic_folder: &str, page: &str) -> String {
    let name = page.split_once('/').map_or(page, |(_, name)| name);
    format!("{}/{name}.md", topic_folder.replacen('_', "-", 1))
}

/// The concepts a page teaches: an exercise of the page trains these, or some of them.
fn taught(markdown: &str) -> Vec<&str> {
    markdown
        .lines()
        .find_map(|line| line.strip_prefix("{{#teaches ")?.strip_suffix("}}"))
        .map(|concepts| concepts.split(',').map(str::trim).collect())
        .unwrap_or_default()
}

fn move_in(from: &Path, to: &Path) -> Result<(), Failure> {
    if let Some(parent) = to.parent() {
        fs::create_dir_all(parent).context(format!("{} cannot be made", parent.display()))?;
    }
    if to.exists() {
        return Err(Failure::bad_input(format!(
            "{} exists already",
            to.display()
        )));
    }
    fs::rename(from, to).context(format!("{} cannot be made", to.display()))
}

/// Splits a template at its `=== path` lines.
pub(super) fn sections(template: &str) -> Vec<(&str, &str)> {
    template
        .split("=== ")
        .filter_map(|part| part.split_once('\n'))
        .collect()
}

/// The solution's tests are the exercise's own files.
fn solution_manifest(
    name: &str,
    kind: &str,
    topic_folder: &str,
    folder: &str,
    files: &[(String, String)],
) -> String {
    let mut manifest = format!(
        "{}\n[lints]\nworkspace = true\n\n[lib]\nname = \"{name}\"\ndoctest = false\n",
        PACKAGE.replace("{name}", &format!("{name}_solution"))
    );
    match kind {
        "python" => manifest.push_str(&format!("path = \"../../../exercises/{NO_RUST}\"\n")),
        "module" => manifest.push_str("test = false\n\n[dependencies]\npyo3.workspace = true\n"),
        _ => {}
    }
    let uses_compiler = files
        .iter()
        .any(|(path, text)| path == "exercise/Cargo.toml" && text.contains("compiler.workspace"));
    if uses_compiler {
        manifest.push_str("\n[dev-dependencies]\ncompiler.workspace = true\n");
    }
    for (path, _) in files {
        let test = path
            .strip_prefix("exercise/tests/")
            .and_then(|path| path.strip_suffix(".rs"))
            .filter(|test| !test.contains('/'));
        if let Some(test) = test {
            manifest.push_str(&format!(
                "\n[[test]]\nname = \"{test}\"\n\
                 path = \"../../../exercises/{topic_folder}/{folder}/tests/{test}.rs\"\n"
            ));
        }
    }
    manifest
}

const PACKAGE: &str = "\
[package]
name = \"{name}\"
version.workspace = true
edition.workspace = true
rust-version.workspace = true
publish.workspace = true
";

/// The library that Cargo wants of every package; in Python there is one for all.
const NO_RUST: &str = "no_rust.rs";

fn library(kind: &str) -> String {
    let path = match kind {
        "python" => format!("../../{NO_RUST}"),
        _ => String::from("src/lib.rs"),
    };
    let module = match kind {
        "module" => "crate-type = [\"cdylib\", \"rlib\"]\ntest = false\n",
        _ => "",
    };
    format!("[lib]\n{module}doctest = false\npath = \"{path}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_page_teaches_is_what_the_exercise_needs() {
        assert_eq!(
            page_file("04_ownership", "ownership/moves"),
            "04-ownership/moves.md"
        );
        let page = "# Move\n\n{{#teaches move, use-after-move}}\n\nText.\n";
        assert_eq!(taught(page), ["move", "use-after-move"]);
        assert!(taught("# Move\n").is_empty());
        for kind in KINDS {
            assert!(template(kind).contains("\nneeds = {needs}\n"), "{kind}");
        }
    }

    #[test]
    fn every_template_has_the_parts_of_an_exercise() {
        for kind in KINDS {
            let paths: Vec<&str> = sections(template(kind)).iter().map(|s| s.0).collect();
            let source = match kind {
                "python" => "python/{name}.py",
                _ => "src/lib.rs",
            };
            for part in ["exercise/Cargo.toml"]
                .map(String::from)
                .into_iter()
                .chain(["exercise", "solution"].map(|side| format!("{side}/{source}")))
            {
                assert!(paths.contains(&part.as_str()), "{kind}: {part}");
            }
            assert!(
                paths.iter().any(|path| path.starts_with("exercise/wrong/")),
                "{kind}: a wrong answer"
            );
        }
    }
}

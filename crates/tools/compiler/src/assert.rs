//! The judge of an exercise in which the learner designs an API that cannot be misused.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use crate::annotations::Expected;
use crate::refusal::{self, NotRefused};
use crate::temp::TempDir;
use crate::{Compile, CrateType, Error, Extern, Rustc};

/// Compiles the library of the package in `manifest_dir` and demands that the compiler refuses
/// every program in its `tests/refused` as declared. The package must need no other crate.
///
/// A package whose manifest names a `refused.rs` elsewhere (`[[test]] path = …`) uses the
/// programs beside that file.
///
/// # Panics
/// In words for the learner, when a program is not refused as it must be.
#[allow(clippy::panic, reason = "a test fails by panicking")]
#[track_caller]
pub fn assert_refused(manifest_dir: impl AsRef<Path>) {
    if let Err(message) = refuse_all(manifest_dir.as_ref()) {
        panic!("{message}");
    }
}

fn refuse_all(folder: &Path) -> Result<(), String> {
    let package = Package::read(folder)?;
    let rustc = Rustc::locate(folder).map_err(|error| error.to_string())?;
    let out = TempDir::new().map_err(|error| error.to_string())?;
    let library = compile_library(&package, &rustc, out.path())?;
    let failures: Vec<String> = thread::scope(|scope| {
        let checks: Vec<_> = package
            .programs
            .iter()
            .map(|program| {
                let externs = std::slice::from_ref(&library);
                let rustc = &rustc;
                (
                    program,
                    scope.spawn(|| refusal::check(program, externs, rustc)),
                )
            })
            .collect();
        let said = checks
            .into_iter()
            .map(|(program, check)| match check.join() {
                Ok(Ok(_)) => None,
                Ok(Err(why)) => Some(explain(program, &why)),
                Err(_) => Some(format!("{} could not be checked", program.display())),
            });
        said.flatten().collect()
    });
    if failures.is_empty() {
        return Ok(());
    }
    Err(format!("\n\n{}\n", failures.join("\n\n")))
}

fn compile_library(package: &Package, rustc: &Rustc, out: &Path) -> Result<Extern, String> {
    let compiled = Compile::file(&package.library)
        .crate_name(&package.name)
        .crate_type(CrateType::Lib)
        .out_dir(out)
        .run(rustc)
        .map_err(|error| error.to_string())?;
    if !compiled.success {
        let mut message = "your library does not compile yet:\n".to_owned();
        for error in compiled.errors() {
            let text = error.rendered.as_ref().unwrap_or(&error.message);
            message.push('\n');
            message.push_str(text);
        }
        return Err(message);
    }
    Ok(Extern {
        path: out.join(format!("lib{}.rmeta", package.name)),
        name: package.name.clone(),
    })
}

/// Says in words for a learner why a misuse is not refused as it must be, and what that means
/// for the API they designed.
#[must_use]
pub fn explain(program: &Path, why: &NotRefused) -> String {
    let name = shown(program);
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = match why {
        NotRefused::Compiles { expected } => {
            let _ = writeln!(
                text,
                "{name} still compiles.\n\n\
                 It is a program that misuses what you designed, and your task is to make the \
                 compiler refuse it."
            );
            for Expected { line, code } in expected {
                let source = source_line(program, *line);
                let _ = writeln!(text, "  line {line}, to be refused with {code}:  {source}");
            }
            write!(
                text,
                "As long as it compiles, everyone who uses your code can make this mistake. \
                 Look at how the value reaches the marked line: which function should take it \
                 away from its caller, or lend it, so that the line has nothing left to use?"
            )
        }
        NotRefused::Unresolved(error) => write!(
            text,
            "{name} asks for something your library does not have: {}{}.\n\n\
             So the compiler refuses it for the wrong reason. Keep the names the task gives, \
             and keep them `pub`.",
            error.message,
            on_line(error.line())
        ),
        NotRefused::WithoutCode(error) => write!(
            text,
            "{name} cannot be read by the compiler: {}{}.\n\n\
             If you changed the file, take it back to how it came.",
            error.message,
            on_line(error.line())
        ),
        NotRefused::OtherCode { .. }
        | NotRefused::OtherLine { .. }
        | NotRefused::Missing(_)
        | NotRefused::Extra(_) => write!(
            text,
            "{name} is refused, but not for the right reason: {why}.\n\n\
             The misuse itself must be what the compiler complains about, on the marked line \
             and nowhere else. An API that cannot be used at all refuses too much: the other \
             lines of the file are correct use and must stay possible."
        ),
        NotRefused::NothingDeclared | NotRefused::Malformed(_) | NotRefused::NoAnswer(_) => {
            write!(text, "{name} could not be judged: {why}.")
        }
    };
    text
}

/// The part of a path a learner knows: from the `tests` folder on.
fn shown(program: &Path) -> String {
    let parts: Vec<_> = program.iter().map(|part| part.to_string_lossy()).collect();
    let start = parts.iter().rposition(|part| part == "tests").unwrap_or(0);
    parts.get(start..).unwrap_or_default().join("/")
}

fn source_line(program: &Path, line: usize) -> String {
    let text = fs::read_to_string(program).unwrap_or_default();
    let line = text.lines().nth(line - 1).unwrap_or_default();
    let code = line.split("//~").next().unwrap_or_default();
    code.trim().to_owned()
}

fn on_line(line: Option<usize>) -> String {
    line.map_or_else(String::new, |line| format!(" (line {line})"))
}

/// What has to be known of the package.
struct Package {
    name: String,
    library: PathBuf,
    programs: Vec<PathBuf>,
}

impl Package {
    fn read(folder: &Path) -> Result<Self, String> {
        let manifest = folder.join("Cargo.toml");
        let text = read(&manifest)?;
        let name = manifest_name(&text)
            .ok_or_else(|| format!("{} names no package", manifest.display()))?;
        let tests = match refused_elsewhere(&text) {
            Some(path) => folder.join(path),
            None => folder.join("tests").join("refused.rs"),
        };
        Ok(Self {
            name: name.replace('-', "_"),
            library: folder.join("src").join("lib.rs"),
            programs: programs(&tests.with_extension(""))?,
        })
    }
}

/// The misuse programs of a folder, in order. None at all is an error: then nothing would be
/// judged.
fn programs(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let missing = format!(
        "there is no program to be refused in {}; take the folder back to how it came",
        folder.display()
    );
    let Ok(entries) = fs::read_dir(folder) else {
        return Err(missing);
    };
    let mut programs: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect();
    if programs.is_empty() {
        return Err(missing);
    }
    programs.sort();
    Ok(programs)
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|source| {
        let path = path.to_owned();
        Error::File { path, source }.to_string()
    })
}

/// The library's name, which is the package's unless given. A whole TOML reader would be a
/// heavy thing to build with every exercise.
fn manifest_name(manifest: &str) -> Option<&str> {
    value_of(manifest, "[lib]", "name").or_else(|| value_of(manifest, "[package]", "name"))
}

fn refused_elsewhere(manifest: &str) -> Option<&str> {
    manifest
        .lines()
        .filter_map(|line| string_value(line, "path"))
        .find(|path| path.ends_with("/refused.rs"))
}

fn value_of<'a>(manifest: &'a str, table: &str, key: &str) -> Option<&'a str> {
    let lines = manifest.lines().skip_while(|line| line.trim() != table);
    let inside = lines
        .skip(1)
        .take_while(|line| !line.trim().starts_with('['));
    inside.filter_map(|line| string_value(line, key)).next()
}

fn string_value<'a>(line: &'a str, key: &str) -> Option<&'a str> {
    let rest = line.trim().strip_prefix(key)?.trim_start();
    let value = rest.strip_prefix('=')?.trim_start().strip_prefix('"')?;
    value.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_library_name_comes_first() {
        let plain = "[package]\nname = \"one-use\"\n[dependencies]\nname = \"x\"\n";
        assert_eq!(manifest_name(plain), Some("one-use"));
        let solution = "[package]\nname = \"a_solution\"\n\n[lib]\ndoctest = false\nname = \"a\"\n";
        assert_eq!(manifest_name(solution), Some("a"));
        assert_eq!(manifest_name("[workspace]\nname = \"x\"\n"), None);
    }

    #[test]
    fn a_test_elsewhere_is_found() {
        let manifest = "[[test]]\nname = \"refused\"\npath = \"../../e/tests/refused.rs\"\n";
        assert_eq!(
            refused_elsewhere(manifest),
            Some("../../e/tests/refused.rs")
        );
        assert_eq!(refused_elsewhere("[lib]\npath = \"src/lib.rs\"\n"), None);
    }
}

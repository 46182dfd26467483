//! A small real course in a temporary folder, and the program run in it.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use exercise::{Course, Shipped};
use tempfile::TempDir;

/// The first exercise as shipped: refused with E0382.
pub const SHIPPED: &str = "//! Show the line twice.\n\n/// The line, twice.\npub fn twice(line: String) -> String {\n    let kept = line;\n    format!(\"{line}{kept}\")\n}\n";
/// The same, solved.
pub const SOLVED: &str = "//! The owner is asked twice.\n\n/// The line, twice.\npub fn twice(line: String) -> String {\n    let kept = line;\n    format!(\"{kept}{kept}\")\n}\n";
/// Where the first exercise's file is.
pub const FILE: &str = "exercises/04_ownership/01_show_twice/src/lib.rs";

/// A course in a folder with a space and an accent in its name.
pub struct TestCourse {
    folder: TempDir,
}

impl TestCourse {
    pub fn new() -> TestCourse {
        let course = TestCourse {
            folder: tempfile::tempdir().unwrap(),
        };
        write_course(&course.root());
        course
    }

    pub fn root(&self) -> PathBuf {
        self.folder.path().join("my cöurse")
    }

    pub fn file(&self) -> PathBuf {
        self.root().join(FILE)
    }

    pub fn write(&self, path: &str, text: &str) {
        write(&self.root(), path, text);
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path)).unwrap()
    }

    /// The program, about to be run in the course's root without a terminal.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_course"));
        command
            .args(arguments)
            .current_dir(self.root())
            .stdin(Stdio::null())
            .env_remove("COURSE_ROOT")
            .env_remove("COURSE_PYTHON")
            .env_remove("NO_COLOR")
            .env_remove("CLICOLOR_FORCE");
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Ran {
        Ran::from(self.command(arguments).output().unwrap())
    }
}

/// What a run printed, and its exit code.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Ran {
        Ran {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Ran {
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

pub fn write(root: &Path, path: &str, text: &str) {
    let file = root.join(path);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, text).unwrap();
}

fn manifest(name: &str, rest: &str) -> String {
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\npublish = false\n\n\
         {rest}\n"
    )
}

/// Writes the whole course, with its record of what was shipped.
pub fn write_course(root: &Path) {
    write(
        root,
        "Cargo.toml",
        "[workspace]\nresolver = \"3\"\nmembers = [\"exercises/*/*\", \"solutions/*/*\"]\n",
    );
    write(root, ".cargo/config.toml", "[alias]\n");
    write(
        root,
        "book/cards/E0382.toml",
        "code = \"E0382\"\ntitle = \"Used after it was given away\"\nmessage = \"use of moved value\"\n\
         instinct = \"Both names label one object.\"\nprotects = \"From two owners.\"\n\
         fixes = [{ do = \"Lend it.\", when = \"It is only looked at.\" }]\n",
    );
    for (number, name, title, body, solved) in [
        (1, "show_twice", "Show it twice", SHIPPED, SOLVED),
        (
            2,
            "count_beds",
            "Count the beds",
            "//! Count three beds.\n\n/// How many.\npub fn beds() -> u32 {\n    0\n}\n",
            "//! Three.\n\n/// How many.\npub fn beds() -> u32 {\n    3\n}\n",
        ),
    ] {
        let folder = format!("04_ownership/{number:02}_{name}");
        let (kind, starts, test) = if number == 1 {
            (
                "fix-compile",
                "E0382",
                "#[test]\nfn twice() {\n    assert_eq!(show_twice::twice(String::from(\"a\")), \"aa\");\n}\n",
            )
        } else {
            (
                "make-pass",
                "tests fail",
                "#[test]\nfn three_beds() {\n    assert_eq!(count_beds::beds(), 3, \"three beds\");\n}\n",
            )
        };
        write(
            root,
            &format!("exercises/{folder}/Cargo.toml"),
            &manifest(
                name,
                &format!(
                    "[lib]\ndoctest = false\npath = \"src/lib.rs\"\n\n[package.metadata.exercise]\ntitle = \"{title}\"\n\
                     kind = \"{kind}\"\nstarts = \"{starts}\"\npage = \"ownership/moves\"\n\
                     minutes = 5\nhints = [\"a nudge\", \"the idea\"]"
                ),
            ),
        );
        write(root, &format!("exercises/{folder}/src/lib.rs"), body);
        write(root, &format!("exercises/{folder}/tests/{name}.rs"), test);
        write(
            root,
            &format!("solutions/{folder}/Cargo.toml"),
            &manifest(
                &format!("{name}_solution"),
                &format!(
                    "[lib]\nname = \"{name}\"\ndoctest = false\n\n[[test]]\nname = \"{name}\"\n\
                     path = \"../../../exercises/{folder}/tests/{name}.rs\""
                ),
            ),
        );
        write(root, &format!("solutions/{folder}/src/lib.rs"), solved);
    }
    record_shipped(root);
}

/// Records the exercises on disk as shipped.
pub fn record_shipped(root: &Path) {
    let course = Course::load(root).unwrap();
    for topic in course.topics() {
        let text = Shipped::generate(topic).unwrap();
        fs::write(Shipped::path(topic), text).unwrap();
    }
}

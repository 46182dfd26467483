//! A small course in a temporary folder.
#![allow(dead_code, reason = "each test file uses its own part of this")]

use std::fs;
use std::path::{Path, PathBuf};

use exercise::{Cancel, Course, Exercise, Judge, JudgeOptions, Shipped, Verdict};

pub struct TestCourse {
    folder: tempfile::TempDir,
}

/// An exercise to put into a [`TestCourse`].
pub struct Sample<'a> {
    pub folder: &'a str,
    pub metadata: &'a str,
    pub files: &'a [(&'a str, &'a str)],
}

pub const FIX: Sample<'static> = Sample {
    folder: "01_print_twice",
    metadata: "kind = \"fix-compile\"\nstarts = \"E0382\"",
    files: &[
        (
            "src/lib.rs",
            "//! Show the line twice.\n\n/// Twice.\npub fn twice(line: String) -> String {\n    \
             let kept = line;\n    format!(\"{line} {kept}\")\n}\n",
        ),
        (
            "tests/twice.rs",
            "use print_twice::twice;\n\n#[test]\nfn it_stands_twice() {\n    \
             assert_eq!(twice(String::from(\"a\")), \"a a\");\n}\n\n#[test]\nfn nothing_stands_twice() {\n    \
             assert_eq!(twice(String::new()), \" \", \"the gap stays\");\n}\n",
        ),
    ],
};

/// A solution of [`FIX`].
pub const FIXED: &str = "//! Show the line twice.\n\n/// Twice.\npub fn twice(line: String) -> String {\n    \
     let kept = line;\n    format!(\"{kept} {kept}\")\n}\n";

pub const REFUSE: Sample<'static> = Sample {
    folder: "02_ticket",
    metadata: "kind = \"refuse\"\nstarts = \"tests fail\"",
    files: &[
        (
            "src/lib.rs",
            "//! A ticket works once.\n\n/// A ticket.\npub struct Ticket;\n\nimpl Ticket {\n    \
             /// Enters.\n    pub fn enter(&self) -> u8 {\n        1\n    }\n}\n",
        ),
        (
            "tests/refused/twice.rs",
            "use ticket::Ticket;\n\nfn main() {\n    let ticket = Ticket;\n    ticket.enter();\n    \
             ticket.enter(); //~ E0382\n}\n",
        ),
        (
            "tests/refused.rs",
            "#[test]\nfn misuse_is_refused() {\n    compiler::assert_refused(env!(\"CARGO_MANIFEST_DIR\"));\n}\n",
        ),
        (
            "tests/enters.rs",
            "#[test]\nfn one_enters() {\n    assert_eq!(ticket::Ticket.enter(), 1);\n}\n",
        ),
    ],
};

impl TestCourse {
    /// A course with these exercises, as shipped. Its path holds a space and
    /// letters beyond ASCII, as a learner's may.
    pub fn new(samples: &[Sample<'_>]) -> TestCourse {
        let folder = tempfile::Builder::new()
            .prefix("a course für ")
            .tempdir()
            .unwrap();
        let course = TestCourse { folder };
        course.write(
            "Cargo.toml",
            "[workspace]\nresolver = \"3\"\nmembers = [\"exercises/*/*\"]\n\n[workspace.package]\nedition = \"2024\"\n\n\
             [workspace.dependencies]\npyo3 = { version = \"0.30.1\", features = [\"abi3-py311\"] }\n\n\
             [profile.dev]\ndebug = false\n",
        );
        course.write(".cargo/config.toml", "");
        course.write(
            "crates/topics/ownership/topic.toml",
            "title = \"Who owns it\"\n",
        );
        course.write("exercises/04_ownership/notes.txt", "no exercise\n");
        for sample in samples {
            course.add(sample);
        }
        course.bless();
        course
    }

    pub fn add(&self, sample: &Sample<'_>) {
        let (_, name) = sample.folder.split_once('_').unwrap();
        let folder = format!("exercises/04_ownership/{}", sample.folder);
        self.write(
            &format!("{folder}/Cargo.toml"),
            format!(
                "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition.workspace = true\n\n[lib]\ndoctest = false\n\n\
                 [package.metadata.exercise]\ntitle = \"{name}\"\npage = \"ownership/moves\"\nminutes = 5\n\
                 hints = [\"a\"]\n{}\n",
                sample.metadata
            ),
        );
        for (path, text) in sample.files {
            self.write(&format!("{folder}/{path}"), text);
        }
    }

    /// Gives the course the environment of this one, if that is set up here.
    #[cfg(unix)]
    pub fn set_up(&self) -> bool {
        let venv = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../.venv");
        match fs::canonicalize(venv) {
            Ok(venv) => {
                std::os::unix::fs::symlink(venv, self.path(".venv")).unwrap();
                true
            }
            Err(_) => {
                eprintln!("not shown here: run `cargo course setup` first");
                false
            }
        }
    }

    /// Records the exercises as shipped.
    pub fn bless(&self) {
        for topic in self.load().topics() {
            let text = Shipped::generate(topic).unwrap();
            fs::write(Shipped::path(topic), text).unwrap();
        }
    }

    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    pub fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn load(&self) -> Course {
        Course::load(self.root()).unwrap()
    }

    pub fn exercise(&self, name: &str) -> Exercise {
        self.load().resolve(name).unwrap().clone()
    }

    pub fn judge(&self, options: JudgeOptions) -> Judge {
        Judge::new(&self.load(), options)
    }

    /// Writes the learner's file and judges it, without memory and clippy.
    pub fn check(&self, name: &str, source: &str) -> Verdict {
        fs::write(self.exercise(name).source(), source).unwrap();
        self.check_as_is(name)
    }

    pub fn check_as_is(&self, name: &str) -> Verdict {
        self.judge(plain())
            .check(&self.exercise(name), &Cancel::new())
    }
}

/// Neither memory nor clippy.
pub fn plain() -> JudgeOptions {
    JudgeOptions {
        use_memory: false,
        lints: false,
        ..JudgeOptions::default()
    }
}

//! A small course on disk for tests.

use std::fs;
use std::path::Path;

use exercise::{Course, Exercise, Progress};
use tempfile::TempDir;

use crate::watch::filter::{self, Row};

/// The names of its exercises, in order.
pub const NAMES: [&str; 3] = ["first_chart", "second_chart", "third_chart"];

/// A course of three exercises in one topic.
pub struct SmallCourse {
    folder: TempDir,
}

impl SmallCourse {
    /// Writes the course.
    pub fn new() -> SmallCourse {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        write(root, "Cargo.toml", "[workspace]\nmembers = []\n");
        write(root, ".cargo/config.toml", "[alias]\n");
        for (at, name) in NAMES.iter().enumerate() {
            let dir = format!("exercises/04_ownership/{:02}_{name}", at + 1);
            let kind = ["fix-compile", "make-pass", "port"][at];
            write(
                root,
                &format!("{dir}/Cargo.toml"),
                &format!(
                    "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
                     [package.metadata.exercise]\ntitle = \"The {name} 値\"\nkind = \"{kind}\"\n\
                     starts = \"tests fail\"\npage = \"ownership/moves\"\nminutes = 10\n\
                     hints = [\"a nudge\", \"the idea\"]\n"
                ),
            );
            write(
                root,
                &format!("{dir}/src/lib.rs"),
                &format!("//! The task of {name}: do it.\n\npub fn one() {{}}\n"),
            );
        }
        SmallCourse { folder }
    }

    /// The course as data.
    pub fn load(&self) -> Course {
        Course::load(self.folder.path()).unwrap()
    }

    /// Its exercises and rows, nothing solved.
    pub fn parts(&self) -> (Vec<Exercise>, Vec<Row>) {
        let course = self.load();
        let (progress, _) = Progress::open(course.root()).unwrap();
        let rows = filter::rows(&course, &progress);
        (course.exercises().cloned().collect(), rows)
    }
}

fn write(root: &Path, path: &str, text: &str) {
    let file = root.join(path);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, text).unwrap();
}

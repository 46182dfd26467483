//! A small course in which everything holds, to plant defects in.

#![allow(dead_code, reason = "each test file uses a part")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use proof::bless::{Blessed, bless};
use proof::context::Context;
use proof::engine::{Engine, Progress, Proved, Summary};
use proof::groups;
use proof::memory::Memory;
use proof::outcome::Outcome;
use sandbox::Cancel;

/// A course in a temporary folder, whose name has a space and a letter beyond ASCII.
pub struct Fixture {
    _folder: tempfile::TempDir,
    root: PathBuf,
}

struct Silent;

impl Progress for Silent {
    fn begin(&mut self, _: &[&str], _: usize) {}
    fn started(&mut self, _: &str) {}
    fn done(&mut self, _: &Proved) {}
    fn end(&mut self) {}
}

impl Fixture {
    /// The sound course.
    pub fn new() -> Fixture {
        let folder = tempfile::Builder::new()
            .prefix("small cöurse ")
            .tempdir()
            .unwrap();
        let root = folder.path().canonicalize().unwrap();
        let fixture = Fixture {
            _folder: folder,
            root,
        };
        for (path, text) in FILES {
            fixture.write(path, text);
        }
        fixture.write(
            "exercises/04_ownership/shipped.json",
            &exercise::Shipped::generate(&fixture.open().course().topics()[0]).unwrap(),
        );
        fixture
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    pub fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root.join(path)).unwrap()
    }

    pub fn remove(&self, path: &str) {
        fs::remove_file(self.root.join(path)).unwrap();
    }

    /// Replaces a text that has to be there.
    pub fn change(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{path} does not contain `{from}`");
        self.write(path, &text.replace(from, to));
    }

    pub fn open(&self) -> Arc<Context> {
        let mut ctx = Context::open(&self.root, 2, Cancel::new()).unwrap();
        ctx.target = self.root.join("target");
        Arc::new(ctx)
    }

    /// Proves what begins with one of the names.
    pub fn prove(&self, only: &[&str]) -> Summary {
        let only: Vec<String> = only.iter().map(|name| (*name).to_owned()).collect();
        let ctx = self.open();
        Engine {
            root: &ctx.root,
            jobs: 2,
            cancel: Cancel::new(),
            only: &only,
        }
        .run(groups::all(&ctx), &mut Memory::open(&ctx.root), &mut Silent)
        .unwrap()
    }

    /// Records what begins with one of the names.
    pub fn bless(&self, only: &[&str]) -> Blessed {
        let only: Vec<String> = only.iter().map(|name| (*name).to_owned()).collect();
        bless(&self.open(), &only).unwrap()
    }

    /// Proves, and demands that exactly the proof `id` fails, with each of these words.
    pub fn fails(&self, only: &[&str], id: &str, words: &[&str]) {
        let summary = self.prove(only);
        let failed = failures(&summary);
        assert_eq!(
            failed.iter().map(|(id, _)| *id).collect::<Vec<_>>(),
            [id],
            "{}",
            summary.text(false)
        );
        for word in words {
            assert!(
                failed[0].1.contains(word),
                "`{word}` is missing in:\n{}",
                failed[0].1
            );
        }
        assert!(!summary.holds(false));
    }

    /// Proves, and demands that everything holds.
    pub fn holds(&self, only: &[&str]) {
        let summary = self.prove(only);
        assert!(
            summary.holds(false) && !summary.results.is_empty(),
            "{}",
            summary.text(false)
        );
    }
}

/// Name and message of every proof that failed.
pub fn failures(summary: &Summary) -> Vec<(&str, &str)> {
    summary
        .results
        .iter()
        .filter_map(|proved| match &proved.outcome {
            Outcome::Failed(why) => Some((proved.id.as_str(), why.as_str())),
            _ => None,
        })
        .collect()
}

const FILES: &[(&str, &str)] = &[
    (
        "Cargo.toml",
        "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*/*\", \"exercises/*/*\", \
         \"solutions/*/*\"]\n[profile.dev]\ndebug = false\n",
    ),
    ("Cargo.lock", include_str!("Cargo.lock.txt")),
    (".cargo/config.toml", ""),
    (
        "README.md",
        "# A small course\n\n```console\ncargo course\n```\n\n```console\ncargo course verify\n```\n",
    ),
    (
        "python_examples/requirements.lock",
        "pytest==8.0.0 \\\n    --hash=sha256:00\n",
    ),
    (
        "crates/topics/ownership/Cargo.toml",
        "[package]\nname = \"ownership\"\nversion = \"0.1.0\"\nedition = \"2024\"\n",
    ),
    (
        "crates/topics/ownership/src/lib.rs",
        "//! Wards and their beds.\n\n// ANCHOR: ward\n/// A ward.\npub struct Ward {\n    /// How \
         many beds it has.\n    pub beds: u32,\n}\n// ANCHOR_END: ward\n",
    ),
    (
        "crates/topics/ownership/topic.toml",
        "number = 4\nname = \"ownership\"\ntitle = \"Ownership\"\n\n[pairs.moves]\ntitle = \"A \
         move\"\n\n[pairs.panics]\ntitle = \"A crash\"\ndiffers = \"The messages are each \
         language's own.\"\nrust_exit = 101\npython_exit = 1\nrust_stderr = true\n",
    ),
    (
        "crates/topics/ownership/examples/moves.rs",
        "fn main() {\n    let line = String::from(\"ward 3\");\n    println!(\"{line}\");\n}\n",
    ),
    (
        "python_examples/04_ownership/moves.py",
        "line = \"ward 3\"\nprint(line)\n",
    ),
    ("crates/topics/ownership/recorded/moves.txt", "ward 3\n"),
    (
        "crates/topics/ownership/examples/panics.rs",
        "fn main() {\n    let beds: Vec<u32> = Vec::new();\n    println!(\"{}\", beds[0]);\n}\n",
    ),
    (
        "python_examples/04_ownership/panics.py",
        "beds: list[int] = []\nprint(beds[0])\n",
    ),
    (
        "crates/topics/ownership/recorded/panics.rust.txt",
        "\nthread 'main' panicked at crates/topics/ownership/examples/panics.rs:3:24:\nindex out of \
         bounds: the len is 0 but the index is 0\nnote: run with `RUST_BACKTRACE=1` environment \
         variable to display a backtrace\n",
    ),
    ("crates/topics/ownership/recorded/panics.python.txt", ""),
    (
        "crates/topics/ownership/tests/compile_fail/use_after_move.rs",
        "use ownership::Ward;\n\nfn main() {\n    let ward = Ward { beds: 3 };\n    let moved = \
         ward;\n    println!(\"{} {}\", moved.beds, ward.beds); //~ E0382\n}\n",
    ),
    (
        "crates/topics/ownership/tests/compile_fail/use_after_move.stderr",
        "error[E0382]: borrow of moved value: `ward`\n",
    ),
    (
        "exercises/04_ownership/01_print_twice/Cargo.toml",
        "[package]\nname = \"print_twice\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[lib]\ndoctest \
         = false\n\n[package.metadata.exercise]\ntitle = \"Print it twice\"\nkind = \
         \"fix-compile\"\nstarts = \"E0382\"\npage = \"ownership/moves\"\nneeds = [\"moves\"]\nminutes = 5\nhints = [\"one\", \
         \"two\", \"three\"]\nforbid = [\".clone()\"]\n",
    ),
    (
        "exercises/04_ownership/01_print_twice/src/lib.rs",
        "//! Return the line twice.\n\n/// Twice.\npub fn twice(line: String) -> String {\n    let \
         moved = line;\n    format!(\"{line} {moved}\")\n}\n",
    ),
    (
        "exercises/04_ownership/01_print_twice/tests/print_twice.rs",
        "#[test]\nfn it_stands_twice() {\n    assert_eq!(print_twice::twice(\"a\".to_string()), \
         \"a a\");\n}\n",
    ),
    (
        "exercises/04_ownership/01_print_twice/wrong/clone_it.rs",
        "//! wrong: it copies only to please the compiler\n//~ expect: not accepted\n\n/// \
         Twice.\npub fn twice(line: String) -> String {\n    let moved = line.clone();\n    \
         format!(\"{line} {moved}\")\n}\n",
    ),
    (
        "exercises/04_ownership/02_count_beds/Cargo.toml",
        "[package]\nname = \"count_beds\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[lib]\ndoctest = \
         false\n\n[package.metadata.exercise]\ntitle = \"Count the beds\"\nkind = \
         \"make-pass\"\nstarts = \"tests fail\"\npage = \"ownership/checkpoint\"\nneeds = [\"moves\", \"ownership-at-large\"]\nminutes = 15\nhints = \
         [\"one\", \"two\", \"three\"]\ncheckpoint = true\n",
    ),
    (
        "exercises/04_ownership/02_count_beds/src/lib.rs",
        "//! Count the beds.\n\n/// How many.\npub fn beds(wards: &[u32]) -> u32 {\n    let _ = \
         wards;\n    0\n}\n",
    ),
    (
        "exercises/04_ownership/02_count_beds/tests/count_beds.rs",
        "#[test]\nfn all_are_counted() {\n    assert_eq!(count_beds::beds(&[1, 2]), 3);\n}\n",
    ),
    (
        "exercises/04_ownership/02_count_beds/wrong/last_only.rs",
        "//! wrong: it looks at the last ward alone\n//~ expect: tests fail\n\n/// How many.\npub fn \
         beds(wards: &[u32]) -> u32 {\n    wards[wards.len() - 1]\n}\n",
    ),
    (
        "solutions/04_ownership/01_print_twice/Cargo.toml",
        "[package]\nname = \"print_twice_solution\"\nversion = \"0.1.0\"\nedition = \
         \"2024\"\n\n[lib]\nname = \"print_twice\"\ndoctest = false\n\n[[test]]\nname = \
         \"print_twice\"\npath = \
         \"../../../exercises/04_ownership/01_print_twice/tests/print_twice.rs\"\n",
    ),
    (
        "solutions/04_ownership/01_print_twice/src/lib.rs",
        "//! Use the new owner.\n\n/// Twice.\npub fn twice(line: String) -> String {\n    let moved = \
         line;\n    format!(\"{moved} {moved}\")\n}\n",
    ),
    (
        "solutions/04_ownership/02_count_beds/Cargo.toml",
        "[package]\nname = \"count_beds_solution\"\nversion = \"0.1.0\"\nedition = \
         \"2024\"\n\n[lib]\nname = \"count_beds\"\ndoctest = false\n\n[[test]]\nname = \
         \"count_beds\"\npath = \
         \"../../../exercises/04_ownership/02_count_beds/tests/count_beds.rs\"\n",
    ),
    (
        "solutions/04_ownership/02_count_beds/src/lib.rs",
        "//! A sum.\n\n/// How many.\npub fn beds(wards: &[u32]) -> u32 {\n    \
         wards.iter().sum()\n}\n",
    ),
    (
        "book/book.toml",
        "[book]\ntitle = \"A small course\"\nlanguage = \"en\"\nsrc = \
         \"src\"\n\n[build]\ncreate-missing = false\n\n[output.html.playground]\nrunnable = false\n",
    ),
    (
        "book/src/SUMMARY.md",
        "# Summary\n\n[Welcome](welcome.md)\n\n- [Moves](04-ownership/moves.md)\n- \
         [Checkpoint](04-ownership/checkpoint.md)\n",
    ),
    (
        "book/src/welcome.md",
        "# Start here\n\nBegin with [moves](04-ownership/moves.md#moved).\n",
    ),
    (
        "book/src/04-ownership/moves.md",
        "# Say who owns it\n\n{{#teaches moves}}\n\n{{#pair ownership/moves}}\n\n## \
         Moved\n\n{{#refused ownership/use_after_move}}\n\n{{#listing \
         crates/topics/ownership/src/lib.rs:ward}}\n\n{{#exercise ownership/print_twice}}\n\nWrite `fn twice() -> String`, and \
         `format!`. A name that is none is `_`.\n",
    ),
    (
        "book/src/04-ownership/checkpoint.md",
        "# Show what you can do\n\n{{#teaches ownership-at-large}}\n\nA look at a list is written \
         `&[T]`, and `.iter().sum()` adds it up.\n\n{{#exercise ownership/count_beds}}\n",
    ),
    (
        "book/concepts.toml",
        "moves = [\"fn\", \"let\", \"String\", \"String::from\", \"println!\", \"use\", \"pub\", \
         \"struct\", \"u32\", \"->\", \"format!\", \"_\"]\nownership-at-large = [\"&\", \"[T]\", \
         \".iter\", \".sum\"]\n",
    ),
    (
        "book/cards/E0382.toml",
        "code = \"E0382\"\ntitle = \"Used after it moved\"\nmessage = \"use of moved value: \
         `…`\"\ninstinct = \"Both names stay.\"\nprotects = \"From freeing twice.\"\npage = \
         \"ownership/moves\"\nexample = \"ownership/use_after_move\"\n\n[[fixes]]\ndo = \"Lend \
         it.\"\nwhen = \"It is only looked at.\"\n",
    ),
];

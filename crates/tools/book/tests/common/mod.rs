//! A small course in a temporary folder.
#![allow(dead_code, reason = "each test file uses its part")]

pub mod served;

use std::path::{Path, PathBuf};

use tempfile::TempDir;

pub struct Small {
    folder: TempDir,
}

const FILES: &[(&str, &str)] = &[
    ("Cargo.toml", "[workspace]\nmembers = [\"exercises/*/*\"]\n"),
    (".cargo/config.toml", "[alias]\ncourse = \"run\"\n"),
    (
        "exercises/04_ownership/01_print_it_twice/Cargo.toml",
        "[package]\nname = \"print_it_twice\"\nversion = \"0.1.0\"\n\n[lib]\ndoctest = false\n\n\
         [package.metadata.exercise]\ntitle = \"Print it twice\"\nkind = \"fix-compile\"\n\
         starts = \"E0382\"\npage = \"ownership/moves\"\nminutes = 5\nhints = [\"a\", \"b\", \"c\"]\n",
    ),
    (
        "exercises/04_ownership/01_print_it_twice/src/lib.rs",
        "//! # The log line\n//!\n//! Show a `Vec<u8>` *twice*.\n//!\n//! ```text\n//! a\n//!\n//! b\n//! ```\n\n\
         pub fn x() {}\n",
    ),
    (
        "exercises/04_ownership/01_print_it_twice/tests/print_it_twice.rs",
        "#[test]\nfn t() {}\n",
    ),
    (
        "crates/topics/ownership/topic.toml",
        "number = 4\nname = \"ownership\"\ntitle = \"Ownership\"\n\n\
         [pairs.same]\ntitle = \"The same `line`\"\n\n\
         [pairs.other]\ntitle = \"Not the same\"\ndiffers = \"Rust stops, *Python* goes on.\"\n\
         rust_exit = 101\nrust_stderr = true\n",
    ),
    (
        "crates/topics/ownership/examples/same.rs",
        "fn main() {\n    println!(\"1 < 2 {{}}\");\n\n    println!(\"#\");\n}\n",
    ),
    (
        "crates/topics/ownership/examples/other.rs",
        "fn main() {}\n",
    ),
    (
        "crates/topics/ownership/recorded/same.txt",
        "1 < 2 {}\n\n#\n",
    ),
    (
        "crates/topics/ownership/recorded/same.xray.json",
        "{ \"functions\": [{ \"function\": \"main\", \"first\": 1, \"last\": 5, \"steps\": [\n\
         { \"line\": 2, \"changes\": [{ \"place\": \"line\", \"now\": \"R.O\" }] }\n] }] }\n",
    ),
    (
        "crates/topics/ownership/recorded/other.rust.txt",
        "stopped\n",
    ),
    ("crates/topics/ownership/recorded/other.python.txt", ""),
    (
        "python_examples/04_ownership/same.py",
        "# ANCHOR: show\nprint(\"1 < 2 {}\")\n# ANCHOR_END: show\n",
    ),
    ("python_examples/04_ownership/other.py", "pass\n"),
    (
        "crates/topics/ownership/tests/compile_fail/use_after_move.rs",
        "fn main() {\n    let a = String::new();\n    let b = a;\n    println!(\"{a}{b}\"); //~ E0382\n}\n",
    ),
    (
        "crates/topics/ownership/tests/compile_fail/use_after_move.stderr",
        "error[E0382]: borrow of moved value: `a`\n --> tests/compile_fail/use_after_move.rs:4:15\n  |\n\
         4 |     println!(\"{a}{b}\"); //~ E0382\n  |               ^^^ value borrowed here after move\n",
    ),
    (
        "book/cards/E0382.toml",
        "code = \"E0382\"\ntitle = \"Used after it was given away\"\n\
         message = \"borrow of moved value: `…`\"\ninstinct = \"Two names, one object.\"\n\
         protects = \"From two owners.\"\npage = \"ownership/moves\"\n\n\
         [[fixes]]\ndo = \"Use the new name.\"\nwhen = \"One owner is enough.\"\n",
    ),
    (
        "book/book.toml",
        "[book]\ntitle = \"Small\"\n\n[build]\ncreate-missing = false\n\n\
         [preprocessor.course]\ncommand = \"no-such-program\"\n\n\
         [output.html.playground]\nrunnable = false\n",
    ),
    (
        "book/src/SUMMARY.md",
        "# Summary\n\n[Welcome](welcome.md)\n\n- [Moves](04-ownership/moves.md)\n",
    ),
    ("book/src/welcome.md", "# Welcome\n\nHello.\n"),
    (
        "book/src/04-ownership/moves.md",
        "# Say who owns it\n\n{{#teaches moves, two-owners}}\n\n{{#pair ownership/same}}\n\n\
         {{#pair ownership/other}}\n\n{{#refused ownership/use_after_move}}\n\n\
         {{#xray ownership/same}}\n\n\
         {{#listing python_examples/04_ownership/same.py:show}}\n\n\
         {{#exercise ownership/print_it_twice}}\n\nWrite `{{#pair topic/name}}` for a pair.\n",
    ),
];

pub const PAGE: &str = "book/src/04-ownership/moves.md";

impl Small {
    pub fn new() -> Small {
        // A space and letters beyond ASCII: paths of learners have them.
        let folder = tempfile::Builder::new()
            .prefix("small course é ")
            .tempdir()
            .unwrap();
        let small = Small { folder };
        for (path, text) in FILES {
            small.write(path, text);
        }
        small
    }

    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    pub fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    pub fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.path(path)).unwrap()
    }

    pub fn remove(&self, path: &str) {
        std::fs::remove_file(self.path(path)).unwrap();
    }

    /// Replaces `from`, which must be there, by `to`.
    pub fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{path} does not hold {from}");
        self.write(path, &text.replacen(from, to, 1));
    }

    /// Builds into a folder of its own and returns that folder.
    pub fn build(&self) -> Result<PathBuf, String> {
        let dest = self.path("built");
        book::build::build(self.root(), &dest).map_err(|error| format!("{error:#}"))?;
        Ok(dest)
    }

    /// The built page about moves.
    pub fn page(&self) -> String {
        let dest = self.build().unwrap();
        std::fs::read_to_string(dest.join("04-ownership/moves.html")).unwrap()
    }

    /// What a failing build says.
    pub fn complaint(&self) -> String {
        self.build().expect_err("the build should fail")
    }
}

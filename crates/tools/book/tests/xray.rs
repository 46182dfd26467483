//! `course-book xray` as a learner meets it: tables, and clear words for what is no Rust file.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::Path;
use std::process::Command;

struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

fn xray(arguments: &[&str], file: &Path) -> Ran {
    let output = Command::new(env!("CARGO_BIN_EXE_course-book"))
        .arg("xray")
        .args(arguments)
        .arg(file)
        .output()
        .unwrap();
    Ran {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

#[test]
fn a_file_is_shown_as_text_and_as_json() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("grüße und mehr.rs");
    let source = "fn one() {\n    let a = String::new();\n    drop(a);\n}\nfn two() {}\n";
    std::fs::write(&file, source).unwrap();
    let ran = xray(&[], &file);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.out.contains("lost RO; moved on line 3"), "{}", ran.out);
    assert!(ran.out.contains("fn two"), "{}", ran.out);
    let json = xray(&["--fn", "one", "--json"], &file);
    let json: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(json["functions"].as_array().unwrap().len(), 1);
    let wrong = xray(&["--fn", "on"], &file);
    assert_eq!(wrong.code, Some(2));
    assert!(
        wrong.err.contains("Did you mean one of these: one"),
        "{}",
        wrong.err
    );
}

#[test]
fn what_is_no_rust_file_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let cases = [
        (folder.path().join("missing.rs"), "there is no file"),
        (folder.path().to_owned(), "is a folder"),
        (write("latin.rs", b"fn gr\xfc() {}"), "is not UTF-8"),
        (write("large.rs", &vec![b'/'; 1_100_000]), "at most"),
        (
            write("python.rs", b"print('hello')\n"),
            "cannot be read as Rust",
        ),
        (write("empty.rs", b""), "no function"),
    ];
    for (file, expected) in cases {
        let ran = xray(&[], &file);
        assert_eq!(ran.code, Some(2), "{}: {}", file.display(), ran.err);
        assert!(
            ran.err.contains(expected),
            "{}: {}",
            file.display(),
            ran.err
        );
        assert!(ran.out.is_empty());
    }
}

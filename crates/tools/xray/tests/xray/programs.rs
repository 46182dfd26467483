//! Each program in `tests/programs` says why its table is the one beside it. To write them anew
//! after an intended change, set `XRAY_BLESS` and read the difference.

use std::path::Path;

use crate::support::{look, programs};

#[test]
fn the_tables_are_those_that_follow_from_the_model() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/programs");
    let mut wrong = Vec::new();
    for (name, source) in programs() {
        let found = look(&source).unwrap_or_else(|error| panic!("{name}: {error}"));
        let now = xray::render::text(&source, &found, false);
        let file = folder.join(format!("{name}.txt"));
        if std::env::var_os("XRAY_BLESS").is_some() {
            std::fs::write(&file, &now).unwrap();
        }
        let expected = std::fs::read_to_string(&file).unwrap_or_default();
        if now != expected.replace("\r\n", "\n") {
            wrong.push(format!("{name}: expected\n{expected}\nfound\n{now}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn windows_line_ends_change_nothing() {
    let source = "fn main() {\n    let a = String::new();\n    let b = a;\n    drop(b);\n}\n";
    let windows = source.replace('\n', "\r\n");
    let (unix, windows) = (look(source).unwrap(), look(&windows).unwrap());
    assert_eq!(unix.tables, windows.tables);
    assert!(unix.tables[0].rows.iter().all(|row| row.checked));
}

#[test]
fn all_shows_every_variable_after_every_line() {
    let source = "fn main() {\n    let a = 1;\n    let b = 2;\n    let c = a + b;\n}\n";
    let text = xray::render::text(source, &look(source).unwrap(), true);
    let lines_about = |name: &str| {
        let start = format!("     |     {name}  ");
        text.lines().filter(|line| line.starts_with(&start)).count()
    };
    assert_eq!(
        [lines_about("a"), lines_about("b"), lines_about("c")],
        [3, 2, 1]
    );
}

#[test]
fn json_holds_the_whole_table() {
    let source = "fn main() {\n    let a = String::new();\n    let b = a;\n    drop(b);\n}\n";
    let json = look(source).unwrap().to_json();
    let row = &json["functions"][0]["rows"][1];
    assert_eq!(row["line"], 3);
    let state = &row["states"][0];
    assert_eq!(state["place"], "a");
    assert_eq!(state["read"]["held"], false);
    assert_eq!(state["read"]["why"]["kind"], "moved");
    assert_eq!(state["read"]["why"]["line"], 3);
    assert_eq!(row["states"][1]["own"]["breaks"], 4);
}

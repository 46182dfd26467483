//! Each command on a small course, without a terminal.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::fs;
use std::process::Command;

use support::{FILE, SHIPPED, SOLVED, TestCourse};

const COMMANDS: [&str; 22] = [
    "check", "list", "next", "goto", "hint", "solution", "reset", "explain", "book", "doctor",
    "setup", "update", "verify", "bless", "new", "xray", "trace", "measure", "outline", "review",
    "index", "capstone",
];

#[test]
fn every_command_has_help_with_examples() {
    let course = TestCourse::new();
    let all = course.run(&["--help"]);
    assert_eq!(all.code, 0);
    for command in COMMANDS {
        assert!(all.out.contains(command), "{command} is not in --help");
        let help = course.run(&[command, "--help"]);
        assert_eq!(help.code, 0, "{command}");
        let example = format!("cargo course {command}");
        assert!(help.out.contains("Example"), "{command}: {}", help.out);
        assert!(help.out.contains(&example), "{command}: {}", help.out);
    }
}

#[test]
fn no_color_and_pipes_get_no_escapes_and_force_gets_some() {
    let course = TestCourse::new();
    for command in [
        &["list"][..],
        &["check"],
        &["explain", "E0382"],
        &["doctor"],
    ] {
        let piped = course.run(command);
        assert!(!piped.out.contains('\u{1b}'), "{command:?}: {}", piped.out);
        let forced = course.command(command).env("CLICOLOR_FORCE", "1").output();
        let forced = String::from_utf8(forced.unwrap().stdout).unwrap();
        assert!(forced.contains('\u{1b}'), "{command:?}: {forced}");
        let both = course
            .command(command)
            .env("CLICOLOR_FORCE", "1")
            .env("NO_COLOR", "1")
            .output();
        let both = String::from_utf8(both.unwrap().stdout).unwrap();
        assert!(!both.contains('\u{1b}'), "{command:?}: {both}");
    }
}

#[test]
fn check_says_what_is_wrong_and_records_what_is_right() {
    let course = TestCourse::new();
    let open = course.run(&["check"]);
    assert_eq!(open.code, 1, "{open:?}");
    assert!(open.out.contains("E0382"), "{}", open.out);
    course.write(FILE, SOLVED);
    let passed = course.run(&["check", "show_twice"]);
    assert_eq!(passed.code, 0, "{passed:?}");
    let list = course.run(&["list", "--json"]).json();
    assert_eq!(list["exercises"][0]["done"], true);
    assert_eq!(list["exercises"][1]["done"], false);
}

#[test]
fn check_all_gives_one_line_for_each_and_json_for_machines() {
    let course = TestCourse::new();
    course.write(FILE, SOLVED);
    let all = course.run(&["check", "--all"]);
    assert_eq!(all.code, 1, "{all:?}");
    assert!(all.out.contains("1 passed, 1 not solved"), "{}", all.out);
    let json = course.run(&["check", "--all", "--json"]).json();
    assert_eq!(json["passed"], 1);
    assert_eq!(json["verdicts"][1]["exercise"], "ownership/count_beds");
    let one = course.run(&["check", "04/01", "--json"]).json();
    assert_eq!(one["verdicts"][0]["passed"], true);
    let topic = course.run(&["check", "ownership", "--json"]).json();
    assert_eq!(topic["verdicts"].as_array().unwrap().len(), 2);
}

#[test]
fn an_unknown_name_offers_the_nearest_and_exits_with_2() {
    let course = TestCourse::new();
    for command in ["check", "goto", "hint", "reset", "solution"] {
        let ran = course.run(&[command, "show_twise"]);
        assert_eq!(ran.code, 2, "{command}: {ran:?}");
        assert!(ran.err.contains("show_twice"), "{command}: {}", ran.err);
    }
    let topic = course.run(&["list", "--topic", "nowhere"]);
    assert_eq!(topic.code, 2);
    assert!(topic.err.contains("ownership"), "{}", topic.err);
    assert_eq!(course.run(&["no-such-command"]).code, 2);
    assert_eq!(course.run(&["list", "--state", "half"]).code, 2);
}

#[test]
fn list_filters_and_searches() {
    let course = TestCourse::new();
    let kind = course.run(&["list", "--kind", "make-pass"]);
    assert!(kind.out.contains("count_beds") && !kind.out.contains("show_twice"));
    let search = course.run(&["list", "twice"]);
    assert!(search.out.contains("show_twice") && !search.out.contains("count_beds"));
    let none = course.run(&["list", "zebra"]);
    assert_eq!(none.code, 0);
    assert!(none.out.contains("No exercise fits"), "{}", none.out);
}

#[test]
fn next_and_goto_move_without_recording() {
    let course = TestCourse::new();
    let next = course.run(&["next", "--json"]).json();
    assert_eq!(next["id"], "ownership/count_beds");
    let back = course.run(&["goto", FILE]);
    assert_eq!(back.code, 0, "{back:?}");
    assert!(back.out.contains("Show it twice") && back.out.contains("Show the line twice."));
    let list = course.run(&["list", "--json"]).json();
    assert_eq!(list["exercises"][0]["current"], true);
    assert_eq!(list["exercises"][0]["done"], false);
}

#[test]
fn hints_come_one_by_one_and_a_level_is_checked() {
    let course = TestCourse::new();
    let first = course.run(&["hint"]);
    assert!(first.out.contains("a nudge") && !first.out.contains("the idea"));
    let second = course.run(&["hint", "--json"]).json();
    assert_eq!(second["level"], 2);
    let third = course.run(&["hint"]);
    assert!(third.out.contains("the idea"), "the last hint stays");
    assert_eq!(second["more"], false);
    assert!(!first.out.contains("no more hints"), "{}", first.out);
    assert!(third.out.contains("no more hints"), "{}", third.out);
    for level in ["0", "3", "300", "x"] {
        let ran = course.run(&["hint", "--level", level]);
        assert_eq!(ran.code, 2, "{level}: {ran:?}");
    }
}

#[test]
fn the_solution_is_for_those_who_solved_it_or_insist() {
    let course = TestCourse::new();
    let early = course.run(&["solution"]);
    assert_eq!(early.code, 1);
    assert!(early.err.contains("--insist"), "{}", early.err);
    let insisted = course.run(&["solution", "--insist"]);
    assert_eq!(insisted.code, 0);
    assert!(
        insisted.out.contains("The owner is asked twice."),
        "{}",
        insisted.out
    );
    assert!(
        insisted.out.contains("-     format!(\"{line}{kept}\")"),
        "{}",
        insisted.out
    );
    assert!(
        insisted.out.contains("+     format!(\"{kept}{kept}\")"),
        "{}",
        insisted.out
    );
    course.write(FILE, SOLVED);
    course.run(&["check"]);
    assert_eq!(course.run(&["solution", "--json"]).json()["same"], true);
}

#[test]
fn reset_keeps_what_it_replaces_and_says_where() {
    let course = TestCourse::new();
    course.write(FILE, "// my own attempt\n");
    let reset = course.run(&["reset", "show_twice", "--json"]).json();
    assert_eq!(course.read(FILE), SHIPPED);
    let kept = course.root().join(reset["kept"].as_str().unwrap());
    let found = walk(&kept)
        .into_iter()
        .any(|file| fs::read_to_string(file).is_ok_and(|text| text == "// my own attempt\n"));
    assert!(found, "the attempt is under {}", kept.display());
    let again = course.run(&["reset", "show_twice"]);
    assert_eq!(again.code, 0);
    assert!(again.out.contains("as shipped already"), "{}", again.out);
}

#[test]
fn reset_without_a_name_takes_the_current_exercise_and_says_which() {
    let course = TestCourse::new();
    course.write(FILE, "// my own attempt\n");
    let reset = course.run(&["reset"]);
    assert_eq!(reset.code, 0, "{reset:?}");
    assert!(reset.out.contains("ownership/show_twice"), "{}", reset.out);
    assert!(reset.out.contains(".course/kept"), "{}", reset.out);
    assert_eq!(course.read(FILE), SHIPPED);
}

#[test]
fn a_deleted_file_is_brought_back_and_the_words_say_so() {
    let course = TestCourse::new();
    fs::remove_file(course.file()).unwrap();
    // The manifest names the file, so cargo still reads the others and can start the course.
    let cargo = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--no-deps",
            "--offline",
            "--format-version",
            "1",
        ])
        .current_dir(course.root())
        .output()
        .unwrap();
    assert!(cargo.status.success(), "{cargo:?}");
    let reset = course.run(&["reset", "show_twice"]);
    assert_eq!(reset.code, 0, "{reset:?}");
    assert!(
        reset.out.contains("src/lib.rs was missing and is back"),
        "{}",
        reset.out
    );
    assert_eq!(course.read(FILE), SHIPPED);
}

#[test]
fn a_number_is_an_exercise_of_the_current_topic() {
    let course = TestCourse::new();
    for number in ["2", "02", "04.02"] {
        course.run(&["goto", "show_twice"]);
        let ran = course.run(&["goto", number, "--json"]);
        assert_eq!(ran.json()["id"], "ownership/count_beds", "{number}");
    }
    let beyond = course.run(&["goto", "7"]);
    assert_eq!(beyond.code, 2, "{beyond:?}");
    assert!(
        beyond.err.contains("no exercise 7; its numbers end at 2"),
        "{}",
        beyond.err
    );
}

#[test]
fn check_shows_all_errors_when_asked_and_says_when_the_course_is_done() {
    let course = TestCourse::new();
    let wrong: String = (0..5)
        .map(|at| format!("/// One.\npub fn f{at}() -> u8 {{\n    missing{at}\n}}\n"))
        .collect();
    course.write(FILE, &wrong);
    let few = course.run(&["check", "show_twice"]);
    assert!(few.out.contains("and 3 more errors"), "{}", few.out);
    assert!(few.out.contains("check --full"), "{}", few.out);
    let all = course.run(&["check", "show_twice", "--full"]);
    assert_eq!(all.out.matches("error[E0425]").count(), 5, "{}", all.out);

    course.write(FILE, SOLVED);
    let one = course.run(&["check", "show_twice"]);
    assert!(one.out.contains("cargo course next"), "{}", one.out);
    course.write(
        "exercises/04_ownership/02_count_beds/src/lib.rs",
        "/// How many.\npub fn beds() -> u32 {\n    3\n}\n",
    );
    let last = course.run(&["check", "count_beds"]);
    assert_eq!(last.code, 0, "{last:?}");
    assert!(
        last.out.contains("every exercise is solved") && !last.out.contains("course next"),
        "{}",
        last.out
    );
}

fn walk(path: &std::path::Path) -> Vec<std::path::PathBuf> {
    if path.is_file() {
        return vec![path.to_path_buf()];
    }
    fs::read_dir(path)
        .into_iter()
        .flatten()
        .flatten()
        .flat_map(|entry| walk(&entry.path()))
        .collect()
}

#[test]
fn explain_prints_cards_and_points_elsewhere_for_unknown_codes() {
    let course = TestCourse::new();
    for code in ["E0382", "382", "e0382"] {
        let ran = course.run(&["explain", code]);
        assert_eq!(ran.code, 0, "{code}: {ran:?}");
        assert!(
            ran.out.contains("Both names label one object."),
            "{}",
            ran.out
        );
    }
    let unknown = course.run(&["explain", "E0383"]);
    assert_eq!(unknown.code, 2);
    assert!(
        unknown.err.contains("rustc --explain E0383"),
        "{}",
        unknown.err
    );
    assert!(unknown.err.contains("E0382"), "{}", unknown.err);
    let far = course.run(&["explain", "E0433"]);
    assert_eq!(far.code, 2);
    assert!(!far.err.contains("E0382"), "{}", far.err);
    assert!(far.err.contains("rustc --explain E0433"), "{}", far.err);
    let json = course.run(&["explain", "E0382", "--json"]).json();
    assert_eq!(json["fixes"][0]["do"], "Lend it.");
    let index = course.run(&["explain"]);
    assert_eq!(index.code, 0);
    for part in ["By code", "By what the message says", "E0382"] {
        assert!(index.out.contains(part), "{}", index.out);
    }
}

#[test]
fn it_works_from_a_folder_inside_and_says_so_outside() {
    let course = TestCourse::new();
    let inside = course
        .root()
        .join("exercises/04_ownership/02_count_beds/src");
    let ran = course
        .command(&["list"])
        .current_dir(inside)
        .output()
        .unwrap();
    assert!(ran.status.success());
    let elsewhere = tempfile::tempdir().unwrap();
    let lost = course
        .command(&["list"])
        .current_dir(elsewhere.path())
        .output()
        .unwrap();
    assert_eq!(lost.status.code(), Some(2));
    assert!(!lost.stderr.is_empty());
    let told = course
        .command(&["list"])
        .current_dir(elsewhere.path())
        .env("COURSE_ROOT", course.root())
        .output()
        .unwrap();
    assert!(told.status.success());
}

#[test]
fn doctor_names_what_is_missing_and_how_to_fix_it() {
    let course = TestCourse::new();
    let fine = course.run(&["doctor", "--json"]);
    assert_eq!(fine.code, 0, "{fine:?}");
    assert_eq!(fine.json()["blocked"], false);
    // Lines are broken to the width of the window.
    let in_one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let words = in_one_line(&course.run(&["doctor"]).out);
    if words.contains("python tools") {
        assert!(words.contains("`cargo course check` and `verify` install them"));
    }

    for about in ["programs", "chromium", "browser"] {
        assert!(words.contains(about), "{about}\n{words}");
    }
    assert!(words.contains("known once the book is built"), "{words}");
    let chosen = course
        .command(&["doctor"])
        .env("COURSE_CHROMIUM", "no-such-browser")
        .output()
        .unwrap();
    let chosen = in_one_line(&String::from_utf8(chosen.stdout).unwrap());
    assert!(chosen.contains("COURSE_CHROMIUM names no-such-browser"));

    // Without any program on the path: no Rust, no Python, no git, no editor.
    let empty = tempfile::tempdir().unwrap();
    let bare = course
        .command(&["doctor"])
        .env("PATH", empty.path())
        .env_remove("EDITOR")
        .env_remove("VISUAL")
        .output()
        .unwrap();
    assert_eq!(bare.status.code(), Some(1));
    let said = in_one_line(&String::from_utf8(bare.stdout).unwrap());
    for word in ["rustup", "Python 3.11", "EDITOR", "--from"] {
        assert!(said.contains(word), "{word}\n{said}");
    }

    fs::create_dir_all(course.root().join("exercises/04_ownership/left over")).unwrap();
    let stray = course.run(&["doctor"]);
    assert_eq!(stray.code, 1, "{stray:?}");
    assert!(stray.out.contains("left over"), "{}", stray.out);
}

#[test]
fn setup_without_python_says_what_to_install() {
    let course = TestCourse::new();
    let empty = tempfile::tempdir().unwrap();
    let ran = course
        .command(&["setup"])
        .env("PATH", empty.path())
        .output()
        .unwrap();
    assert_eq!(ran.status.code(), Some(2));
    assert!(
        String::from_utf8(ran.stderr)
            .unwrap()
            .contains("COURSE_PYTHON")
    );
}

#[test]
fn a_reader_that_stops_listening_is_no_error() {
    let course = TestCourse::new();
    let program = env!("CARGO_BIN_EXE_course");
    if cfg!(unix) {
        let status = Command::new("sh")
            .args(["-c", "\"$0\" list | true", program])
            .current_dir(course.root())
            .output()
            .unwrap();
        assert!(status.stderr.is_empty(), "{status:?}");
    }
}

#[test]
fn trace_says_what_is_wrong_with_its_file() {
    let course = TestCourse::new();
    fs::write(course.root().join("latin.py"), b"x = '\xff'\n").unwrap();
    for (arguments, words) in [
        (&["trace"][..], "<FILE>"),
        (&["trace", "none.py"], "there is no file none.py"),
        (&["trace", "exercises"], "is a folder; name a Python file"),
        (&["trace", "latin.py"], "is not UTF-8 text"),
    ] {
        let said = course.run(arguments);
        assert_eq!(said.code, 2, "{arguments:?}: {said:?}");
        assert!(said.err.contains(words), "{arguments:?}: {}", said.err);
    }
}

#[test]
fn the_index_says_what_it_needs() {
    let course = TestCourse::new();
    let ran = course.run(&["index"]);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(ran.err.contains("`cargo course setup`"), "{ran:?}");
}

//! Every mistake in the course's files fails the build and is named by file and line.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{PAGE, Small};

/// Adds `directive` to the page and expects each of `parts` in the complaint.
fn refuse(directive: &str, parts: &[&str]) {
    let small = Small::new();
    let text = format!("{}\n{directive}\n", small.read(PAGE));
    let line = text.lines().count();
    small.write(PAGE, &text);
    let complaint = small.complaint();
    let place = format!("{PAGE}:{line}:1: ");
    assert!(
        complaint.contains(&place),
        "{place} is missing in: {complaint}"
    );
    for part in parts {
        assert!(
            complaint.contains(part),
            "{part} is missing in: {complaint}"
        );
    }
    assert!(complaint.ends_with("1 problem in the book"), "{complaint}");
}

#[test]
fn names_that_do_not_exist() {
    refuse(
        "{{#pair ownership/sam}}",
        &["no pair", "did you mean `ownership/same`?"],
    );
    refuse(
        "{{#refused ownership/use_aftr_move}}",
        &[
            "no refused program",
            "did you mean `ownership/use_after_move`?",
        ],
    );
    refuse(
        "{{#exercise ownership/print_it_twise}}",
        &["no exercise", "did you mean `ownership/print_it_twice`?"],
    );
    refuse(
        "{{#xray ownership/sam}}",
        &[
            "no pair or refused program",
            "did you mean `ownership/same`?",
        ],
    );
    refuse(
        "{{#xray ownership/same fn=mian}}",
        &["no function `mian`", "one of: main"],
    );
    refuse(
        "{{#xray ownership/use_after_move}}",
        &["use_after_move.xray.json", "`cargo course bless` records"],
    );
    refuse(
        "{{#trace ownership/sam}}",
        &["no pair", "did you mean `ownership/same`?"],
    );
    refuse(
        "{{#trace ownership/same}}",
        &["same.trace.json", "`cargo course bless` records"],
    );
    refuse("{{#figure bed_counts}}", &["no figure `bed_counts`"]);
    refuse(
        "{{#card E0383}}",
        &["no card for `E0383`", "book/cards/E0383.toml"],
    );
    refuse("{{#listing no/such.rs:a}}", &["no/such.rs cannot be read"]);
    refuse(
        "{{#listing python_examples/04_ownership/same.py:shw}}",
        &["no anchor `shw`", "did you mean `show`?"],
    );
    refuse(
        "{{#pear ownership/same}}",
        &["no directive `pear`", "did you mean `pair`?"],
    );
}

#[test]
fn all_problems_are_told_at_once() {
    let small = Small::new();
    small.edit(PAGE, "{{#pair ownership/same}}", "{{#pair ownership/gone}}");
    small.write("book/src/welcome.md", "No title\n\n{{#nonsense}}\n");
    small.edit(
        "crates/topics/ownership/topic.toml",
        "rust_stderr",
        "rust_sterr",
    );
    let complaint = small.complaint();
    for place in [
        "book/src/04-ownership/moves.md:5:1: there is no pair",
        "book/src/welcome.md:1:1: the page does not start with its title",
        "book/src/welcome.md:3:1: there is no directive",
        "crates/topics/ownership/topic.toml:12: unknown key `rust_sterr`",
    ] {
        assert!(
            complaint.contains(place),
            "{place} is missing in: {complaint}"
        );
    }
    assert!(complaint.ends_with("4 problems in the book"), "{complaint}");
}

#[test]
fn a_missing_recorded_output() {
    let small = Small::new();
    small.remove("crates/topics/ownership/recorded/same.txt");
    let complaint = small.complaint();
    assert!(complaint.contains(&format!("{PAGE}:5:1: ")), "{complaint}");
    assert!(
        complaint.contains("recorded/same.txt cannot be read"),
        "{complaint}"
    );
    assert!(complaint.contains("cargo course bless"), "{complaint}");
}

#[test]
fn a_refused_program_that_declares_nothing_or_nonsense() {
    let small = Small::new();
    let program = "crates/topics/ownership/tests/compile_fail/use_after_move.rs";
    small.edit(program, "//~ E0382", "");
    assert!(small.complaint().contains("declares no error"));
    small.edit(program, "let b = a;", "let b = a; //~");
    assert!(
        small.complaint().contains("line 3"),
        "{}",
        small.complaint()
    );
}

#[test]
fn a_page_nobody_wrote_and_a_page_listed_twice() {
    let small = Small::new();
    small.edit(
        "book/src/SUMMARY.md",
        "- [Moves]",
        "- [Gone](04-ownership/gone.md)\n- [Again](welcome.md)\n- [Moves]",
    );
    let complaint = small.complaint();
    assert!(
        complaint.contains("book/src/SUMMARY.md:5:3: book/src/04-ownership/gone.md cannot be read")
    );
    assert!(complaint.contains("book/src/SUMMARY.md:6:3: `welcome.md` is listed twice"));
}

#[test]
fn broken_topic_files() {
    let small = Small::new();
    let file = "crates/topics/ownership/topic.toml";
    let good = small.read(file);
    small.write(file, "number = 4\nname = ownership\n");
    assert!(
        small.complaint().contains(&format!("{file}:2:")),
        "{}",
        small.complaint()
    );
    small.write(file, &good.replace("title = \"The same `line`\"\n", ""));
    assert!(
        small
            .complaint()
            .contains("`title` of pair `same` is missing")
    );
    small.write(
        file,
        &good.replace("rust_exit = 101", "rust_exit = \"101\""),
    );
    assert!(small.complaint().contains(&format!(
        "{file}:11: `rust_exit` of pair `other` is not a number"
    )));
    small.write(file, &good.replace("[pairs.same]", "[pairs.sama]"));
    let complaint = small.complaint();
    assert!(
        complaint.contains("has no crates/topics/ownership/examples/sama.rs"),
        "{complaint}"
    );
    assert!(
        complaint.contains("examples/same.rs: belongs to no pair"),
        "{complaint}"
    );
}

#[test]
fn a_broken_card() {
    let small = Small::new();
    small.write("book/cards/E0499.toml", "code = ");
    let complaint = small.complaint();
    assert!(complaint.contains("E0499.toml"), "{complaint}");
}

#[test]
fn what_mdbook_only_logs_fails_too() {
    let small = Small::new();
    small.write(
        "book/src/welcome.md",
        "# Welcome\n\n<div>\n\nnever closed\n",
    );
    let complaint = small.complaint();
    assert!(complaint.contains("div"), "{complaint}");
}

#[test]
fn a_course_that_is_none() {
    let empty = tempfile::tempdir().unwrap();
    let error = book::build::build(empty.path(), &empty.path().join("site")).unwrap_err();
    assert!(!error.to_string().is_empty());
    assert!(!empty.path().join("site").exists());
}

#[test]
fn building_never_empties_a_folder_of_other_files() {
    let small = Small::new();
    let dest = small.path("my work");
    small.write("my work/thesis.txt", "years of work");
    let error = book::build::build(small.root(), &dest)
        .unwrap_err()
        .to_string();
    assert!(error.contains("holds other files"), "{error}");
    assert_eq!(small.read("my work/thesis.txt"), "years of work");
    assert!(book::build::build(small.root(), small.root()).is_err());
    assert!(book::build::build(small.root(), &small.path("book/src/site")).is_err());
    // A folder of ours is built again.
    let dest = small.build().unwrap();
    small.write("built/stale.html", "");
    small.build().unwrap();
    assert!(dest.join("index.html").is_file() && !dest.join("stale.html").exists());
}

#[test]
fn an_xray_of_another_text_or_of_nothing() {
    let record = "crates/topics/ownership/recorded/same.xray.json";
    let small = Small::new();
    small.edit(record, "\"last\": 5", "\"last\": 6");
    assert!(small.complaint().contains("is of another text"));
    let small = Small::new();
    small.edit(record, "\"last\": 5", "\"last\": 5, \"unchecked\": true");
    assert!(small.complaint().contains("checks nothing in `main`"));
    let small = Small::new();
    small.write(record, "[]");
    assert!(small.complaint().contains("is no record of an X-ray"));
}

#[test]
fn a_trace_of_another_text_or_of_nothing() {
    let record = "crates/topics/ownership/recorded/same.trace.json";
    let small = Small::new();
    let page = small.read(common::PAGE);
    small.write(
        common::PAGE,
        &format!("{page}\n{{{{#trace ownership/same}}}}\n"),
    );
    small.write(record, "{ \"version\": 1 }");
    assert!(small.complaint().contains("is no record of a trace"));
    let step = |last: usize| {
        format!(
            "{{ \"step\": 1, \"line\": 1, \"last_line\": {last}, \"event\": \"line\", \"call\": 0, \
             \"function\": \"module\", \"thread\": 0, \"printed\": \"\", \"frames\": [], \"objects\": [] }}"
        )
    };
    let whole = |steps: String| {
        format!(
            "{{ \"version\": 1, \"program\": \"same.py\", \"steps\": [{steps}], \"end\": {{ \
             \"how\": \"finished\", \"words\": \"\", \"printed\": \"\", \"missed\": 0 }} }}"
        )
    };
    small.write(record, &whole(step(90)));
    assert!(
        small
            .complaint()
            .contains("of another text: it has a line 90")
    );
    small.write(record, &whole(step(1)));
    small.build().unwrap();
    assert!(small.page().contains("<figure class=\"xray trace\">"));
}

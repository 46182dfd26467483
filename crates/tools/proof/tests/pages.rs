//! Defects in pages, cards and files: each is planted and caught.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use support::{Fixture, failures};

const PAGE: &str = "book/src/04-ownership/moves.md";

fn with(text: &str) -> Fixture {
    let course = Fixture::new();
    let page = course.read(PAGE);
    course.write(PAGE, &format!("{page}\n{text}\n"));
    course
}

#[test]
fn a_sound_book_holds() {
    Fixture::new().holds(&["book", "cards", "files"]);
}

#[test]
fn a_dead_link_and_a_dead_anchor_are_caught() {
    with("[gone](gone.md)").fails(&["book"], "book/links", &["`gone.", "does not exist"]);
    with("[gone](../welcome.md#gone)").fails(
        &["book"],
        "book/links",
        &["04-ownership/moves.html:", "leads to `gone`"],
    );
}

#[test]
fn an_outside_host_is_caught() {
    with("<img alt=\"\" src=\"https://example.org/x.png\">").fails(
        &["book"],
        "book/hosts",
        &["04-ownership/moves.html", "https://example.org/x.png"],
    );
    let course = Fixture::new();
    course.change(
        "book/book.toml",
        "[output.html.playground]",
        "[output.html]\nadditional-js = [\"own.js\"]\n\n[output.html.playground]",
    );
    course.write("book/own.js", "fetch('https://example.org/count');\n");
    course.fails(
        &["book"],
        "book/hosts",
        &["own", "`https://example.org/count`"],
    );
}

#[test]
fn a_fenced_program_is_caught() {
    for (block, what) in [
        ("```rust\nfn main() {}\n```", "a fenced `rust` block"),
        ("```python\nprint()\n```", "a fenced `python` block"),
        ("```rust,ignore\nx\n```", "a fenced `rust` block"),
        ("```\nx\n```", "does not say what it holds"),
        ("    let x = 1;", "an indented block"),
    ] {
        with(block).fails(&["book/fences"], "book/fences", &["moves.md:17:", what]);
    }
    with("```console\ncargo course\n```").holds(&["book/fences"]);
}

#[test]
fn an_orphan_page_and_a_missing_page_are_caught() {
    let course = Fixture::new();
    course.write("book/src/04-ownership/lost.md", "# Lost\n");
    course.fails(
        &["book"],
        "book/pages",
        &["04-ownership/lost.md", "SUMMARY.md"],
    );

    let course = Fixture::new();
    course.remove("book/src/welcome.md");
    let summary = course.prove(&["book"]);
    let failed = failures(&summary);
    assert!(
        failed
            .iter()
            .any(|(id, why)| *id == "book/sources" && why.contains("welcome.md")),
        "{}",
        summary.text(false)
    );
}

#[test]
fn a_directive_that_leads_nowhere_is_caught() {
    with("{{#pair ownership/mooves}}").fails(
        &["book/build"],
        "book/build",
        &["book/src/04-ownership/moves.md:17", "mooves"],
    );
}

#[test]
fn a_concept_taught_twice_is_caught() {
    let course = Fixture::new();
    course.change(
        "book/src/04-ownership/checkpoint.md",
        "ownership-at-large",
        "moves",
    );
    course.fails(
        &["book"],
        "book/teaches",
        &["`moves` is taught by", "checkpoint.md"],
    );
}

#[test]
fn a_page_that_cannot_be_listened_to_is_caught() {
    with("#### Too deep\n\n<img src=\"../x.png\">").fails(
        &["book/structure"],
        "book/structure",
        &["<h4> follows <h2>", "no alternative text"],
    );
    let course = Fixture::new();
    course.change("book/book.toml", "language = \"en\"\n", "language = \"\"\n");
    course.fails(&["book/structure"], "book/structure", &["language"]);
}

#[test]
fn a_missing_card_and_a_card_that_leads_nowhere_are_caught() {
    let course = Fixture::new();
    course.change(
        "exercises/04_ownership/01_print_twice/Cargo.toml",
        "E0382",
        "E0505",
    );
    course.fails(
        &["cards"],
        "cards/codes",
        &[
            "E0505 has no card",
            "ownership/print_twice",
            "book/cards/E0505.toml",
        ],
    );
    for (from, to, word) in [
        ("ownership/moves", "ownership/moved", "no page"),
        (
            "ownership/use_after_move",
            "ownership/never",
            "no refused program",
        ),
        ("instinct = \"Both names stay.\"\n", "", "`instinct`"),
    ] {
        let course = Fixture::new();
        course.change("book/cards/E0382.toml", from, to);
        let summary = course.prove(&["cards/files"]);
        let failed = failures(&summary);
        assert!(
            failed.len() == 1 && failed[0].1.contains(word),
            "{}",
            summary.text(false)
        );
    }
}

#[test]
fn files_unfit_for_another_machine_are_caught() {
    let course = Fixture::new();
    course.write("book/src/welcome.md", "# Start\r\n");
    course.fails(
        &["files"],
        "files/text",
        &["book/src/welcome.md:1", "carriage return"],
    );

    with("See /home/ada/course.").fails(&["files"], "files/text", &["moves.md:17", "`/home/`"]);

    let course = Fixture::new();
    std::fs::write(course.root().join(PAGE), b"# L\xe4ngs\n").unwrap();
    course.fails(&["files/text"], "files/text", &["moves.md", "not UTF-8"]);

    let course = Fixture::new();
    course.change("README.md", "cargo course verify", "cargo course prove");
    course.fails(&["files"], "files/readme", &["`cargo course verify`"]);

    let course = Fixture::new();
    course.change(
        "python_examples/requirements.lock",
        "    --hash=sha256:00\n",
        "",
    );
    course.fails(&["files"], "files/python-lock", &["hash"]);
}

#[test]
fn a_document_that_names_what_is_gone_is_caught() {
    let with = |link: &str| {
        let course = Fixture::new();
        course.write("docs/tests.rs", "#[test]\nfn no_way_out() {}\n");
        course.write("docs/some.md", &format!("# Some\n\nShown by {link}.\n"));
        course
    };
    with("[`no_way_out`](tests.rs)").holds(&["files/documents"]);
    for (link, what) in [
        ("[`no_way_in`](tests.rs)", "has no `no_way_in`"),
        ("[`no_way_out`](test.rs)", "there is no `test.rs`"),
        ("[away](../../x.md)", "leads out of the course"),
    ] {
        with(link).fails(&["files"], "files/documents", &["docs/some.md:3", what]);
    }
}

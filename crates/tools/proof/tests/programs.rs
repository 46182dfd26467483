//! Defects in programs: pairs, refused programs, listings, Rust code. Each is planted and caught.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use support::{Fixture, failures};

const PAIRS: &[&str] = &["pairs", "recorded"];
const LIB: &str = "crates/topics/ownership/src/lib.rs";
const TOPIC: &str = "crates/topics/ownership/topic.toml";
const REFUSED: &str = "crates/topics/ownership/tests/compile_fail/use_after_move.rs";

#[test]
fn sound_programs_hold_and_are_remembered() {
    let course = Fixture::new();
    let only = &["pairs", "recorded", "refused", "listings", "rust"];
    course.holds(only);
    let again = course.prove(only);
    assert!(again.results.iter().all(|proved| proved.remembered));
}

#[test]
fn an_output_that_changed_is_caught() {
    let course = Fixture::new();
    course.write("crates/topics/ownership/recorded/moves.txt", "ward 4\n");
    course.fails(
        PAIRS,
        "pairs/ownership/moves",
        &[
            "recorded/moves.txt",
            "- ward 4",
            "+ ward 3",
            "cargo course bless",
        ],
    );
}

#[test]
fn halves_that_differ_undeclared_are_caught() {
    let course = Fixture::new();
    course.change("python_examples/04_ownership/moves.py", "ward 3", "ward 5");
    course.fails(
        PAIRS,
        "pairs/ownership/moves",
        &[
            "print different things",
            "- ward 5",
            "+ ward 3",
            "`differs`",
        ],
    );
}

#[test]
fn a_declared_difference_that_is_not_there_is_caught() {
    let course = Fixture::new();
    course.change(
        TOPIC,
        "title = \"A move\"\n",
        "title = \"A move\"\ndiffers = \"They do.\"\n",
    );
    course.write(
        "crates/topics/ownership/recorded/moves.rust.txt",
        "ward 3\n",
    );
    course.write(
        "crates/topics/ownership/recorded/moves.python.txt",
        "ward 3\n",
    );
    course.remove("crates/topics/ownership/recorded/moves.txt");
    course.fails(
        PAIRS,
        "pairs/ownership/moves",
        &["They do.", "print the same"],
    );
}

#[test]
fn packages_that_are_not_required_or_not_imported_are_caught() {
    let course = Fixture::new();
    course.change(
        TOPIC,
        "title = \"A move\"\n",
        "title = \"A move\"\npython_packages = [\"celery\"]\n",
    );
    let list = "python_examples/requirements.in";
    course.write(list, "# celery\npytest\n");
    course.fails(
        PAIRS,
        "pairs/ownership/moves",
        &[
            "names `celery`, which is not in python_examples/requirements.in",
            "moves.py does not import `celery`",
        ],
    );
    course.write(list, "Celery[redis] >= 5\npytest\n");
    course.change(
        "python_examples/04_ownership/moves.py",
        "line =",
        "import celery\n\nline =",
    );
    // Now only the environment is missing, which this small course cannot make.
    let summary = course.prove(PAIRS);
    assert_eq!(failures(&summary), [], "{}", summary.text(false));
    let said = summary.text(false);
    assert!(said.contains("NOT PROVED pairs/ownership/moves"), "{said}");
    assert!(said.contains("`cargo course setup`"), "{said}");
}

#[test]
fn an_exit_code_that_is_not_declared_is_caught() {
    let course = Fixture::new();
    course.change(TOPIC, "rust_exit = 101\n", "");
    course.fails(
        PAIRS,
        "pairs/ownership/panics",
        &["examples/panics.rs ended with exit code 101", "`rust_exit`"],
    );
}

#[test]
fn an_output_that_depends_on_chance_is_caught() {
    let course = Fixture::new();
    course.change(
        "python_examples/04_ownership/moves.py",
        "print(line)",
        "import time\nprint(time.time_ns())",
    );
    course.fails(
        PAIRS,
        "pairs/ownership/moves",
        &["something else each time"],
    );
}

#[test]
fn one_example_that_does_not_compile_leaves_the_others_proved() {
    let course = Fixture::new();
    course.change(
        "crates/topics/ownership/examples/moves.rs",
        "{line}",
        "{lime}",
    );
    course.fails(
        PAIRS,
        "pairs/ownership/moves",
        &["examples/moves.rs does not compile", "error[E0425]"],
    );
}

#[test]
fn a_record_that_belongs_to_no_pair_is_caught() {
    let course = Fixture::new();
    course.write("crates/topics/ownership/recorded/old.txt", "");
    course.fails(
        PAIRS,
        "recorded/ownership",
        &["recorded/old.txt belongs to no pair"],
    );
}

#[test]
fn a_refused_program_with_another_code_is_caught() {
    let course = Fixture::new();
    course.change(REFUSED, "E0382", "E0499");
    course.fails(
        &["refused"],
        "refused/ownership/use_after_move",
        &[
            "use_after_move.rs: line 6 is refused with E0382",
            "instead of E0499",
        ],
    );
}

#[test]
fn a_missing_crate_never_poses_as_a_borrow_error() {
    let course = Fixture::new();
    course.change(REFUSED, "use ownership::Ward;", "use owner_ship::Ward;");
    course.fails(
        &["refused"],
        "refused/ownership/use_after_move",
        &["something the program uses is not there", "owner_ship"],
    );
}

#[test]
fn a_refused_program_that_compiles_is_caught() {
    let course = Fixture::new();
    course.change(REFUSED, ", ward.beds", ", moved.beds");
    course.fails(
        &["refused"],
        "refused/ownership/use_after_move",
        &["the program compiles", "E0382 on line 6"],
    );
}

#[test]
fn a_message_that_is_missing_or_of_another_error_is_caught() {
    let course = Fixture::new();
    let message = "crates/topics/ownership/tests/compile_fail/use_after_move.stderr";
    course.write(message, "error[E0499]: cannot borrow\n");
    let id = "refused/ownership/use_after_move";
    course.fails(
        &["refused"],
        id,
        &["no message for E0382", "cargo course bless"],
    );
    course.remove(message);
    course.fails(&["refused"], id, &["is not recorded"]);
}

#[test]
fn a_listing_that_no_longer_compiles_is_caught() {
    let course = Fixture::new();
    course.change(LIB, "beds: u32", "beds: Beds");
    course.fails(
        &["listings"],
        "listings/crates/topics/ownership/src/lib.rs:ward",
        &[
            "book/src/04-ownership/moves.md:11",
            "does not compile",
            "error[E0425]",
            "lib.rs:7",
        ],
    );
}

#[test]
fn a_listing_without_its_anchor_or_outside_every_proof_is_caught() {
    let course = Fixture::new();
    let page = "book/src/04-ownership/moves.md";
    course.change(LIB, "ANCHOR: ward", "ANCHOR: wards");
    course.fails(
        &["listings"],
        "listings/crates/topics/ownership/src/lib.rs:ward",
        &["moves.md:11", "has no `ANCHOR: ward`"],
    );
    course.change(page, "src/lib.rs:ward", "notes/lib.rs");
    course.write("crates/topics/ownership/notes/lib.rs", "no Rust at all\n");
    course.fails(
        &["listings"],
        "listings/crates/topics/ownership/notes/lib.rs",
        &["neither compiled nor run"],
    );
}

#[test]
fn lints_format_docs_and_a_stale_lock_are_caught() {
    let course = Fixture::new();
    course.change(
        LIB,
        "// ANCHOR_END: ward\n",
        "// ANCHOR_END: ward\n/// As [`Bed`] says.\npub fn one()->u32 { return 1; }\n\
         #[test]\nfn counts() {\n    assert_eq!(one(), 2, \"one bed is one\");\n}\n",
    );
    let summary = course.prove(&["rust"]);
    let failed = failures(&summary);
    for (id, word) in [
        ("rust/clippy/topics", "needless_return"),
        ("rust/doc/topics", "unresolved link to `Bed`"),
        ("rust/format", "cargo fmt"),
        ("rust/test/ownership", "one bed is one"),
    ] {
        let found = failed.iter().find(|(found, _)| *found == id);
        assert!(
            found.is_some_and(|(_, why)| why.contains(word)),
            "{id}: {}",
            summary.text(false)
        );
    }
    assert_eq!(failed.len(), 4);

    let course = Fixture::new();
    course.change(
        "Cargo.lock",
        "name = \"count_beds\"",
        "name = \"count_bets\"",
    );
    course.fails(&["rust/lock"], "rust/lock", &["Cargo.lock does not fit"]);
}

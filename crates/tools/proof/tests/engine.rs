//! What the engine promises: every wanted proof has a result, what passed is not proved twice.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use proof::engine::{Batch, Engine, Lane, Progress, Proved, Summary};
use proof::inputs::Inputs;
use proof::memory::Memory;
use proof::outcome::{Outcome, Proof};
use sandbox::Cancel;

struct Silent;

impl Progress for Silent {
    fn begin(&mut self, _: &[&str], _: usize) {}
    fn started(&mut self, _: &str) {}
    fn done(&mut self, _: &Proved) {}
    fn end(&mut self) {}
}

fn run(root: &Path, only: &[&str], batches: Vec<Batch>) -> anyhow::Result<Summary> {
    let only: Vec<String> = only.iter().map(|text| (*text).to_owned()).collect();
    Engine {
        root,
        jobs: 2,
        cancel: Cancel::new(),
        only: &only,
    }
    .run(batches, &mut Memory::open(root), &mut Silent)
}

fn page_proof(id: &str) -> Proof {
    Proof::new(id, Inputs::new().path("page.md"))
}

/// A proof that counts how often it is made and passes while the page says "true".
fn counting(root: &Path, id: &str, made: &Arc<AtomicUsize>) -> Batch {
    let (page, made) = (root.join("page.md"), made.clone());
    Batch::single(Lane::Light, page_proof(id), move || {
        made.fetch_add(1, Ordering::SeqCst);
        Ok(match fs::read_to_string(&page)?.as_str() {
            "true" => Outcome::Passed,
            other => Outcome::Failed(format!("page.md:1: `{other}` is not true")),
        })
    })
}

#[test]
fn what_passed_is_remembered_until_its_inputs_change() {
    let root = tempfile::tempdir().unwrap();
    let root = root.path();
    let made = Arc::new(AtomicUsize::new(0));
    fs::write(root.join("page.md"), "true").unwrap();

    let first = run(root, &[], vec![counting(root, "book/page", &made)]).unwrap();
    let second = run(root, &[], vec![counting(root, "book/page", &made)]).unwrap();
    assert_eq!(made.load(Ordering::SeqCst), 1);
    assert!(!first.results[0].remembered && second.results[0].remembered);

    fs::write(root.join("page.md"), "false").unwrap();
    for times in [2, 3] {
        let failed = run(root, &[], vec![counting(root, "book/page", &made)]).unwrap();
        assert_eq!(
            made.load(Ordering::SeqCst),
            times,
            "a failure is not remembered"
        );
        assert!(!failed.holds(false));
        let text = failed.text(false);
        assert!(text.contains("FAILED book/page\n  page.md:1: `false` is not true\n"));
        assert!(text.ends_with("\n0 passed, 1 failed\n"), "{text}");
    }
}

#[test]
fn only_what_is_wanted_is_proved_and_the_rest_stays_remembered() {
    let root = tempfile::tempdir().unwrap();
    let root = root.path();
    let made = Arc::new(AtomicUsize::new(0));
    fs::write(root.join("page.md"), "true").unwrap();
    let batches = || {
        vec![
            counting(root, "book/page", &made),
            counting(root, "exercises/04_ownership/01_a", &made),
            counting(root, "exercises/05_borrowing/01_b", &made),
        ]
    };
    run(root, &[], batches()).unwrap();
    let some = run(root, &["exercises/04"], batches()).unwrap();
    assert_eq!(some.results.len(), 1);
    assert_eq!(some.results[0].id, "exercises/04_ownership/01_a");
    let all = run(root, &[], batches()).unwrap();
    assert!(all.results.iter().all(|proved| proved.remembered));

    let error = run(root, &["quiz"], batches()).unwrap_err().to_string();
    assert!(
        error.contains("`quiz`") && error.contains("book, exercises"),
        "{error}"
    );
}

#[test]
fn a_proof_without_a_result_or_with_a_panic_fails() {
    let root = tempfile::tempdir().unwrap();
    let silent = Batch::new(
        Lane::Course,
        vec![page_proof("pairs/a"), page_proof("pairs/b")],
        |_, results| results.report("pairs/a", Outcome::Passed),
    );
    let broken = Batch::single(Lane::Tools, page_proof("rust/clippy"), || {
        panic!("this proof breaks down")
    });
    let summary = run(root.path(), &[], vec![silent, broken]).unwrap();
    let failed: Vec<&str> = summary
        .results
        .iter()
        .filter(|proved| matches!(proved.outcome, Outcome::Failed(_)))
        .map(|proved| proved.id.as_str())
        .collect();
    assert_eq!(failed, ["pairs/b", "rust/clippy"]);
    assert!(summary.text(false).ends_with("\n1 passed, 2 failed\n"));
}

#[test]
fn what_could_not_be_proved_fails_only_where_everything_must_be_proved() {
    let root = tempfile::tempdir().unwrap();
    let batch = Batch::single(Lane::Light, page_proof("python/ruff"), || {
        Ok(Outcome::CouldNotProve("no .venv here".into()))
    });
    let summary = run(root.path(), &[], vec![batch]).unwrap();
    assert!(summary.holds(false) && !summary.holds(true));
    assert!(summary.text(false).ends_with("\n0 passed, 0 failed\n"));
    assert!(summary.text(true).ends_with("\n0 passed, 1 failed\n"));
    assert!(
        summary
            .text(false)
            .contains("NOT PROVED python/ruff\n  no .venv here\n")
    );
}

#[test]
fn two_proofs_of_one_name_are_refused() {
    let root = tempfile::tempdir().unwrap();
    let made = Arc::new(AtomicUsize::new(0));
    let error = run(
        root.path(),
        &[],
        vec![
            counting(root.path(), "book/page", &made),
            counting(root.path(), "book/page", &made),
        ],
    )
    .unwrap_err();
    assert!(error.to_string().contains("book/page"));
}

#[test]
fn a_run_that_is_ended_keeps_what_it_proved_and_does_not_hold() {
    let root = tempfile::tempdir().unwrap();
    let root = root.path();
    fs::write(root.join("page.md"), "true").unwrap();
    let cancel = Cancel::new();
    let made = Arc::new(AtomicUsize::new(0));
    let ends = {
        let cancel = cancel.clone();
        Batch::new(
            Lane::Course,
            vec![page_proof("pairs/b"), page_proof("pairs/c")],
            move |_, results| {
                results.report("pairs/b", Outcome::Passed);
                cancel.cancel();
            },
        )
    };
    let never = Batch::single(Lane::Course, page_proof("pairs/d"), || {
        panic!("nothing starts after the end")
    });
    let mut memory = Memory::open(root);
    let summary = Engine {
        root,
        jobs: 1,
        cancel,
        only: &[],
    }
    .run(vec![ends, never], &mut memory, &mut Silent)
    .unwrap();
    assert!(summary.interrupted && !summary.holds(false));
    assert_eq!(summary.results.len(), 1);

    let again = run(root, &["pairs/b"], vec![counting(root, "pairs/b", &made)]).unwrap();
    assert!(again.results[0].remembered);
}

#[test]
fn what_measures_runs_alone() {
    let root = tempfile::tempdir().unwrap();
    let running = Arc::new(AtomicUsize::new(0));
    let others = |id: &str, lane| {
        let running = running.clone();
        Batch::single(lane, page_proof(id), move || {
            running.fetch_add(1, Ordering::SeqCst);
            std::thread::sleep(std::time::Duration::from_millis(5));
            running.fetch_sub(1, Ordering::SeqCst);
            Ok(Outcome::Passed)
        })
    };
    let alone = |id: &str| {
        let running = running.clone();
        Batch::single(Lane::Alone, page_proof(id), move || {
            let before = running.fetch_add(1, Ordering::SeqCst);
            std::thread::sleep(std::time::Duration::from_millis(20));
            let after = running.fetch_sub(1, Ordering::SeqCst);
            Ok(match (before, after) {
                (0, 1) => Outcome::Passed,
                _ => Outcome::Failed("something else runs".into()),
            })
        })
    };
    let batches = vec![
        others("pairs/a", Lane::Course),
        alone("speed/a"),
        others("book/a", Lane::Light),
        others("book/b", Lane::Light),
        alone("speed/b"),
        others("rust/a", Lane::Tools),
    ];
    let summary = Engine {
        root: root.path(),
        jobs: 4,
        cancel: Cancel::new(),
        only: &[],
    }
    .run(batches, &mut Memory::open(root.path()), &mut Silent)
    .unwrap();
    assert_eq!(summary.results.len(), 6);
    assert!(summary.holds(true), "{}", summary.text(true));
}

#[test]
fn the_json_report_says_the_same() {
    let root = tempfile::tempdir().unwrap();
    let batch = Batch::new(
        Lane::Light,
        vec![page_proof("book/a"), page_proof("book/b")],
        |wanted, results| {
            assert!(wanted.has("book/a") && !wanted.has("book/c"));
            results.report("book/a", Outcome::Passed);
            results.report("book/b", Outcome::Failed("no such page".into()));
            results.report("book/b", Outcome::Passed);
        },
    );
    let json = run(root.path(), &[], vec![batch]).unwrap().json(false);
    assert_eq!(json["passed"], 1);
    assert_eq!(json["failed"], 1);
    assert_eq!(json["proofs"][1]["id"], "book/b");
    assert_eq!(json["proofs"][1]["outcome"], "failed");
    assert_eq!(json["proofs"][1]["message"], "no such page");
}

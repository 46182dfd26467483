//! Defects in exercises: how they start, solutions, wrong answers, facts, the shipped state.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use support::Fixture;

const FIRST: &str = "exercises/04_ownership/01_print_twice";
const LAST: &str = "exercises/04_ownership/02_count_beds";
const SOLUTION: &str = "solutions/04_ownership/01_print_twice";

fn path(folder: &str, file: &str) -> String {
    format!("{folder}/{file}")
}

#[test]
fn sound_exercises_hold() {
    Fixture::new().holds(&["exercises", "solutions", "manifests", "shipped"]);
}

#[test]
fn an_exercise_that_does_not_start_as_declared_is_caught() {
    let course = Fixture::new();
    course.change(&path(FIRST, "Cargo.toml"), "\"E0382\"", "\"E0505\"");
    let id = format!("{FIRST}/starts");
    course.fails(
        &[&id],
        &id,
        &[
            "declared to start as \"refused with E0505\"",
            "E0382",
            "`starts`",
        ],
    );

    let course = Fixture::new();
    course.change(&path(LAST, "src/lib.rs"), "0\n", "wards.iter().sum()\n");
    let id = format!("{LAST}/starts");
    course.fails(&[&id], &id, &["\"tests fail\"", "passed"]);
}

#[test]
fn a_solution_that_does_not_pass_is_caught_by_the_judge_and_by_cargo() {
    let course = Fixture::new();
    course.change(&path(SOLUTION, "src/lib.rs"), "{moved} {moved}", "{moved}");
    let id = format!("{FIRST}/solution");
    course.fails(
        &[&id],
        &id,
        &["src/lib.rs: the solution is not accepted", "tests failed"],
    );
    course.fails(
        &["solutions"],
        SOLUTION,
        &["the test `print_twice` of the solution ended with exit code 101"],
    );
}

#[test]
fn a_wrong_answer_that_is_accepted_is_caught() {
    let course = Fixture::new();
    course.change(&path(FIRST, "Cargo.toml"), "forbid = [\".clone()\"]\n", "");
    course.bless(&["shipped"]);
    let id = format!("{FIRST}/wrong/clone_it");
    course.fails(
        &[&id],
        &id,
        &[
            "wrong/clone_it.rs: this wrong answer is accepted",
            "`forbid`",
        ],
    );
}

#[test]
fn a_wrong_answer_refused_in_another_way_is_caught() {
    let course = Fixture::new();
    course.change(
        &path(LAST, "wrong/last_only.rs"),
        "expect: tests fail",
        "expect: E0308",
    );
    let id = format!("{LAST}/wrong/last_only");
    course.fails(
        &[&id],
        &id,
        &["expected E0308", "tests failed", "all_are_counted"],
    );

    course.change(&path(LAST, "wrong/last_only.rs"), "//! wrong:", "//!");
    course.fails(&[&id], &id, &["does not say why"]);
}

/// As unlike as a build without Cargo would be that left something out.
#[test]
#[cfg(unix)]
fn an_answer_that_ends_otherwise_when_cargo_builds_it_is_caught() {
    let course = Fixture::new();
    course.change(
        &path(LAST, "wrong/last_only.rs"),
        "    wards[",
        "    assert!(!env!(\"CARGO_MANIFEST_DIR\").contains(\"by_cargo\"));\n    wards[",
    );
    let id = format!("{LAST}/wrong/last_only");
    course.fails(
        &[&id],
        &id,
        &["Cargo's do not end alike", "TestsFailed", "Panicked"],
    );
}

#[test]
fn a_stale_shipped_state_is_caught_and_named() {
    let course = Fixture::new();
    course.change(&path(FIRST, "tests/print_twice.rs"), "a a", "a  a");
    course.fails(
        &["shipped"],
        "shipped/04_ownership",
        &[
            "shipped.json is stale",
            "01_print_twice/tests/print_twice.rs",
            "cargo course bless",
        ],
    );
    course.bless(&["shipped"]);
    course.holds(&["shipped"]);
}

#[test]
fn each_missing_fact_is_caught() {
    for (from, to, word) in [
        ("\"two\", \"three\"]", "\"two\"]", "2 hints"),
        ("minutes = 5", "minutes = 16", "minutes = 16"),
        (
            "ownership/moves",
            "ownership/moved",
            "\"ownership/moved\" is no page",
        ),
        ("kind = \"fix-compile\"\n", "", "`kind`"),
        ("title = \"Print it twice\"\n", "", "`title`"),
        (
            "[lib]",
            "[lints.rust]\nunused = \"deny\"\n\n[lib]",
            "[lints] means nothing",
        ),
    ] {
        let course = Fixture::new();
        course.change(&path(FIRST, "Cargo.toml"), from, to);
        let id = "manifests/04_ownership/01_print_twice";
        course.fails(&[id], id, &["01_print_twice/Cargo.toml", word]);
    }
}

#[test]
fn missing_files_are_caught() {
    let id = "manifests/04_ownership/01_print_twice";
    let course = Fixture::new();
    course.remove(&path(FIRST, "wrong/clone_it.rs"));
    course.fails(&[id], id, &["no wrong answer"]);

    let course = Fixture::new();
    course.write(&path(FIRST, "tests/more.rs"), "");
    course.fails(
        &[id],
        id,
        &[
            "solutions/04_ownership/01_print_twice/Cargo.toml",
            "tests/more.rs",
        ],
    );

    let course = Fixture::new();
    std::fs::remove_dir_all(course.root().join(SOLUTION)).unwrap();
    course.fails(&[id], id, &["ownership/print_twice has no solution"]);
}

#[test]
fn the_order_of_a_topic_is_kept() {
    let id = "manifests/04_ownership";
    let only = "manifests/04_ownership";
    let order = |course: &Fixture| -> String {
        let summary = course.prove(&[only]);
        support::failures(&summary)
            .into_iter()
            .find(|(found, _)| *found == id)
            .map(|(_, why)| why.to_owned())
            .unwrap_or_default()
    };
    let course = Fixture::new();
    course.change(&path(LAST, "Cargo.toml"), "checkpoint = true\n", "");
    assert!(order(&course).contains("no exercise is the checkpoint"));

    let course = Fixture::new();
    course.change(
        &path(FIRST, "Cargo.toml"),
        "ownership/moves",
        "ownership/checkpoint",
    );
    course.change(
        &path(LAST, "Cargo.toml"),
        "ownership/checkpoint",
        "ownership/moves",
    );
    assert!(order(&course).contains("is read before `ownership/checkpoint`"));

    let course = Fixture::new();
    std::fs::rename(
        course.root().join(LAST),
        course.root().join("exercises/04_ownership/03_count_beds"),
    )
    .unwrap();
    assert!(order(&course).contains("expected 02"));
}

#[test]
fn a_name_or_title_given_twice_is_caught() {
    let course = Fixture::new();
    course.change(
        &path(LAST, "Cargo.toml"),
        "title = \"Count the beds\"",
        "title = \"Print it twice\"\naliases = [\"print_twice\"]",
    );
    course.fails(
        &["manifests/course"],
        "manifests/course",
        &[
            "the name `print_twice` belongs to",
            "the title `Print it twice`",
        ],
    );
}

/// An exercise in Python, judged by the course's own environment where it was set up.
#[cfg(unix)]
#[test]
fn exercises_in_python_hold_and_their_defects_are_caught() {
    let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let Ok(venv) = here.join(".venv").canonicalize() else {
        eprintln!("not shown here: run `cargo course setup` first");
        return;
    };
    const SNAKE: &str = "exercises/04_ownership/03_snake";
    let course = Fixture::new();
    std::os::unix::fs::symlink(venv, course.root().join(".venv")).unwrap();
    let lock = "python_examples/requirements.lock";
    course.write(lock, &std::fs::read_to_string(here.join(lock)).unwrap());
    course.write("exercises/no_rust.rs", "//! Nothing.\n");
    course.write(
        &path(SNAKE, "Cargo.toml"),
        "[package]\nname = \"snake\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[lib]\ndoctest = \
         false\npath = \"../../no_rust.rs\"\n\n[package.metadata.exercise]\ntitle = \"A snake\"\nkind = \
         \"python\"\nstarts = \"tests fail\"\nedit = \"python/pyproject.toml\"\npage = \
         \"ownership/checkpoint\"\nneeds = [\"moves\"]\nminutes = 5\nhints = [\"one\", \"two\", \
         \"three\"]\n",
    );
    let project = |name: &str| format!("# Name it.\n\n[project]\nname = \"{name}\"\n");
    course.write(&path(SNAKE, "python/pyproject.toml"), &project("box"));
    course.write(&path(SNAKE, "python/snake.py"), "LENGTH = 3\n");
    course.write(
        &path(SNAKE, "tests/test_snake.py"),
        "import tomllib\nfrom pathlib import Path\n\nimport snake\n\n\ndef test_it() -> None:\n    \
         project = Path(snake.__file__).parent / \"pyproject.toml\"\n    about = \
         tomllib.loads(project.read_text())\n    assert about[\"project\"][\"name\"] == \"snake\"\n    \
         assert snake.LENGTH == 3\n",
    );
    let as_file = path(SNAKE, "wrong/capital.toml");
    let as_folder = path(SNAKE, "wrong/longer/python/snake.py");
    course.write(
        &as_file,
        "# wrong: a capital\n#~ expect: tests fail\n[project]\nname = \"Snake\"\n",
    );
    course.write(
        &as_folder,
        "# wrong: too long\n#~ expect: tests fail\nLENGTH = 4\n",
    );
    let solution = "solutions/04_ownership/03_snake";
    course.write(
        &path(solution, "Cargo.toml"),
        "[package]\nname = \"snake_solution\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[lib]\nname \
         = \"snake\"\ndoctest = false\npath = \"../../../exercises/no_rust.rs\"\n",
    );
    course.write(&path(solution, "python/pyproject.toml"), &project("snake"));
    course.write(&path(solution, "python/snake.py"), "LENGTH = 3\n");
    let manifest = format!("manifests/{}", &SNAKE["exercises/".len()..]);
    course.holds(&[SNAKE, &manifest]);

    // What the solution leaves out is not there.
    course.remove(&path(solution, "python/snake.py"));
    let id = format!("{SNAKE}/solution");
    course.fails(
        &[&id],
        &id,
        &["pyproject.toml: the solution is not accepted", "snake"],
    );
    course.write(&path(solution, "python/snake.py"), "LENGTH = 3\n");

    course.change(&as_file, "\"Snake\"", "\"snake\"");
    let id = format!("{SNAKE}/wrong/capital");
    course.fails(
        &[&id],
        &id,
        &["wrong/capital.toml: this wrong answer is accepted"],
    );
    course.change(&as_folder, "tests fail", "ends early");
    let id = format!("{SNAKE}/wrong/longer");
    course.fails(&[&id], &id, &["expected \"ended early\"", "tests failed"]);

    course.write(&path(SNAKE, "tests/snake.rs"), "#[test]\nfn never() {}\n");
    let said = course.prove(&[&manifest]);
    assert!(
        said.text(false)
            .contains("pytest judges it, so snake.rs is never run")
    );
}

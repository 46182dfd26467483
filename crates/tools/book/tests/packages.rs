//! Python programs that import what does not come with Python: with the course's own environment
//! they run, without it a sentence says how to get it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::path::Path;
use std::process::Command;

use common::Small;
use common::served::{Served, has_python};
use serde_json::json;

const TOPIC: &str = "crates/topics/ownership/topic.toml";
const PROGRAM: &str = "from night_desk import beds\n\nprint(beds())\n";

/// A course with a pair that declares the package `night-desk`.
fn course() -> Small {
    let small = Small::new();
    let same = "[pairs.same]\n";
    small.edit(
        TOPIC,
        same,
        &format!("{same}python_packages = [\"night-desk\"]\n"),
    );
    small
}

/// The environment as `cargo course setup` makes it, with nothing in it.
fn empty_environment(small: &Small) {
    let names = ["python3", "python"];
    let made = names.iter().any(|name| {
        let made = Command::new(name)
            .args(["-m", "venv", "--without-pip"])
            .arg(small.path(".venv"))
            .status();
        made.is_ok_and(|status| status.success())
    });
    assert!(made, "no environment could be made");
}

/// Where packages lie in it.
fn packages(small: &Small) -> String {
    let question = "import sysconfig; print(sysconfig.get_path('purelib'))";
    let python = match cfg!(windows) {
        true => small.path(".venv/Scripts/python.exe"),
        false => small.path(".venv/bin/python"),
    };
    let said = Command::new(python)
        .args(["-I", "-X", "utf8", "-c", question])
        .output()
        .unwrap();
    let folder = String::from_utf8(said.stdout).unwrap();
    let folder = Path::new(folder.trim()).canonicalize().unwrap();
    let root = small.root().canonicalize().unwrap();
    folder.strip_prefix(root).unwrap().display().to_string()
}

#[test]
fn a_program_that_imports_a_declared_package_runs_where_it_is_installed() {
    if !has_python() {
        return;
    }
    let small = course();
    let served = Served::start(small.root());
    let run = |code: &str| served.ask("run", &json!({ "language": "python", "code": code }));

    let advice = "The program imports night-desk, which does not come with Python. \
                  `cargo course setup` installs it for the course; then run the program again.";
    let (status, answer) = run(PROGRAM);
    assert_eq!((status, &answer["error"]), (503, &json!(advice)));

    empty_environment(&small);
    let (status, answer) = run(PROGRAM);
    assert_eq!((status, &answer["error"]), (503, &json!(advice)));

    let folder = packages(&small);
    small.write(
        &format!("{folder}/night_desk.py"),
        "def beds():\n    return 24\n",
    );
    let (status, answer) = run(PROGRAM);
    assert_eq!(
        (status, &answer["stdout"]),
        (200, &json!("24\n")),
        "{answer:#}"
    );
    // Edited, it is still a program that needs the package.
    let (_, answer) = run("import sys, night_desk\nprint(night_desk.beds() + 1)\n");
    assert_eq!(answer["stdout"], "25\n", "{answer:#}");
    let (status, answer) = served.ask("trace", &json!({ "code": PROGRAM }));
    assert_eq!(status, 200, "{answer:#}");
    assert!(answer.to_string().contains("24"), "{answer:#}");
}

#[test]
fn other_programs_run_with_the_learners_python_and_know_no_packages() {
    if !has_python() {
        return;
    }
    let small = course();
    empty_environment(&small);
    let folder = packages(&small);
    small.write(&format!("{folder}/day_desk.py"), "");
    let served = Served::start(small.root());
    let answer = served.run("python", "import sys\nprint('.venv' in sys.prefix)\n");
    assert_eq!(answer["stdout"], "False\n", "{answer:#}");
    let answer = served.run("python", "import day_desk\n");
    let said = answer["stderr"].as_str().unwrap();
    assert!(
        said.contains("ModuleNotFoundError: No module named 'day_desk'"),
        "{answer:#}"
    );
}

#[test]
fn a_list_of_packages_that_is_none_is_a_problem() {
    let small = Small::new();
    let same = "[pairs.same]\n";
    small.edit(
        TOPIC,
        same,
        &format!("{same}python_packages = \"celery\"\n"),
    );
    let complaint = small.complaint();
    let says = "topic.toml:6: `python_packages` of pair `same` is not a list of texts";
    assert!(complaint.contains(says), "{complaint}");
}

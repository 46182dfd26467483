//! Sessions: run, recorded, shown, and caught when they no longer say the same.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::process::Command;

use support::Fixture;

const SESSION: &str = "crates/topics/ownership/sessions/greeting.toml";
const RECORD: &str = "crates/topics/ownership/recorded/greeting.session.txt";
const PAGE: &str = "book/src/04-ownership/moves.md";
const PROOF: &str = "sessions/ownership/greeting";
const ONLY: &[&str] = &["sessions", "recorded"];

/// A file is written, run, changed and run again; the last command fails, as declared.
const STEPS: &str = r#"title = "A greeting"
variables = { WARD = "north", HERE = "{work}" }

[[step]]
write = "hello.py"
content = """
import os
print("hello", os.environ["WARD"], os.environ["HERE"] == os.getcwd())
"""

[[step]]
run = "python hello.py"

[[step]]
write = "hello.py"
find = "hello"
put = "good night,"

[[step]]
run = "python hello.py"
lines = ["night"]

[[step]]
run = "python -c 'import os; print(os.getcwd()); exit(3)'"
exit = 3

[[step]]
run = "python -c 'print(1)'"
hide_output = true
"#;

const RECORDED: &str = "$ python hello.py
  hello north True
$ python hello.py
  good night, north True
$ python -c 'import os; print(os.getcwd()); exit(3)'
  ~/work
$ python -c 'print(1)'
";

/// A course whose Python tools are there: an environment without packages, and a program `course`
/// that has nothing to set up.
fn course() -> Fixture {
    course_with(&["--without-pip"])
}

fn course_with(venv: &[&str]) -> Fixture {
    let course = Fixture::new();
    course.write(
        "crates/tools/course/Cargo.toml",
        "[package]\nname = \"course\"\nversion = \"0.1.0\"\nedition = \"2024\"\n",
    );
    course.write(
        "crates/tools/course/src/main.rs",
        "//! Nothing.\n\nfn main() {}\n",
    );
    let lock = course.read("Cargo.lock");
    course.write(
        "Cargo.lock",
        &format!("{lock}\n[[package]]\nname = \"course\"\nversion = \"0.1.0\"\n"),
    );
    let python = course.open().python.clone().unwrap();
    let made = Command::new(python.executable())
        .args(["-m", "venv"])
        .args(venv)
        .arg(course.root().join(".venv"))
        .status();
    assert!(made.unwrap().success());
    course.write(SESSION, STEPS);
    let page = course.read(PAGE);
    course.write(
        PAGE,
        &format!("{page}\n{{{{#session ownership/greeting}}}}\n"),
    );
    course
}

#[test]
fn what_commands_say_is_recorded_and_holds() {
    let course = course();
    course.fails(ONLY, PROOF, &["cannot be read", "cargo course bless"]);
    let blessed = course.bless(&["sessions"]);
    assert_eq!(
        blessed.changed().collect::<Vec<_>>(),
        [RECORD],
        "{}",
        blessed.text()
    );
    assert_eq!(course.read(RECORD), RECORDED);
    course.holds(ONLY);
    course.change(SESSION, "\"hello\", os", "\"hi\", os");
    course.change(SESSION, "find = \"hello\"", "find = \"hi\"");
    course.fails(ONLY, PROOF, &["no longer say", "- ", "+   hi north True"]);
    course.remove(SESSION);
    course.change(PAGE, "{{#session ownership/greeting}}", "");
    course.fails(
        &["recorded"],
        "recorded/ownership",
        &["greeting.session.txt"],
    );
}

#[test]
fn what_a_session_does_wrong_is_said() {
    let course = course();
    course.bless(&["sessions"]);
    for (from, to, said) in [
        ("exit = 3", "exit = 4", "declared is exit code 4"),
        (
            "python hello.py\"\n\n",
            "python hello.py | more\"\n\n",
            "needs a shell",
        ),
        (
            "python hello.py\"\n\n",
            "pithon hello.py\"\n\n",
            "`pithon` is on no path",
        ),
        (
            "python hello.py\"\n\n",
            "python 'hello.py\"\n\n",
            "does not end",
        ),
        (
            "\"hello.py\"\ncontent",
            "\"../hello.py\"\ncontent",
            "does not lie in the session's folder",
        ),
        ("find = \"hello\"", "find = \"bye\"", "does not hold `bye`"),
        (
            "[\"night\"]",
            "[\"day\"]",
            "no line of the output holds `day`",
        ),
    ] {
        course.write(SESSION, STEPS);
        course.change(SESSION, from, to);
        let summary = course.prove(&["sessions"]);
        let failed = support::failures(&summary);
        assert!(
            failed.len() == 1 && failed[0].1.contains(said),
            "{said}: {failed:?}"
        );
    }
    course.write(SESSION, STEPS);
    course.change(SESSION, "print(1)", "import time; print(time.time_ns())");
    course.change(SESSION, "hide_output = true\n", "");
    let blessed = course.bless(&["sessions"]);
    assert!(
        blessed.refused() == 1 && blessed.text().contains("else each time"),
        "{}",
        blessed.text()
    );
}

/// An index with one package.
const INDEX: &str = r#"
import functools, http.server, sys, threading, zipfile
from pathlib import Path

action, folder = sys.argv[1], Path(sys.argv[2])
if action == "build":
    files = {
        "night_desk.py": "BEDS = 3\n",
        "night_desk-1.dist-info/METADATA": "Metadata-Version: 2.1\nName: night-desk\nVersion: 1\n",
        "night_desk-1.dist-info/WHEEL": "Wheel-Version: 1.0\nGenerator: x\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        "night_desk-1.dist-info/RECORD": "",
    }
    place = folder / "simple" / "night-desk"
    place.mkdir(parents=True)
    name = "night_desk-1-py3-none-any.whl"
    (place / "index.html").write_text(f"<a href='{name}'>{name}</a>")
    with zipfile.ZipFile(place / name, "w") as wheel:
        for file, text in files.items():
            wheel.writestr(file, text)
else:
    class Answer(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *said):
            "Nobody reads it."

    answer = functools.partial(Answer, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), answer)
    print(f"http://127.0.0.1:{server.server_port}/simple/", flush=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.stdin.read()
"#;

/// It starts with files of the course, in an environment where pip alone is installed.
const FRESH: &str = r#"title = "Install it"
start = "python_examples/04_ownership"
environment = "fresh"
index = true

[[step]]
run = "python moves.py"

[[step]]
write = "deep/again.py"
from = "python_examples/04_ownership/moves.py"

[[step]]
run = "python deep/again.py"

[[step]]
run = "python -c 'import night_desk'"
exit = 1
lines = ["ModuleNotFoundError"]

[[step]]
run = "pip install night-desk"
lines = ["Successfully"]

[[step]]
run = "python -c 'import night_desk, sys; print(night_desk.BEDS, sys.prefix)'"

[[step]]
run = "python -c 'import sys, urllib.request; print(urllib.request.urlopen(sys.argv[1]).status)' {index}/simple/"

[[step]]
run = "pip install nowhere-else"
exit = 1
lines = ["No matching distribution"]
"#;

const INSTALLED: &str = "$ python moves.py
  ward 3
$ python deep/again.py
  ward 3
$ python -c 'import night_desk'
  ModuleNotFoundError: No module named 'night_desk'
$ pip install night-desk
  Successfully installed night-desk-1
$ python -c 'import night_desk, sys; print(night_desk.BEDS, sys.prefix)'
  3 ~/venv
$ python -c 'import sys, urllib.request; print(urllib.request.urlopen(sys.argv[1]).status)' http://127.0.0.1:8080/simple/
  200
$ pip install nowhere-else
  ERROR: No matching distribution found for nowhere-else
";

/// Without the index pip finds nothing, and nobody outside this machine answers.
const ALONE: &str = r#"title = "Alone"
environment = "fresh"

[[step]]
run = "pip install night-desk"
exit = 1
lines = ["No matching distribution"]

[[step]]
run = "python -c 'import urllib.request; urllib.request.urlopen(\"http://example.org\")'"
exit = 1
lines = ["URLError"]
"#;

#[test]
fn pip_installs_from_the_index_of_the_course_and_from_nowhere_else() {
    let course = course_with(&[]);
    course.write("python_examples/local_index/__main__.py", INDEX);
    course.write(SESSION, FRESH);
    let blessed = course.bless(&["sessions"]);
    assert_eq!(blessed.refused(), 0, "{}", blessed.text());
    assert_eq!(course.read(RECORD), INSTALLED);
    course.holds(ONLY);
    // What it starts with is a part of it.
    course.change("python_examples/04_ownership/moves.py", "ward 3", "ward 4");
    course.fails(&["sessions"], PROOF, &["-   ward 3", "+   ward 4"]);
    course.change(
        "python_examples/local_index/__main__.py",
        "BEDS = 3",
        "BEDS = 5",
    );
    course.fails(&["sessions"], PROOF, &["+   5 ~/venv"]);

    course.write(SESSION, ALONE);
    let blessed = course.bless(&["sessions"]);
    assert_eq!(blessed.refused(), 0, "{}", blessed.text());
    let record = course.read(RECORD);
    assert!(
        record.contains("No matching distribution found") && record.contains("urlopen error"),
        "{record}"
    );
}

//! `cargo course capstone` as it is typed. Its lock is empty and maturin, pytest and the package are
//! stand-ins, so that nothing asks a network.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::process::Command;

use exercise::python::interpreter_of;
use support::{Ran, TestCourse};

const PACKAGE: &str = "crates/capstone/python";
const MEASURE: &str = "crates/capstone/python/scripts/measure.py";

/// Puts the stand-ins where the real tools would be: maturin into the environment with the tools,
/// the others as wheels beside it.
const STAND_INS: &str = r#"
import sys, sysconfig, zipfile
from pathlib import Path

WRITE = r'''
def write(folder, name, files):
    found = f"{name}-1.dist-info"
    files = {
        **files,
        f"{found}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1\n",
        f"{found}/WHEEL": "Wheel-Version: 1.0\nGenerator: x\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{found}/RECORD": "",
    }
    with zipfile.ZipFile(Path(folder) / f"{name}-1-py3-none-any.whl", "w") as wheel:
        for file, text in files.items():
            wheel.writestr(zipfile.ZipInfo(file), text)
'''
exec(WRITE)
wheels = sys.argv[1]
write(wheels, "pytest", {"pytest.py": "print('1 passed in 0.01s')\n"})
write(wheels, "hypothesis", {})
write(wheels, "mypy", {})
Path(sysconfig.get_path("purelib"), "maturin.py").write_text(
    "import sys, zipfile\nfrom pathlib import Path\n" + WRITE
    + "write(sys.argv[sys.argv.index('--out') + 1], 'moult_engine', {'moult_engine.py': ''})\n"
)
"#;

fn course() -> TestCourse {
    let course = TestCourse::new();
    course.write(&format!("{PACKAGE}/requirements.lock"), "# nothing\n");
    course.write(&format!("{PACKAGE}/pyproject.toml"), "");
    course.write(&format!("{PACKAGE}/tests/test_sums.py"), "");
    course.write(
        MEASURE,
        "import moult_engine\nprint('[{\"title\": \"Sums\", \"ratio\": 3.04}]')\n",
    );
    course
}

/// The steps, and whether each was done now, before, or not at all.
fn states(ran: &Ran) -> Vec<(String, String)> {
    let report = ran.json();
    let steps = report["steps"].as_array().unwrap().iter();
    let word = |step: &serde_json::Value, name: &str| step[name].as_str().unwrap().to_owned();
    steps
        .map(|step| (word(step, "step"), word(step, "state")))
        .collect()
}

fn pairs(of: &[(&str, &str)]) -> Vec<(String, String)> {
    of.iter()
        .map(|(step, state)| ((*step).to_owned(), (*state).to_owned()))
        .collect()
}

#[test]
fn what_is_done_stays_done_and_what_fails_says_what_to_do() {
    let course = course();
    let tools = course.run(&["capstone", "--until", "tools"]);
    assert!(tools.code == 0 && tools.out.contains("[1/5]"), "{tools:?}");
    assert!(!tools.out.contains("[2/5]"), "{tools:?}");

    // There is no maturin yet.
    let failed = course.run(&["capstone"]);
    assert_eq!(failed.code, 1, "{failed:?}");
    assert!(failed.out.contains("done before: Python"), "{failed:?}");
    assert!(failed.err.contains("No module named maturin"), "{failed:?}");
    assert!(failed.err.contains("Mend it and run"), "{failed:?}");
    let failed = course.run(&["capstone", "--json"]);
    let expected = [("tools", "kept"), ("build", "failed")];
    assert_eq!(states(&failed), pairs(&expected));
    assert!(failed.code == 1 && failed.json()["page"].is_null());

    let folder = course.root().join("target").join("capstone");
    let made = Command::new(interpreter_of(&folder.join("tools")))
        .args(["-c", STAND_INS])
        .arg(folder.join("wheels"))
        .status();
    assert!(made.unwrap().success());
    let all = course.run(&["capstone"]);
    assert_eq!(all.code, 0, "{all:?}");
    for said in [
        "done: moult_engine-1-py3-none-any.whl",
        "done: 1 passed",
        "3.0 times as fast: Sums",
        "result.html",
    ] {
        assert!(all.out.contains(said), "{said}: {all:?}");
    }
    assert!(course.read("target/capstone/result.html").contains("Sums"));

    // The same wheel is neither installed nor tested again; other tests are run.
    let again = course.run(&["capstone", "--json"]);
    let mut expected = [
        ("tools", "kept"),
        ("build", "done"),
        ("install", "kept"),
        ("test", "kept"),
        ("measure", "done"),
    ];
    assert_eq!(states(&again), pairs(&expected));
    assert_eq!(again.json()["measured"][0]["ratio"], 3.04);
    course.write(&format!("{PACKAGE}/tests/test_sums.py"), "# more\n");
    expected[3] = ("test", "done");
    assert_eq!(
        states(&course.run(&["capstone", "--json"])),
        pairs(&expected)
    );

    course.write(MEASURE, "import sys\nsys.exit('the sums differ')\n");
    let differ = course.run(&["capstone"]);
    assert!(
        differ.code == 1 && differ.err.contains("the sums differ"),
        "{differ:?}"
    );
    assert!(differ.err.contains("compute the same"), "{differ:?}");
}

#[test]
fn without_its_package_or_python_or_with_a_wrong_step_it_says_what_to_do() {
    let course = TestCourse::new();
    let none = course.run(&["capstone"]);
    assert!(
        none.code == 2 && none.err.contains("there is no crates/capstone/python here"),
        "{none:?}"
    );
    let wrong = course.run(&["capstone", "--until", "publish"]);
    assert!(
        wrong.code == 2 && wrong.err.contains("tools, build, install, test, measure"),
        "{wrong:?}"
    );
    let ran = course
        .command(&["capstone"])
        .env("COURSE_PYTHON", "/gone/python3")
        .output();
    let ran = Ran::from(ran.unwrap());
    assert!(
        ran.code == 2 && ran.err.contains("COURSE_PYTHON=/path/to/python3"),
        "{ran:?}"
    );
}

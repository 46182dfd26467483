//! Programs traced by the real interpreter, and the tables compared with what follows by hand.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::process::Command;

use sandbox::Cancel;
use trace::{How, Program, Python, Trace};

/// `COURSE_PYTHON`, else `python3`, else `python`; where there is none the crate has nothing to run.
fn python() -> Python {
    let chosen = std::env::var("COURSE_PYTHON").ok();
    let candidates = chosen
        .into_iter()
        .chain(["python3".to_owned(), "python".to_owned()]);
    for candidate in candidates {
        let said = Command::new(&candidate)
            .args(["-c", "import sys; print(sys.version_info >= (3, 11))"])
            .output();
        if said.is_ok_and(|said| said.stdout.starts_with(b"True")) {
            return Python {
                command: vec![candidate],
            };
        }
    }
    panic!("these tests need Python 3.11 or newer; COURSE_PYTHON can name it");
}

fn traced(source: &str) -> Trace {
    let program = Program {
        name: "shifts.py",
        source,
        folder: None,
    };
    trace::run(program, &python(), &Cancel::new()).unwrap()
}

#[test]
fn sharing_is_said_where_it_begins_and_where_it_is_seen() {
    let source = "monday = [8, 12]\ntuesday = monday\ntuesday[0] = 7\nprint(monday)\n";
    let text = trace::text(source, &traced(source), None);
    let expected = "\
step line |
   1    1 | monday = [8, 12]
          |     monday  #1 list [8, 12]  new; 1 reference
   2    2 | tuesday = monday
          |     tuesday  #1 list [8, 12]  new; 2 references, was 1
   3    3 | tuesday[0] = 7
          |     #1  list [7, 12]  changed, seen through monday and tuesday
   4    4 | print(monday)
          |     prints  [7, 12]

After the last step
  monday, tuesday -> #1
  #1 list of 2, 2 references
     [0] -> 7
     [1] -> 12
";
    assert!(text.ends_with(expected), "{text}");
}

#[test]
fn calls_have_their_own_rows_and_can_be_picked() {
    let source = "\
def admit(name, patients):
    patients.append(name)
    return patients

beds = admit('Ana', [])
beds = admit('Bo', beds)
";
    let found = traced(source);
    let text = trace::text(source, &found, None);
    for words in [
        "-- in admit, its call 2 --",
        "call of admit",
        "admit returns #1",
        "changed, seen through beds (module) and patients",
        "-- back in the module --",
    ] {
        assert!(text.contains(words), "`{words}` is missing:\n{text}");
    }
    let only = found.only(Some("admit"));
    assert_eq!(only.steps.len(), 6);
    assert!(!trace::text(source, &found, Some("admit")).contains("| beds ="));
}

#[test]
fn what_goes_and_what_is_given_another_value_is_said() {
    let source = "kept = lent = ['Ana']\nbed = 3\nbed = 4\ndel kept\nlent = None\n";
    let text = trace::text(source, &traced(source), None);
    for words in [
        "bed  4  was 3",
        "kept",
        "gone",
        "no name leads to this list any more",
    ] {
        assert!(text.contains(words), "`{words}` is missing:\n{text}");
    }
    assert!(
        text.contains("#1    list ['Ana']  1 reference, was 2"),
        "{text}"
    );
}

#[test]
fn a_trace_survives_being_written_and_read() {
    let found =
        traced("def f(n):\n    yield n\n\nbeds = {'east': [1]}\nlist(f(2))\nbeds['west']\n");
    assert_eq!(Trace::read(&found.to_json()), Some(found));
}

#[test]
fn the_same_program_has_the_same_trace() {
    let source =
        "class Ward: pass\nwards = {n: Ward() for n in ('a', 'b')}\nnames = {'x', 'y', 'z'}\n";
    assert_eq!(traced(source), traced(source));
}

#[test]
fn endings_are_told() {
    for (source, how, words) in [
        ("x = 1\n", How::Finished, ""),
        (
            "raise ValueError('no bed')\n",
            How::Raised,
            "ValueError: no bed",
        ),
        ("import sys\nsys.exit(3)\n", How::Exit, "3"),
        ("x = = 1\n", How::Syntax, "line 1: invalid syntax"),
        ("while True:\n    pass\n", How::Steps, ""),
        ("import os\nos._exit(0)\n", How::Vanished, ""),
    ] {
        let found = traced(source);
        assert_eq!(
            (found.end.how, found.end.words.as_str()),
            (how, words),
            "{source}"
        );
        let told = trace::ending(&found.end, found.steps.len());
        assert_eq!(told.is_none(), how == How::Finished, "{source}");
    }
}

#[test]
fn a_loop_inside_the_interpreter_is_stopped_and_keeps_its_rows() {
    let source = "bed = 1\nsum(iter(int, 1))\n";
    let found = traced(source);
    assert_eq!(found.end.how, How::Stopped);
    assert_eq!(found.steps.len(), 1);
    let text = trace::text(source, &found, None);
    assert!(
        text.contains("stopped after 5 seconds. Step 1 was the last"),
        "{text}"
    );
}

#[test]
fn what_is_too_long_is_refused() {
    let source = "x".repeat(trace::MAX_BYTES + 1);
    let program = Program {
        name: "long.py",
        source: &source,
        folder: None,
    };
    let error = trace::run(program, &python(), &Cancel::new()).unwrap_err();
    assert!(error.to_string().contains("at most 262144"), "{error}");
}

#[test]
fn a_record_of_another_version_is_none() {
    let mut document = traced("x = []\n").to_json();
    document["version"] = 2.into();
    assert_eq!(Trace::read(&document), None);
}

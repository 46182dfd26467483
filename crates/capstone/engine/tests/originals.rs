//! The engine against the Python programs that it replaces, those of the package's `originals.py`,
//! run by the interpreter of this machine; `python/compare.py` asks them.
//!
//! Where there is no Python 3.11 or newer, there is nothing to compare with, and the tests say so
//! and pass: the engine needs Rust alone. `course verify` has an interpreter.

#![allow(clippy::unwrap_used)]

#[path = "../src/testing.rs"]
mod testing;

use std::io::Write;
use std::process::{Command, Stdio};

use engine::fibonacci;
use engine::flight::{self, Air, State};
use engine::grouped::{self, Layout};
use engine::orders::{Cents, Order, OrderType};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

const COMPARE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/python/compare.py");

/// An interpreter that is new enough.
fn python() -> Option<Command> {
    let new_enough = "import sys; sys.exit(sys.version_info < (3, 11))";
    let names: [&[&str]; 3] = [&["python3"], &["python"], &["py", "-3"]];
    names.iter().find_map(|words| {
        let (name, options) = words.split_first()?;
        let command = || {
            let mut command = Command::new(name);
            command.args(options).args(["-I", "-X", "utf8"]);
            command
        };
        let asked = command()
            .args(["-c", new_enough])
            .stderr(Stdio::null())
            .status();
        asked.is_ok_and(|status| status.success()).then(command)
    })
}

/// What the originals say to all questions; `None` where nobody can ask them.
fn answers(questions: &[String]) -> Option<Vec<String>> {
    let Some(mut command) = python() else {
        eprintln!("not compared: there is no Python 3.11 or newer");
        return None;
    };
    let mut child = command
        .args([COMPARE, "answer"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let text = questions.join("\n") + "\n";
    // In a thread of its own: who writes everything before reading anything may wait for ever.
    let writer = std::thread::spawn(move || stdin.write_all(text.as_bytes()));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(
        output.status.success(),
        "the originals ended with {}",
        output.status
    );
    let said = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<String> = said.lines().map(str::to_owned).collect();
    assert_eq!(lines.len(), questions.len(), "an answer for each question");
    Some(lines)
}

/// So many values, the same in each run.
fn drawn<S: Strategy>(count: u32, from: S) -> Vec<S::Value> {
    let config = testing::cases(count);
    let (count, mut runner) = (config.cases, TestRunner::new(config));
    (0..count)
        .map(|_| from.new_tree(&mut runner).unwrap().current())
        .collect()
}

/// Compares the engine's answers with those of the originals.
fn compare(asked: Vec<(String, String)>) {
    let (questions, ours): (Vec<String>, Vec<String>) = asked.into_iter().unzip();
    let Some(theirs) = answers(&questions) else {
        return;
    };
    for ((question, ours), theirs) in questions.iter().zip(&ours).zip(&theirs) {
        assert_eq!(ours, theirs, "{question}");
    }
}

#[test]
fn fibonacci_numbers() {
    let large = drawn(50, 0_u64..3_000).into_iter().map(|index| {
        let number = fibonacci::fast_doubling(index).unwrap();
        (format!("fibonacci {index}"), number.to_string())
    });
    let small = (0..18).map(|index| {
        let number = fibonacci::tuned(index).unwrap();
        (format!("recursion {index}"), number.to_string())
    });
    compare(large.chain(small).collect());
}

#[test]
fn flights_to_the_last_bit() {
    let drawn = drawn(
        200,
        (
            prop::array::uniform4(-1e3..1e3),
            0.0..0.01,
            1e-3..0.05,
            0_usize..60,
        ),
    );
    let asked = drawn.into_iter().filter_map(|(start, drag, dt, steps)| {
        let mut ours: [State; 1] = [start];
        flight::advance_wide(&mut ours, Air::with_drag(drag).ok()?, dt, steps).ok()?;
        let bits = |numbers: &[f64]| {
            let bits = numbers
                .iter()
                .map(|number| format!("{:016x}", number.to_bits()));
            bits.collect::<Vec<_>>().join(" ")
        };
        let question = format!(
            "after {} {steps}",
            bits(&[start.as_slice(), &[drag, dt]].concat())
        );
        Some((question, bits(ours.as_flattened())))
    });
    let asked: Vec<_> = asked.collect();
    assert!(asked.len() > 50, "most steps are short enough");
    compare(asked);
}

#[test]
fn sums_and_the_lines_that_are_left_out() {
    let line =
        "(ward|[a-c]{1,3}|.{0,4}),x,(-?[0-9]{1,5}(\\.[0-9]{1,3})?|[-+.0-9a]{0,15})(,z)?[\r]?\n";
    let lines = prop::collection::vec(line, 0..15).prop_map(|lines| lines.concat());
    let layout = Layout::new(b',', 0, 2).unwrap();
    let hex = |bytes: &[u8]| {
        bytes
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect::<String>()
    };
    let asked = drawn(200, lines).into_iter().map(|text| {
        // A word for a question that is not empty.
        let text = text + "a,x,1\n";
        let found = grouped::by_bitmaps(text.as_bytes(), &layout);
        let sums = found.groups().iter();
        let sums =
            sums.map(|one| format!("{}={}", hex(one.key.as_bytes()), one.total.smallest_units()));
        let bad = found.first_bad().iter().map(|row| row.line.to_string());
        let ours = sums.chain(bad).collect::<Vec<_>>().join(" ");
        (format!("sums {}", hex(text.as_bytes())), ours)
    });
    compare(asked.collect());
}

#[test]
fn values_of_orders() {
    let asked = drawn(200, (1_u32.., 0_i64..1_000_000, 0_u16..=10_000));
    let asked = asked.into_iter().map(|(pieces, price, discount)| {
        let order = Order::new(OrderType::Purchase, "gauze", pieces).unwrap();
        let order = order
            .price(Cents::new(price))
            .unwrap()
            .discount(discount)
            .unwrap();
        let value = order.current_value().cents();
        (
            format!("order {pieces} {price} {discount}"),
            value.to_string(),
        )
    });
    compare(asked.collect());
}

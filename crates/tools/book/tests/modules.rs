//! Modules: Rust that Python imports, beside the Python it replaces, with their caller.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::{PAGE, Small};

const TOPIC: &str = "crates/topics/ownership/topic.toml";
const FILES: [(&str, &str); 4] = [
    (
        "crates/topics/ownership/examples/tide.rs",
        "//! The tide.\n#[pymodule]\nmod tide {}\n",
    ),
    (
        "python_examples/04_ownership/tide.py",
        "def high(hour: float) -> float:\n    return hour < 6.2\n",
    ),
    (
        "python_examples/04_ownership/use_tide.py",
        "import tide\n\nprint(tide.high(3))\n",
    ),
    ("crates/topics/ownership/recorded/tide.txt", "True\n"),
];

fn with_module(declared: &str) -> Small {
    let small = Small::new();
    for (path, text) in FILES {
        small.write(path, text);
    }
    let topic = small.read(TOPIC);
    small.write(TOPIC, &format!("{topic}\n[modules.tide]\n{declared}"));
    small.edit(
        PAGE,
        "{{#exercise",
        "{{#module ownership/tide}}\n\n{{#exercise",
    );
    small
}

/// The module's figure on the page.
fn figure(small: &Small) -> String {
    let page = small.page();
    let (_, rest) = page.split_once("data-module=\"ownership/tide\"").unwrap();
    rest.to_owned()
}

/// That these stand one after the other.
fn in_order(html: &str, parts: &[&str]) {
    let mut rest = html;
    for part in parts {
        let (_, behind) = rest.split_once(part).expect(part);
        rest = behind;
    }
}

#[test]
fn both_stand_above_their_caller_and_what_it_prints() {
    let small = with_module("title = \"High `water`\"\n");
    let html = figure(&small);
    in_order(
        &html,
        &[
            "<figcaption class=\"title\">High <code>water</code></figcaption>",
            "class=\"sides\"",
            "tide.py</span>",
            "aria-label=\"Python, tide.py\"",
            "examples/tide.rs</span>",
            "aria-label=\"Rust, tide.rs\"",
            "use_tide.py</span>",
            "It prints, whichever of the two it imports",
            "aria-label=\"Output of use_tide.py with either module\"",
            "True",
        ],
    );
    assert!(html.contains(">cargo course verify --only modules/ownership/tide</code>"));
    // Neither half runs by itself, so no page offers to run one.
    assert!(
        !html
            .split("</figure></figure>")
            .next()
            .unwrap()
            .contains("data-runs")
    );
}

#[test]
fn a_difference_shows_both_outputs_and_its_reason() {
    let small = with_module("title = \"t\"\ndiffers = \"Rust *counts*.\"\npython_exit = 3\n");
    small.remove("crates/topics/ownership/recorded/tide.txt");
    small.write("crates/topics/ownership/recorded/tide.python.txt", "one\n");
    small.write("crates/topics/ownership/recorded/tide.rust.txt", "");
    let html = figure(&small);
    in_order(
        &html,
        &[
            "With the module in Python it prints, then ends with exit code 3",
            "one",
            "With the module in Rust it prints, then ends with exit code 3",
            "<p class=\"nothing\">nothing</p>",
            "Rust <em>counts</em>.",
        ],
    );
}

#[test]
fn a_stub_stands_in_for_the_program() {
    let small = with_module("title = \"t\"\n");
    small.remove("python_examples/04_ownership/tide.py");
    small.write(
        "python_examples/04_ownership/tide.pyi",
        "def high(hour: float) -> float: ...\n",
    );
    let html = figure(&small);
    in_order(
        &html,
        &[
            "tide.pyi</span>",
            "aria-label=\"Stub, tide.pyi\"",
            "It prints<",
        ],
    );
}

#[test]
fn what_is_missing_or_unknown_is_told() {
    let small = with_module("title = \"t\"\ndiffres = \"x\"\n");
    small.remove("python_examples/04_ownership/tide.py");
    small.remove("python_examples/04_ownership/use_tide.py");
    let said = small.complaint();
    for words in [
        "unknown key `diffres` of module `tide`",
        "did you mean `differs`?",
        "has no python_examples/04_ownership/tide.py and no stub (.pyi)",
        "has no python_examples/04_ownership/use_tide.py",
    ] {
        assert!(said.contains(words), "`{words}` is missing in:\n{said}");
    }
}

#[test]
fn a_stub_has_nothing_to_differ_from() {
    let small = with_module("title = \"t\"\ndiffers = \"x\"\n");
    small.remove("python_examples/04_ownership/tide.py");
    small.write("python_examples/04_ownership/tide.pyi", "x: int\n");
    let said = small.complaint();
    assert!(said.contains("with a stub nothing else runs"), "{said}");
}

#[test]
fn a_module_that_no_page_shows_and_a_program_of_nobody_are_told() {
    let small = with_module("title = \"t\"\n");
    small.edit(PAGE, "{{#module ownership/tide}}\n\n", "");
    small.write("python_examples/04_ownership/loose.py", "pass\n");
    let said = small.complaint();
    assert!(
        said.contains("no page shows the module `ownership/tide`"),
        "{said}"
    );
    assert!(
        said.contains("loose.py: belongs to no pair and no module, and no page lists it"),
        "{said}"
    );
    // One that a page lists belongs there.
    small.edit(
        PAGE,
        "{{#exercise",
        "{{#module ownership/tide}}\n\n{{#listing python_examples/04_ownership/loose.py}}\n\n{{#exercise",
    );
    small.page();
}

#[test]
fn a_pair_and_a_module_of_one_name_are_told() {
    let small = with_module("title = \"t\"\n");
    let topic = small.read(TOPIC);
    small.write(TOPIC, &format!("{topic}\n[pairs.tide]\ntitle = \"t\"\n"));
    let said = small.complaint();
    assert!(
        said.contains("there is a pair and a module `ownership/tide`"),
        "{said}"
    );
}

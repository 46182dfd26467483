//! Modules for Python: built, run with both, recorded, and caught when they no longer say the same.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use support::Fixture;

const TOPIC: &str = "crates/topics/ownership/topic.toml";
const MANIFEST: &str = "crates/topics/ownership/Cargo.toml";
const RUST: &str = "crates/topics/ownership/examples/ward_beds.rs";
const PYTHON: &str = "python_examples/04_ownership/ward_beds.py";
const CALLER: &str = "python_examples/04_ownership/use_ward_beds.py";
const RECORD: &str = "crates/topics/ownership/recorded/ward_beds.txt";
const PAGE: &str = "book/src/04-ownership/moves.md";
const PROOF: &str = "modules/ownership/ward_beds";
const ONLY: &[&str] = &["modules", "recorded"];

/// A module that Python can load, written without PyO3, which takes long to build.
const BY_HAND: &str = r#"#![allow(missing_docs)]
use std::ffi::{c_char, c_int, c_void};

#[repr(C)]
pub struct Definition {
    count: isize,
    kind: *mut c_void,
    base: [*mut c_void; 3],
    name: *const c_char,
    doc: *const c_char,
    size: isize,
    rest: [*mut c_void; 5],
}

unsafe extern "C" {
    fn PyModule_Create2(definition: *mut Definition, version: c_int) -> *mut c_void;
    fn PyModule_AddIntConstant(module: *mut c_void, name: *const c_char, value: i64) -> c_int;
}

#[unsafe(no_mangle)]
pub extern "C" fn PyInit_ward_beds() -> *mut c_void {
    let nothing = std::ptr::null_mut();
    let definition = Box::leak(Box::new(Definition {
        count: 1,
        kind: nothing,
        base: [nothing; 3],
        name: c"ward_beds".as_ptr(),
        doc: std::ptr::null(),
        size: -1,
        rest: [nothing; 5],
    }));
    unsafe {
        let module = PyModule_Create2(definition, 3);
        PyModule_AddIntConstant(module, c"BEDS".as_ptr(), 3);
        module
    }
}
"#;

fn course() -> Fixture {
    let course = Fixture::new();
    // Stands in for PyO3.
    course.write(
        "crates/figures/pyo3/Cargo.toml",
        "[package]\nname = \"pyo3\"\nversion = \"0.1.0\"\nedition = \"2024\"\n",
    );
    course.write(
        "crates/figures/pyo3/src/lib.rs",
        "//! Nothing.\n\n/// A number.\npub const NUMBER: u8 = 7;\n",
    );
    let manifest = course.read(MANIFEST);
    course.write(
        MANIFEST,
        &format!(
            "{manifest}\n[dev-dependencies]\npyo3 = {{ path = \"../../figures/pyo3\" }}\n\n[[example]]\n\
             name = \"ward_beds\"\ncrate-type = [\"cdylib\"]\n"
        ),
    );
    course.change(
        "Cargo.lock",
        "name = \"ownership\"\nversion = \"0.1.0\"\n",
        "name = \"ownership\"\nversion = \"0.1.0\"\ndependencies = [\n \"pyo3\",\n]\n",
    );
    let lock = course.read("Cargo.lock");
    course.write(
        "Cargo.lock",
        &format!("{lock}\n[[package]]\nname = \"pyo3\"\nversion = \"0.1.0\"\n"),
    );
    let topic = course.read(TOPIC);
    course.write(
        TOPIC,
        &format!("{topic}\n[modules.ward_beds]\ntitle = \"Beds\"\n"),
    );
    course.write(RUST, BY_HAND);
    course.write(PYTHON, "BEDS = 3\n");
    course.write(CALLER, "import ward_beds\n\nprint(ward_beds.BEDS)\n");
    let page = course.read(PAGE);
    course.write(
        PAGE,
        &format!("{page}\n{{{{#module ownership/ward_beds}}}}\n"),
    );
    course
}

#[test]
fn what_both_print_is_recorded_and_holds() {
    let course = course();
    course.fails(ONLY, PROOF, &["cannot be read", "cargo course bless"]);
    let blessed = course.bless(&["modules"]);
    assert_eq!(
        blessed.changed().collect::<Vec<_>>(),
        [RECORD],
        "{}",
        blessed.text()
    );
    assert_eq!(course.read(RECORD), "3\n");
    // Pairs and refused programs of the same crate are proved as before.
    course.holds(&["modules", "recorded", "pairs", "refused"]);

    // The compiled one is what Python imports: the pure one changes, it does not.
    course.write(PYTHON, "BEDS = 4\n");
    course.fails(ONLY, PROOF, &["prints different things", "- 4", "+ 3"]);
    let refused = course.bless(&["modules"]);
    assert_eq!(refused.refused(), 1, "{}", refused.text());

    course.change(
        TOPIC,
        "title = \"Beds\"\n",
        "title = \"Beds\"\ndiffers = \"One more.\"\n",
    );
    course.bless(&["modules"]);
    course.fails(ONLY, "recorded/ownership", &["recorded/ward_beds.txt"]);
    course.remove(RECORD);
    course.holds(ONLY);
    course.write(PYTHON, "BEDS = 3\n");
    course.fails(
        &["modules"],
        PROOF,
        &["declares a difference", "prints the same"],
    );
}

#[test]
fn a_warning_an_unkept_exit_code_and_an_example_that_is_no_library_are_caught() {
    let course = course();
    course.bless(&["modules"]);
    course.write(CALLER, "import warnings\n\nwarnings.warn('old')\n");
    course.fails(ONLY, PROOF, &["exit code 1", "python_exit", "UserWarning"]);
    course.write(CALLER, "import sys\n\nprint(3)\nsys.exit(2)\n");
    course.change(
        TOPIC,
        "title = \"Beds\"\n",
        "title = \"Beds\"\npython_exit = 2\n",
    );
    course.holds(ONLY);
    course.change(MANIFEST, "crate-type = [\"cdylib\"]\n", "");
    course.fails(ONLY, PROOF, &["built as a program", "crate-type"]);
}

#[test]
fn a_stub_runs_the_compiled_one_alone() {
    let course = course();
    course.remove(PYTHON);
    course.write("python_examples/04_ownership/ward_beds.pyi", "BEDS: int\n");
    course.bless(&["modules"]);
    assert_eq!(course.read(RECORD), "3\n");
    course.holds(ONLY);
}

#[test]
fn a_refused_program_may_use_what_the_crates_tests_use() {
    let course = course();
    course.write(
        "crates/topics/ownership/tests/compile_fail.rs",
        "//! Nothing.\n",
    );
    course.write(
        "crates/topics/ownership/tests/compile_fail/too_large.rs",
        "fn main() {\n    let _: String = pyo3::NUMBER; //~ E0308\n}\n",
    );
    course.write(
        "crates/topics/ownership/tests/compile_fail/too_large.stderr",
        "error[E0308]: mismatched types\n",
    );
    course.holds(&["refused"]);
}

#[test]
fn what_a_system_lacks_is_declared_and_the_caller_says_it() {
    let course = course();
    course.bless(&["modules"]);
    let declared = "title = \"Beds\"\nneeds = \"os.nothing_like_it\"\nwithout = \"not here\"\n";
    course.change(TOPIC, "title = \"Beds\"\n", declared);
    course.fails(
        &["modules"],
        PROOF,
        &["has no os.nothing_like_it", "say `not here`"],
    );
    let refused = course.bless(&["modules"]);
    assert_eq!(refused.refused(), 1, "{}", refused.text());
    course.write(
        CALLER,
        "import sys\n\nimport ward_beds\n\nsys.exit('not here')\n",
    );
    course.holds(&["modules"]);
    // Where it is there, nothing is let off.
    course.change(TOPIC, "os.nothing_like_it", "os.getpid");
    course.fails(&["modules"], PROOF, &["exit code 1"]);
    course.change(TOPIC, "os.getpid", "no_module.fork");
    course.fails(&["modules"], PROOF, &["`needs` names no_module.fork"]);
}

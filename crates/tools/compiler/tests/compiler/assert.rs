use std::panic;
use std::path::Path;

use crate::support::Folder;

const MANIFEST: &str = "[package]\nname = \"ticket\"\n";

/// What a learner should write: using the ticket takes it away.
const GOOD: &str = "pub struct Ticket;\nimpl Ticket {\n    pub fn enter(self) {}\n}\n";

const MISUSE: &str = "use ticket::Ticket;
fn main() {
    let mine = Ticket;
    mine.enter();
    mine.enter(); //~ E0382
}
";

/// What `assert_refused` says, or nothing when it is content.
fn says(folder: &Path) -> Option<String> {
    let caught = panic::catch_unwind(|| compiler::assert_refused(folder));
    caught.err().map(|said| *said.downcast::<String>().unwrap())
}

fn package(name: &str, library: &str, misuse: &str) -> Folder {
    let folder = Folder::new(name);
    folder.write("Cargo.toml", MANIFEST);
    folder.write("src/lib.rs", library);
    folder.write("tests/refused/enters_twice.rs", misuse);
    folder
}

#[test]
fn a_design_that_prevents_the_misuse_is_accepted() {
    assert_eq!(says(package("good", GOOD, MISUSE).path()), None);
}

#[test]
fn a_misuse_that_compiles_is_named_with_its_line() {
    let library = GOOD.replace("(self)", "(&self)");
    let said = says(package("weak", &library, MISUSE).path()).unwrap();
    assert!(
        said.contains("tests/refused/enters_twice.rs still compiles"),
        "{said}"
    );
    assert!(
        said.contains("line 5, to be refused with E0382:  mine.enter();"),
        "{said}"
    );
}

#[test]
fn every_misuse_is_judged() {
    let folder = package("second", GOOD, MISUSE);
    folder.write("tests/refused/harmless.rs", "fn main() {} //~ E0382\n");
    let said = says(folder.path()).unwrap();
    assert!(said.contains("harmless.rs still compiles"), "{said}");
    assert!(!said.contains("enters_twice"), "{said}");
}

#[test]
fn an_api_that_cannot_be_used_is_not_a_solution() {
    let private = GOOD.replace("pub fn", "fn");
    let said = says(package("private", &private, MISUSE).path()).unwrap();
    assert!(said.contains("not for the right reason"), "{said}");
    let gone = "pub struct Pass;\n";
    let said = says(package("gone", gone, MISUSE).path()).unwrap();
    assert!(said.contains("does not have"), "{said}");
}

#[test]
fn a_library_that_does_not_compile_is_shown() {
    let said = says(package("broken", "pub fn beds() -> u8 { \"\" }\n", MISUSE).path()).unwrap();
    assert!(said.contains("does not compile yet"), "{said}");
    assert!(said.contains("error[E0308]"), "{said}");
}

#[test]
fn deleting_the_misuses_does_not_help() {
    let folder = package("deleted", GOOD, MISUSE);
    std::fs::remove_file(folder.path().join("tests/refused/enters_twice.rs")).unwrap();
    assert!(
        says(folder.path())
            .unwrap()
            .contains("no program to be refused")
    );
    std::fs::remove_dir(folder.path().join("tests/refused")).unwrap();
    assert!(
        says(folder.path())
            .unwrap()
            .contains("no program to be refused")
    );
}

#[test]
fn a_solution_is_judged_by_the_exercise_s_own_files() {
    let folder = Folder::new("solution");
    folder.write("exercise/tests/refused/enters_twice.rs", MISUSE);
    folder.write("solution/src/lib.rs", GOOD);
    folder.write(
        "solution/Cargo.toml",
        "[package]\nname = \"ticket_solution\"\n[lib]\nname = \"ticket\"\n\
         [[test]]\nname = \"refused\"\npath = \"../exercise/tests/refused.rs\"\n",
    );
    let solution = folder.path().join("solution");
    assert_eq!(says(&solution), None);
    folder.write("solution/src/lib.rs", &GOOD.replace("(self)", "(&self)"));
    assert!(says(&solution).unwrap().contains("still compiles"));
}

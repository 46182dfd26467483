use compiler::refusal::{NotRefused, Refusal, check};

use crate::support::{Folder, rustc};

fn judge(name: &str, source: &str) -> Result<Refusal, NotRefused> {
    let folder = Folder::new(name);
    let file = folder.write("misuse.rs", source);
    check(&file, &[], &rustc())
}

#[test]
fn exactly_the_declared_errors_are_a_refusal() {
    let source = "fn main() {
    let a = String::new();
    let b = a;
    println!(\"{a}{b}\"); //~ E0382
    let n: u8 = \"\";
    //~^ E0308
    let _ = n;
}
";
    // The type error comes first and hides the move: both cannot be declared at once.
    let both = judge("both", source).unwrap_err();
    assert!(
        matches!(&both, NotRefused::Missing(e) if e.code == "E0382"),
        "{both}"
    );

    let refusal = judge("one", &source.replace(" //~ E0382", "")).unwrap();
    assert_eq!(refusal.errors.len(), 1);
    assert_eq!(refusal.expected[0].line, 5);
}

#[test]
fn two_errors_on_one_line_and_a_lint() {
    let two = "fn main() { let a: u8 = \"\"; let b: u8 = 'c'; let _ = (a, b); } //~ E0308 E0308\n";
    assert_eq!(judge("two", two).unwrap().errors.len(), 2);
    let lint = "fn main() { let _: u8 = 256; } //~ overflowing_literals\n";
    judge("lint", lint).unwrap();
}

#[test]
fn an_error_without_a_code_is_declared_by_its_name() {
    let source = "fn main() { println!(\"{}\", one(\"a\", \"b\")); }
fn one<'a, 'b>(first: &'a str, second: &'b str) -> &'a str {
    if first.is_empty() { second } else { first }
    //~^ lifetime_may_not_live_long_enough
}
";
    assert_eq!(judge("named", source).unwrap().errors.len(), 1);
}

#[test]
fn a_program_that_compiles_is_not_refused() {
    let why = judge("compiles", "fn main() {} //~ E0382\n").unwrap_err();
    assert!(matches!(why, NotRefused::Compiles { .. }), "{why}");
    assert!(why.to_string().contains("E0382 on line 1"), "{why}");
}

#[test]
fn another_code_on_the_line() {
    let why = judge("code", "fn main() { let _: u8 = \"\"; } //~ E0382\n").unwrap_err();
    assert!(matches!(why, NotRefused::OtherCode { .. }), "{why}");
    assert!(why.to_string().contains("E0308"), "{why}");
}

#[test]
fn the_code_on_another_line() {
    let source = "fn main() { //~ E0308\n    let _: u8 = \"\";\n}\n";
    let why = judge("line", source).unwrap_err();
    assert!(
        matches!(why, NotRefused::OtherLine { line: Some(2), .. }),
        "{why}"
    );
}

#[test]
fn one_error_more_than_declared() {
    let source = "fn main() {\n    let _: u8 = \"\"; //~ E0308\n    let _: u8 = 'c';\n}\n";
    let why = judge("more", source).unwrap_err();
    // The same code again, on a line that declares nothing.
    assert!(matches!(why, NotRefused::Extra(_)), "{why}");
    assert!(why.to_string().contains("line 3"), "{why}");
}

#[test]
fn one_error_fewer_than_declared() {
    let source = "fn main() {\n    let _: u8 = \"\"; //~ E0308\n    let _ = 1; //~ E0382\n}\n";
    let why = judge("fewer", source).unwrap_err();
    assert!(
        matches!(&why, NotRefused::Missing(e) if e.line == 3),
        "{why}"
    );
}

#[test]
fn a_missing_crate_never_poses_as_a_refusal() {
    for (name, source) in [
        (
            "use",
            "use ward::Bed; //~ E0382\nfn main() { let _ = Bed; }\n",
        ),
        ("path", "fn main() { ward::open(); } //~ E0382\n"),
        ("extern", "extern crate ward; //~ E0382\nfn main() {}\n"),
        ("module", "mod ward; //~ E0382\nfn main() {}\n"),
    ] {
        let why = judge(name, source).unwrap_err();
        assert!(matches!(why, NotRefused::Unresolved(_)), "{name}: {why:?}");
    }
}

#[test]
fn a_syntax_error_is_an_error_without_a_code() {
    let why = judge("syntax", "fn main() { let = ; } //~ E0382\n").unwrap_err();
    assert!(matches!(why, NotRefused::WithoutCode(_)), "{why}");
}

#[test]
fn a_file_that_declares_nothing_or_nonsense_is_said() {
    let why = judge("nothing", "fn main() { let _: u8 = \"\"; }\n").unwrap_err();
    assert!(matches!(why, NotRefused::NothingDeclared), "{why}");
    let why = judge("nonsense", "fn main() {} //~ moved\n").unwrap_err();
    assert!(
        matches!(why, NotRefused::Compiles { .. }),
        "a lint's name: {why}"
    );
    let why = judge("empty", "fn main() {} //~\n").unwrap_err();
    assert!(matches!(why, NotRefused::Malformed(_)), "{why}");
}

#[test]
fn a_file_that_is_not_there_is_said() {
    let why = check("/no/such/misuse.rs".as_ref(), &[], &rustc()).unwrap_err();
    assert!(matches!(why, NotRefused::NoAnswer(_)), "{why}");
    assert!(why.to_string().contains("/no/such/misuse.rs"), "{why}");
}

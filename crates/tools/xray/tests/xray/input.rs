//! Bad input: an answer that helps, and no crash.

use std::time::Duration;

use compiler::Rustc;
use xray::{Options, XrayError};

use crate::support::{look, rustc};

fn complaint(source: &str) -> String {
    look(source).unwrap_err().to_string()
}

#[test]
fn what_is_no_rust_is_refused_with_its_line() {
    let said = complaint("fn main() {\n    let = 3;\n}\n");
    assert!(said.starts_with("line 2 cannot be read as Rust"), "{said}");
    assert!(matches!(
        look("print('hi')"),
        Err(XrayError::NotRust { .. })
    ));
    assert!(matches!(look(""), Err(XrayError::NoFunctions)));
    assert!(matches!(look("struct A;"), Err(XrayError::NoFunctions)));
}

#[test]
fn a_wrong_name_is_told_the_nearest() {
    let options = Options {
        function: Some("Order::vlue".to_owned()),
        ..Options::default()
    };
    let source = "struct Order;\nimpl Order { fn value(&self) {} }\nfn main() {}\n";
    let said = xray::xray(source, &options, &rustc())
        .unwrap_err()
        .to_string();
    assert!(said.contains("one of these: Order::value"), "{said}");
}

#[test]
fn one_function_can_be_chosen() {
    let source = "struct Order;\nimpl Order { fn value(&self) {} }\nfn main() {}\n";
    for name in ["value", "Order::value"] {
        let options = Options {
            function: Some(name.to_owned()),
            ..Options::default()
        };
        let found = xray::xray(source, &options, &rustc()).unwrap();
        assert_eq!(found.tables.len(), 1);
        assert_eq!(found.tables[0].function, "Order::value");
    }
}

#[test]
fn a_missing_compiler_is_said() {
    let nowhere = Rustc::at("no-such-compiler-anywhere");
    let error = xray::xray("fn main() {}", &Options::default(), &nowhere).unwrap_err();
    assert!(
        error.to_string().contains("could not be started"),
        "{error}"
    );
}

#[test]
fn what_never_ends_is_stopped() {
    let source = "const fn spin(n: u64) -> u64 { let mut i = 0; while i < n { i += 1; } i }\n\
                  const LONG: u64 = spin(u64::MAX);\nfn main() { println!(\"{LONG}\"); }\n";
    let options = Options {
        wall: Duration::from_millis(1500),
        ..Options::default()
    };
    let error = xray::xray(source, &options, &rustc()).unwrap_err();
    assert!(matches!(error, XrayError::TooSlow(_)), "{error}");
}

#[test]
fn errors_of_the_program_are_listed_and_what_they_hide_is_said() {
    let source =
        "use no_such_crate::thing;\nfn main() {\n    let a: u8 = thing(\"\");\n    a += \"\";\n}\n";
    let found = look(source).unwrap();
    assert_eq!(found.errors[0].line, Some(1));
    assert_eq!(found.errors[0].code.as_deref(), Some("E0432"));
    let text = xray::render::text(source, &found, false);
    assert!(text.contains("line 1: E0432"), "{text}");
    assert!(
        text.contains("Not checked because of errors like these: main"),
        "{text}"
    );
}

#[test]
fn an_error_in_one_function_leaves_the_others_their_tables() {
    let source = "fn bad() {\n    let a: u8 = \"x\";\n    drop(a);\n}\n\
                  fn good() {\n    let b = String::new();\n    drop(b);\n}\n";
    let found = look(source).unwrap();
    assert_eq!(found.errors.len(), 1, "{:?}", found.errors);
    assert_eq!(found.errors[0].line, Some(2));
    let unchecked: Vec<&str> = found.unchecked().map(|t| t.function.as_str()).collect();
    assert_eq!(unchecked, ["bad"]);
}

#[test]
fn modules_of_tests_are_looked_at() {
    let source = "#[cfg(test)]\nmod tests {\n    #[test]\n    fn works() {\n        \
                  let a = String::new();\n        drop(a);\n    }\n}\n";
    let found = look(source).unwrap();
    assert_eq!(found.tables[0].function, "tests::works");
    assert!(found.tables[0].rows.iter().all(|row| row.checked));
}
